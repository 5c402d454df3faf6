using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

public sealed class LocalFlowTests
{
    [Fact]
    public void DirectFlow_IsFound() => FlowCase.Check("""
        class C
        {
            void M() { Sink(Source()); } // BAD
            void N() { var x = Source(); Sink(x); } // BAD
            void O() { var x = Source(); x = "a"; Sink(x); }
            void P() { Sink("a"); }
            void Q() { var x = Redact(Source()); Sink(x); }
        }
        """);

    [Fact]
    public void Branches_AreJoined() => FlowCase.Check("""
        class C
        {
            void M(bool b)
            {
                var x = "a";
                if (b) x = Source();
                Sink(x); // BAD
                if (b) { x = "b"; Sink(x); }
                else Sink(x); // BAD
                var y = b ? Source() : "c";
                Sink(y); // BAD
                var z = b switch { true => "a", false => "b" };
                Sink(z);
            }
            void N(string s) { var x = Source(); if (x == "const") Sink(x); else Sink(x); // BAD
            }
            void O() { const bool no = false; if (no) Sink(Source()); }
            void P(object o) { var x = Source(); switch (o) { case string s: x = s; break; case int: x = "i"; break; default: return; } Sink(x); }
        }
        """);

    [Fact]
    public void Loops_ReachFixpoint() => FlowCase.Check("""
        class C
        {
            void M(int n)
            {
                var a = "a"; var b = "b"; var c = "c";
                for (var i = 0; i < n; i++) { Sink(c); // BAD
                    c = b; b = a; a = Source(); }
                while (Maybe()) { if (Maybe()) continue; if (Maybe()) break; Sink("x"); }
                do { var t = Source(); t = ""; Sink(t); } while (Maybe());
            }
        }
        """);

    [Fact]
    public void TextOperations_PropagateTaint() => FlowCase.Check("""
        class C
        {
            void M()
            {
                var s = Source();
                Sink("a" + s + "b"); // BAD
                Sink($"hello {s}"); // BAD
                Sink(string.Format("{0}", s)); // BAD
                Sink(s.ToUpper().Trim()); // BAD
                Sink(s.Length);
                Sink(s == "a");
                var b = new StringBuilder();
                b.Append("a").Append(s).Append("c");
                Sink(b.ToString()); // BAD
                b.Clear();
                Sink(b.ToString());
                var t = "a"; t += s;
                Sink(t); // BAD
                Sink((string)(object)s); // BAD
            }
        }
        """);

    [Fact]
    public void Fields_AreTrackedPerObject() => FlowCase.Check("""
        class Box { public string A; public string B { get; set; } public Box Next; }
        class C
        {
            void M()
            {
                var x = new Box(); var y = new Box();
                x.A = Source();
                Sink(x.A); // BAD
                Sink(x.B); Sink(y.A);
                var z = x;
                z.B = x.A;
                Sink(x.B); // BAD
                x.A = "clean";
                Sink(z.A);
                y.Next = x;
                Sink(y.Next.B); // BAD
                Sink(y); // BAD
                Sink(new Box { A = "a", B = "b" });
                Sink(new Box { A = Source() }.A); // BAD
            }
        }
        """);

    [Fact]
    public void LabelledMembers_AreSources() => FlowCase.Check("""
        class Customer { [Label] public string Email { get; set; } public int Id { get; set; } [Label] public string Phone; }
        record Person([property: Label] string Name, int Age);
        class C
        {
            void M(Customer c, Person p, [Label] string card)
            {
                Sink(c.Email); // BAD
                Sink(c.Id);
                Sink(c.Phone); // BAD
                Sink(c); // BAD
                SinkText(c);
                SinkText(p); // BAD
                Sink($"{p}"); // BAD
                Sink($"{c}");
                Sink(p.Age);
                Sink(card); // BAD
                c.Email = "x";
                Sink(c.Email);
                Sink(p with { Name = "x" });
                var list = new List<Person> { p };
                Sink(list); // BAD
                SinkFormatted(list); // BAD
                SinkText(list);
            }
            void N(List<Customer> cs) { foreach (var c in cs) { Sink(c.Id); Sink(c.Email); // BAD
            } }
            void O(List<Customer> cs) => Sink(cs.Select(c => c.Id).ToList());
            void P(List<Customer> cs) => Sink(cs.Select(c => c.Email).ToList()); // BAD
            void Q(IEnumerable<Customer> cs) => Sink(cs); // BAD
        }
        """);
}
