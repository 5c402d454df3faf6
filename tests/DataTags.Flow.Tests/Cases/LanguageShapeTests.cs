using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

public sealed class LanguageShapeTests
{
    [Fact]
    public void Patterns_BindValues() => FlowCase.Check("""
        record P(string A, string B); class Q { public string X; public Q Next; public void Deconstruct(out string a, out string b) { a = X; b = "b"; } }
        class C
        {
            void M(object o)
            {
                var p = new P(Source(), "b"); var q = new Q { X = Source() };
                if (p is { A: var a, B: var b }) { Sink(a); // BAD
                    Sink(b); }
                if (p is (var c, var d)) { Sink(c); // BAD
                    Sink(d); }
                if (q is (var e, var f)) { Sink(e); // BAD
                    Sink(f); }
                var (g, h) = p; Sink(g); // BAD
                Sink(h);
                var (i, j) = q; Sink(i); // BAD
                Sink(j);
                object s = Source();
                if (s is string t) Sink(t); // BAD
                if (s is string { Length: > 3 } u) Sink(u); // BAD
                switch (s) { case "a": Sink(s); break; case string v when v.Length > 2: Sink(v); // BAD
                    break; }
                string[] arr = { "a", Source(), "c" };
                if (arr is [var x, var y, ..]) { Sink(x); Sink(y); // BAD
                }
                if (arr is [_, .. var rest]) Sink(rest); // BAD
                Sink(q switch { { X: var z } => z }); // BAD
                Sink(s is not string);
                q.Next = new Q { X = "clean" };
                if (q is { Next.X: var nx }) Sink(nx);
                if (q is { Next: { X: { } ny } }) Sink(ny);
            }
        }
        """);

    [Fact]
    public void StructsAndRefs() => FlowCase.Check("""
        struct S { public string A; public Inner I; } struct Inner { public string Z; }
        ref struct R { public ref string T; public R(ref string t) { T = ref t; } }
        class C
        {
            string _f;
            ref string Slot() => ref _f;
            static ref string Pick(ref string a, ref string b) => ref a;
            void M()
            {
                S s = default; s.A = Source(); var t = s; t.A = "x"; Sink(s.A); // BAD
                Sink(t.A);
                s.I.Z = Source(); var u = s; u.I.Z = "y"; Sink(s.I.Z); // BAD
                Sink(u.I.Z);
                var x = "x"; ref var r = ref x; r = Source(); Sink(x); // BAD
                r = "clean"; Sink(x);
                var arr = new string[2]; ref var e = ref arr[0]; e = Source(); Sink(arr[0]); // BAD
                Sink(arr[1]);
                Change(ref x); Sink(x); // BAD
                In(in x); // BAD
                var copy = s; Modify(copy); Sink(copy.I.Z); // BAD
            }
            static void Change(ref string s) => s = Source();
            static void In(in string s) => Sink(s);
            static void Modify(S s) { s.I.Z = "clean"; }
        }
        """);

    [Fact]
    public void GenericsOperatorsConversions() => FlowCase.Check("""
        class Box<T> { public T Value; public Box(T v) { Value = v; } public U Map<U>(Func<T, U> f) => f(Value); public static implicit operator Box<T>(T v) => new(v); public static explicit operator T(Box<T> b) => b.Value; }
        readonly struct Secret { readonly string _v; public Secret(string v) => _v = v; public static string operator +(Secret a, string b) => a._v + b; public static implicit operator string(Secret s) => "***"; public string Reveal() => _v; }
        interface IMake<TSelf> where TSelf : IMake<TSelf> { static abstract string Make(); static virtual string Other() => "o"; }
        class Bad : IMake<Bad> { public static string Make() => Source(); } 
        class C
        {
            static T Id<T>(T x) => x;
            static string Use<T>() where T : IMake<T> => T.Make();
            void M()
            {
                Sink(Id(Source())); // BAD
                Sink(Id("a"));
                var b = new Box<string>(Source()); Sink(b.Value); // BAD
                Sink(b.Map(x => x.Length)); Sink(b.Map(x => x + "!")); // BAD
                Box<string> c = Source(); Sink((string)c); // BAD
                Box<string> d = "a"; Sink((string)d);
                var s = new Secret(Source()); string t = s; Sink(t); Sink(s + "x"); // BAD
                Sink(s.Reveal()); // BAD
                Sink(Use<Bad>()); // BAD
            }
        }
        """);

    [Fact]
    public void NewestSyntax() => FlowCase.Check("""
        static class E { extension(string s) { public string Twice => s + s; public string With(string t) => s + t; } extension(string) { public static string Make(string a) => a; } }
        class F { public string P { get; set => field = value.Trim(); } public string Q { get => field ?? "a"; set; } }
        partial class G { public partial string X { get; set; } } partial class G { string _x; public partial string X { get => _x; set => _x = value; } }
        [System.Runtime.CompilerServices.InlineArray(4)] struct Buf { string _e; }
        class C
        {
            static void Take(params ReadOnlySpan<string> xs) { foreach (var x in xs) Sink(x); }
            void M()
            {
                Sink(Source().Twice); // BAD
                Sink("a".With(Source())); // BAD
                Sink("a".Twice); Sink(string.Make("a")); Sink(string.Make(Source())); // BAD
                var f = new F { P = Source() }; Sink(f.P); // BAD
                Sink(f.Q); f.Q = Source(); Sink(f.Q); // BAD
                var g = new G(); g.X = Source(); Sink(g.X); // BAD
                g.X = "a"; Sink(g.X);
                List<string> l = ["a", Source()]; Sink(l[1]); // BAD
                string[] m = ["x", .. l]; Sink(m[1]); Sink(m[2]); // BAD
                Take("a", Source()); // BAD
                Take("a", "b");
                var buf = new Buf(); buf[0] = Source(); Sink(buf[0]); // BAD
                Sink(buf[1]);
                C? n = null; n?.ToString();
            }
        }
        """);

