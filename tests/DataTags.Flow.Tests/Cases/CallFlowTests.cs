using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

public sealed class CallFlowTests
{
    [Fact]
    public void ThroughHelpers_IsFoundAtTheCall() => FlowCase.Check("""
        class C
        {
            void M() { Log(Source()); // BAD
                Log("a"); Log2(Source(), "a"); // BAD
                Log2("a", Source()); }
            void Log(string s) { Sink(s); }
            void Log2(string s, string t) => Log(s);
            string Id(string s) => s;
            string Const(string s) => "a";
            void N() { Sink(Id(Source())); // BAD
                Sink(Const(Source())); Sink(Id("a")); }
            string Get() => Source();
            void O() { Sink(Get()); // BAD
            }
        }
        """);

    [Fact]
    public void SideEffects_OnArguments() => FlowCase.Check("""
        class Box { public string A; public Box Next; public void Set(string s) => A = s; public string Get() => A; }
        class C
        {
            static void Fill(Box b, string s) => b.A = s;
            static void FillNext(Box b, string s) { b.Next = new Box(); b.Next.A = s; }
            static void Out(out string s) => s = Source();
            static void Swap(ref string a, ref string b) => (a, b) = (b, a);
            void M()
            {
                var b = new Box(); Fill(b, Source());
                Sink(b.A); // BAD
                Fill(b, "x"); Sink(b.A);
                FillNext(b, Source());
                Sink(b.Next.A); // BAD
                Sink(b.A);
                Out(out var o);
                Sink(o); // BAD
                var p = Source(); var q = "q"; Swap(ref p, ref q);
                Sink(p);
                Sink(q); // BAD
                var c = new Box(); c.Set(Source());
                Sink(c.Get()); // BAD
                var d = new Box(); Sink(d.Get());
            }
        }
        """);

    [Fact]
    public void VirtualCalls_GoToOverridesInSight() => FlowCase.Check("""
        interface ILog { void Write(string s); }
        class Bad : ILog { public void Write(string s) => Sink(s); }
        class Good : ILog { public void Write(string s) { } }
        abstract class Base { public abstract string Get(); public virtual string Name => "a"; }
        class D1 : Base { public override string Get() => Source(); }
        class D2 : Base { public override string Get() => "x"; public override string Name => Source(); }
        class C
        {
            void M(ILog log) { log.Write(Source()); // BAD
            }
            void N() { ILog g = new Good(); g.Write(Source()); ILog b = new Bad(); b.Write(Source()); // BAD
            }
            void O(Base b) { Sink(b.Get()); // BAD
                Sink(b.Name); // BAD
                Sink(new D2().Get()); Sink(new D1().Name);
                if (b is D2 d) Sink(d.Get()); }
            void P(ILog l) => Through(l);
            void Through(ILog l) => l.Write(Source()); // BAD
            void Q() => Through2(new Good());
            void Through2(ILog l) => Through3(l, "x");
            void Through3(ILog l, string s) => l.Write(s);
        }
        """);

    [Fact]
    public void Delegates_AreValues() => FlowCase.Check("""
        class C
        {
            Func<string> _f; event Action<string> E;
            void M()
            {
                var s = Source();
                Action a = () => Sink(s); // BAD
                a();
                Func<string, string> id = x => x;
                Sink(id(s)); // BAD
                Sink(id("a"));
                Func<string> make = Make(s);
                Sink(make()); // BAD
                Apply(x => Sink(x), s); // BAD
                Apply(x => { }, s);
                void Local(string t) { Sink(t); // BAD
                }
                Local(s);
                Local("a");
                var captured = "a";
                Action set = () => captured = Source();
                Sink(captured);
                set();
                Sink(captured); // BAD
            }
            static Func<string> Make(string x) => () => x;
            static void Apply(Action<string> f, string v) => f(v);
            void N() { _f = () => Source(); Sink(_f()); // BAD
            }
            void O() { E += Handle; E("x"); E?.Invoke(Source()); // BAD
            }
            void Handle(string s) => Sink(s);
        }
        """);

    [Fact]
    public void Recursion_ReachesFixpoint() => FlowCase.Check("""
        class C
        {
            string F(string s, int n) => n == 0 ? s : F(s, n - 1);
            string A(string s, int n) => n == 0 ? "x" : B(s, n - 1);
            string B(string s, int n) => n == 0 ? s : A(s, n - 1);
            void M(int n) { Sink(F(Source(), 3)); // BAD
                Sink(F("a", 3)); Sink(A(Source(), 2));
                Sink(A(Source(), 1)); // BAD
                Sink(A(Source(), n)); // BAD
            }
        }
        """);

