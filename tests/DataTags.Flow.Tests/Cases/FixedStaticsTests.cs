using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

/// <summary>Static members that are set once: what they are set to decides.</summary>
public sealed class FixedStaticsTests
{
    [Fact]
    public void FieldOfALiteral_IsClean() => FlowCase.Check("""
        class C
        {
            static readonly string s_empty = "";
            static readonly long s_ticks = (long)(1 + 2) * int.MaxValue;
            static readonly System.DateTime s_start = new(1970, 1, 1);
            void M() { Sink(s_empty); Sink(s_ticks); Sink(s_start); Sink(string.Empty); }
        }
        """);

    [Fact]
    public void FieldOfData_IsFound() => FlowCase.Check("""
        class C
        {
            static readonly string s_data = Source();
            static readonly string s_longer = "x" + Source();
            void M() => Sink(s_data); // BAD
            void N() => Sink(s_longer); // BAD
        }
        """);

    [Fact]
    public void FieldThatAStaticConstructorSets_IsFound() => FlowCase.Check("""
        class C
        {
            static readonly string s_data = "";
            static C() { s_data = Source(); }
            void M() => Sink(s_data); // BAD
        }
        """);

    [Fact]
    public void FieldThatAnybodyMaySet_IsFound() => FlowCase.Check("""
        class C
        {
            static string s_data = "";
            void Set() => s_data = Source();
            void M() => Sink(s_data); // BAD
        }
        """);

    [Fact]
    public void FieldOfVeryManyLiterals_IsReadToItsEnd() => FlowCase.Check($$"""
        class C
        {
            static readonly string s_long = {{string.Join(" + ", Enumerable.Repeat("\"a\"", 50_000))}};
            void M() => Sink(s_long);
            void N() => Sink(Source()); // BAD
        }
        """);
}