    [Fact]
    public void ControlFlow_GotoTryUsingNested() => FlowCase.Check("""
        class D : IDisposable { public string S; public void Dispose() => Sink(S); }
        class C
        {
            void M(int n)
            {
                var x = "a"; var i = 0;
            again:
                Sink(x); // BAD
                x = Source(); if (i++ < 3) goto again;
                switch (n) { case 1: x = "one"; goto case 2; case 2: Sink(x); // BAD
                    break; case 3: x = "c"; break; default: goto case 3; }
            }
            string Early(bool b) { try { if (b) return Source(); return "a"; } finally { Sink("f"); } }
            void N() { Sink(Early(true)); // BAD
                string y = null; y ??= Source(); Sink(y); // BAD
                string z = "z"; z ??= Source(); Sink(z);
                for (var a = Source(); ; ) { Sink(a); // BAD
                    break; }
                var w = "w"; foreach (var c in new[] { "a", "b" }) { Sink(w); // BAD
                    w = Source(); if (Maybe()) w = "v"; }
                lock (this) { Sink(Source()); } // BAD
                checked { Sink(Source()); } // BAD
            }
            void F() { try { Boom(); } catch (Exception e) when (Log(e.Message)) { } } // BAD
            bool Log(string m) { Sink(m); return false; }
            void Boom() => throw new Exception(Source());
        }
        """);

    [Fact]
    public void LinqQueriesAndClosures() => FlowCase.Check("""
        record Item(string Name, string Secret);
        class C
        {
            void M()
            {
                var items = new List<Item> { new("n", Source()) };
                var names = from i in items where i.Name != "x" select i.Name;
                Sink(names.First());
                var secrets = from i in items select i.Secret;
                Sink(secrets.First()); // BAD
                var anon = items.Select(i => new { i.Name, S = i.Secret }).First();
                Sink(anon.Name); Sink(anon.S); // BAD
                Sink(anon); // BAD
                var actions = new List<Action>();
                foreach (var i in items) actions.Add(() => Sink(i.Secret)); // BAD
                foreach (var a in actions) a();
                int count = 0; items.ForEach(i => count++); Sink(count);
                Func<string, Func<string, string>> curry = a => b => a + b;
                Sink(curry(Source())("b")); // BAD
                Sink(curry("a")("b"));
                Func<Item, string> get = i => i.Name; get += i => i.Secret;
                string Local(int n) => n == 0 ? items[0].Secret : Local(n - 1);
                Sink(Local(3)); // BAD
            }
        }
        """);

    [Fact]
    public void InheritanceAndInterfaces() => FlowCase.Check("""
        interface INamed { string Name { get; set; } string Shout() => Name + "!"; }
        class A : INamed { public virtual string Name { get; set; } public virtual A Self() => this; }
        class B : A { string _n; public override string Name { get => _n; set => _n = value; } public override B Self() => this; }
        class K : INamed { string INamed.Name { get; set; } }
        abstract class T { protected abstract void Step(string s); public void Run() => Step(Source()); // BAD
        }
        class T1 : T { protected override void Step(string s) => Sink(s); }
        class C
        {
            void M()
            {
                INamed n = new A(); n.Name = Source(); Sink(n.Name); // BAD
                Sink(n.Shout()); // BAD
                A b = new B { Name = Source() }; Sink(b.Name); // BAD
                Sink(b.Self().Name); // BAD
                b.Name = "x"; Sink(b.Self().Name);
                INamed k = new K(); k.Name = Source(); Sink(k.Name); // BAD
                new T1().Run();
            }
        }
        """);

    [Fact]
    public void DynamicAndLazyAndEvents() => FlowCase.Check("""
        class Bag { public string S; public string Get(string x) => S + x; public event EventHandler<string> Changed; public void Raise(string s) => Changed?.Invoke(this, s); }
        class C
        {
            void M()
            {
                dynamic d = new Bag { S = Source() };
                Sink(d.S); // BAD
                Sink(d.Get("x")); // BAD
                var l = new Lazy<string>(() => Source()); Sink(l.Value); // BAD
                var b = new Bag(); b.Changed += (o, e) => Sink(e); // BAD
                b.Raise(Source());
                var t = Task.Run(() => Source()); Sink(t.Result); // BAD
                Func<string> g = new Bag { S = Source() }.ToString; 
                Func<string, string> h = new Bag { S = Source() }.Get; Sink(h("a")); // BAD
                (string a, (string b, string c) n) tup = ("x", (Source(), "c")); Sink(tup.n.b); // BAD
                Sink(tup.n.c); Sink(tup.a);
                string s = null; s += Source(); Sink(s); // BAD
                Sink(nameof(Source)); Sink(typeof(C)); Sink(default(string));
                var (x, _) = (Source(), 1); Sink(x); // BAD
                unsafe { int v = 5; int* p = &v; Sink(*p); }
            }
        }
        """);
}
