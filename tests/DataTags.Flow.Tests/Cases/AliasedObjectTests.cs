using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

/// <summary>What is done to one of several objects by a name that all of them may have: each keeps what it holds, and gets nothing of the others.</summary>
public sealed class AliasedObjectTests
{
    private const string Box = """
        class Box { public string A; public string B; }
        class C
        {

        """;

    [Fact]
    public void TestOfAMember_MixesNothing() => FlowCase.Check(Box + """
            void M()
            {
                var x = new Box { A = Source(), B = "b" };
                var y = new Box { A = "a", B = "b" };
                var either = Maybe() ? x : y;
                if (either.A is string text) Sink(text); // BAD
                if (either.A == "k") either.B = "c";
                switch (either.A) { case "l": either.B = "d"; break; }
                Sink(y.A); Sink(y.B); Sink(x.B);
                Sink(x.A); // BAD
            }
        }
        """);

    [Fact]
    public void TestOfAMemberOfOneObject_NarrowsIt() => FlowCase.Check(Box + """
            void M()
            {
                var x = new Box { A = Maybe() ? Source() : null };
                if (x.A == null) Sink(x.A);
                if (x.A == "k") Sink(x.A);
                Sink(x.A); // BAD
            }
        }
        """);

    [Fact]
    public void CalleeThatKeepsWhatIsThere_MixesNothing() => FlowCase.Check(Box + """
            static void Default(Box box) { if (Maybe()) box.A = "x"; box.B ??= "y"; }
            static void Fill(Box box) { if (Maybe()) box.B = Source(); }
            void M()
            {
                var x = new Box { A = Source() };
                var y = new Box { A = "a" };
                var either = Maybe() ? x : y;
                Default(either);
                Sink(y.A); Sink(y.B); Sink(x.B);
                Sink(x.A); // BAD
                Fill(either);
                Sink(y.B); // BAD
                Sink(y.A);
            }
        }
        """);

    [Fact]
    public void CalleeThatCrossesMembers_IsFollowedForEachObject() => FlowCase.Check(Box + """
            static void Cross(Box box) => box.B = box.A;
            void M()
            {
                var x = new Box { A = Source() };
                var y = new Box { A = "a" };
                Cross(Maybe() ? x : y);
                Sink(x.B); // BAD
            }
        }
        """);

    [Fact]
    public void InputThatIsOnlyTested_IsNoEffect() => FlowCase.Check(Box + """
            static bool Ask(Box box) => box.A == "k" || box.B is null;
            static void Clean(Box box) { if (box.A != null) box.A = ""; }
            void M()
            {
                var x = new Box { A = Source(), B = "b" };
                if (Ask(x)) Sink(x.B);
                Sink(x.A); // BAD
                Clean(x);
                Sink(x.A);
            }
        }
        """);
}