    [Fact]
    public void ConstructorsAndInitialisers() => FlowCase.Check("""
        class P1(string s) { public string S => s; public string T { get; } = s; }
        record R(string A, string B);
        class D : P1 { public D(string x) : base(x) { } }
        class F { public string X = Source(); public static string Y = Source(); public string Z = "z"; }
        struct S { public string A; public string B; public S(string a) { A = a; B = "b"; } }
        class C
        {
            void M()
            {
                var p = new P1(Source());
                Sink(p.S); // BAD
                Sink(p.T); // BAD
                Sink(new P1("a").S);
                var r = new R(Source(), "b");
                Sink(r.A); // BAD
                Sink(r.B);
                var r2 = r with { A = "x" };
                Sink(r2.A); Sink(r2);
                Sink(r); // BAD
                Sink(new D(Source()).T); // BAD
                Sink(new F().X); // BAD
                Sink(new F().Z);
                var s = new S(Source()); var t = s; t.A = "x";
                Sink(t.A);
                Sink(s.A); // BAD
                Sink(s.B);
            }
        }
        """);

    [Fact]
    public void CollectionsTuplesAsync() => FlowCase.Check("""
        class C
        {
            async Task M()
            {
                var list = new List<string>(); list.Add("a"); Sink(list[0]); list.Add(Source());
                Sink(list[0]); Sink(list[1]); // BAD
                list.Clear(); Sink(list[0]);
                var d = new Dictionary<string, string> { ["x"] = Source(), ["y"] = "y" };
                Sink(d["x"]); // BAD
                Sink(d["y"]);
                foreach (var pair in d) Sink(pair.Value); // BAD
                foreach (var pair in d) Sink(pair.Key);
                var a = new[] { "a", Source() };
                Sink(a[1]); // BAD
                Sink(a[0]);
                var (p, q) = (Source(), "q");
                Sink(p); // BAD
                Sink(q);
                Sink(await Get()); // BAD
                Sink(Get().Result); // BAD
                Sink(await Task.FromResult("a"));
                foreach (var x in Yield()) Sink(x); // BAD
                Sink(new[] { "a", "b" }.Select(x => x + Source()).First()); // BAD
                Sink(new[] { "a", "b" }.Where(x => x == Source()).First());
                string[] e = [.. a]; Sink(e[0]); Sink(e[1]); // BAD
                Sink(new[] { Source() }.Aggregate("", (acc, x) => acc + x)); // BAD
            }
            async Task<string> Get() { await Task.Yield(); return Source(); }
            IEnumerable<string> Yield() { yield return "a"; yield return Source(); }
        }
        """);

    [Fact]
    public void StaticsAndThisState() => FlowCase.Check("""
        class C
        {
            static string s; string f; static readonly Dictionary<string, string> cache = new();
            void Write() { s = Source(); f = Source(); cache["k"] = Source(); }
            void Read() { Sink(s); // BAD
                Sink(f); // BAD
                Sink(cache["k"]); // BAD
            }
            void Own() { f = "a"; Sink(f); Helper(); Sink(f); // BAD
            }
            void Helper() => f = Source();
        }
        """);

    [Fact]
    public void ExceptionsCarryValues() => FlowCase.Check("""
        class C
        {
            void M()
            {
                try { Throw(Source()); }
                catch (InvalidOperationException e) { Sink(e.Message); // BAD
                }
                try { throw new Exception("a"); } catch (Exception e) { Sink(e.Message); }
                var x = "a";
                try { x = Source(); Throw("b"); x = "c"; } catch { Sink(x); // BAD
                } finally { Sink("d"); }
                Sink(x); // BAD
            }
            static void Throw(string s) => throw new InvalidOperationException(s);
        }
        """);

    [Fact]
    public void ConstantArguments_SelectBranches() => FlowCase.Check("""
        class C
        {
            string Pick(bool secret) => secret ? Source() : "a";
            void M() { Sink(Pick(true)); // BAD
                Sink(Pick(false)); }
            void Log(string s, bool really) { if (really) Sink(s); }
            void N() { Log(Source(), false); Log(Source(), true); // BAD
            }
        }
        """);

    [Fact]
    public void SpreadOfATypeWithItsOwnEnumerator_RunsIt() => FlowCase.Check("""
        sealed class Own(string v) : IEnumerable<string>
        {
            public IEnumerator<string> GetEnumerator() { yield return v; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        class C
        {
            void M()
            {
                string[] a = [.. new Own(Source())]; Sink(a[0]); // BAD
                IEnumerable<string> e = new Own(Source()); List<string> l = [.. e]; Sink(l[0]); // BAD
                string[] b = [.. new Own("clean")]; Sink(b[0]);
            }
        }
        """);
}
