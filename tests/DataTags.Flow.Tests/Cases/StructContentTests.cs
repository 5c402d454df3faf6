using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

/// <summary>Structs inside objects and structs, moved as wholes.</summary>
public sealed class StructContentTests
{
    [Fact]
    public void SwappedFields_SwapTheirContent() => FlowCase.Check("""
        struct G { public string Label; public void Rename(string t) => Label = t; }
        struct P { public G Main; public G Spare; 
          public void Swap() => (Main, Spare) = (Spare, Main);
          public void Swap2() { var old = Main; Main = Spare; Spare = old; } }
        class K { public string A; public string B; public void Swap() => (A, B) = (B, A); }
        class C
        {
            void M() {
                var p = new P();
                p.Main.Rename(Source());
                p.Swap2();
                Sink(p.Spare.Label); // BAD
                Sink(p.Main.Label);
            }
            void M2() {
                var p = new P();
                p.Main.Label = Source();
                (p.Main, p.Spare) = (p.Spare, p.Main);
                Sink(p.Spare.Label); // BAD
                Sink(p.Main.Label);
            }
            void M3() {
                var p = new P();
                p.Main.Label = Source();
                p.Swap();
                Sink(p.Spare.Label); // BAD
                Sink(p.Main.Label);
            }
            void M4() {
                var p = new K { A = Source() };
                p.Swap();
                Sink(p.B); // BAD
                Sink(p.A);
            }
            void M5() {
                var p = new P { Main = new G { Label = Source() } };
                p.Swap();
                Sink(p.Spare.Label); // BAD
                Sink(p.Main.Label);
            }
        }
        """);

    [Fact]
    public void CopyOfStructWithMembersOfItsOwnType_Ends() => FlowCase.Check("""
        struct Money
        {
            public string Note;
            public Money Rounded => this;
            public Money Negated => new Money { Note = "none" };
            public Money Doubled => this;
        }
        class C
        {
            void M(Money given) {
                var copy = given;
                copy.Note = Source();
                var other = copy;
                other.Note = "none";
                Sink(copy.Note); // BAD
                Sink(other.Note);
            }
        }
        """);

    [Theory]
    [InlineData("struct A { public string Note; public A First; public A Second; public A Third; }")]
    [InlineData("struct A { public string Note; public B First; public B Second; } struct B { public A Third; public A Fourth; }")]
    [InlineData("struct A { public string Note; public G<int> First; public G<int> Second; } struct G<T> { public G<G<T>> Third; public G<G<T>> Fourth; }")]
    public void CopyOfStructThatHoldsItself_WhichDoesNotCompile_Ends(string types) => FlowCase.CheckUnbound(types + """

        class C
        {
            void M(A given) {
                var copy = given;
                copy.Note = Source();
                var other = copy;
                Sink(other.Note); // BAD
            }
        }
        """);

    [Fact]
    public void CapturedParameterOfAPrimaryConstructor_StaysInCopies() => FlowCase.Check("""
        readonly struct P(string a, string b)
        {
            public string A => a;
            public string B => b;
            public P Same() => this;
            public static P operator -(P p) => p;
        }
        class C
        {
            static P Id(P p) => p;
            static void Out(P p, out P q) => q = p;
            static P[] Many(P p) => new[] { p };
            void M()
            {
                var p = new P(Source(), "clean");
                Sink(Id(p).A); // BAD
                Sink(Id(p).B);
                Sink(p.Same().A); // BAD
                Sink(p.Same().B);
                Sink((-p).A); // BAD
                Out(p, out var q);
                Sink(q.A); // BAD
                Sink(q.B);
                Sink(Many(p)[0].A); // BAD
                Func<P, P> f = x => x;
                Sink(f(p).A); // BAD
                Sink(f(p).B);
            }
        }
        """);
}
