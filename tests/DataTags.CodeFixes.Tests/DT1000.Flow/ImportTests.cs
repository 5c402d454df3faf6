using DataTags.CodeFixes.Flow;
using Fix = DataTags.CodeFixes.Tests.FixCase<DataTags.CodeFixes.Flow.RedactAtSinkFix>;

namespace DataTags.CodeFixes.Tests.Flow;

/// <summary>How the fix names the masks, and where the using directive goes.</summary>
public sealed class ImportTests
{
    private const string Leak = "class C(ISinks sinks) { void M(Customer c) => sinks.Log({|DT1002:c.Email|}); }";
    private const string Fixed = "class C(ISinks sinks) { void M(Customer c) => sinks.Log(Masks.Email(c.Email)); }";
    private const string Qualified = "class C(ISinks sinks) { void M(Customer c) => sinks.Log(DataTags.Masks.Email(c.Email)); }";

    [Fact]
    public Task Usings_StaySorted() => Check($"using System;\nusing System.Text;\nusing Shop;\n{Leak}", $"using System;\nusing System.Text;\nusing DataTags;\nusing Shop;\n{Fixed}");

    [Fact]
    public Task AliasesAndStatics_StayLast() => Check($"using Shop;\nusing static System.Math;\nusing Text = System.String;\n{Leak}", $"using DataTags;\nusing Shop;\nusing static System.Math;\nusing Text = System.String;\n{Fixed}");

    [Fact]
    public Task HeaderOfTheFile_StaysOnTop() => Check($"// Licence: MIT\n\nusing Shop;\n{Leak}", $"// Licence: MIT\n\nusing DataTags;\nusing Shop;\n{Fixed}");

    [Fact]
    public Task FileWithoutUsings_GetsOne()
        => Check(
            "// Licence: MIT\n\nnamespace Shop;\n\n" + Leak,
            "// Licence: MIT\n\nusing DataTags;\n\nnamespace Shop;\n\n" + Fixed);

    [Fact]
    public Task CommentOfTheCode_StaysWithTheCode()
        => Check(
            "// The shop.\nnamespace Shop;\n" + Leak,
            "using DataTags;\n\n// The shop.\nnamespace Shop;\n" + Fixed);

    [Fact]
    public Task UsingsInsideTheNamespace_AreExtended()
        => Check(
            "namespace Acme\n{\n    using System;\n    using Shop;\n\n    " + Leak + "\n}",
            "namespace Acme\n{\n    using System;\n    using DataTags;\n    using Shop;\n\n    " + Fixed + "\n}");

    [Fact]
    public Task GlobalUsing_IsEnough() => Check($"global using DataTags;\nusing Shop;\n{Leak}", $"global using DataTags;\nusing Shop;\n{Fixed}");

    [Fact]
    public Task WindowsLineEnds_Stay()
        => Fix.FixesAsync($"using Shop;\r\n{Leak}\r\n", $"using DataTags;\r\nusing Shop;\r\n{Fixed}\r\n", RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task OwnTypeOfThatName_MakesTheNameFull()
        => Check($"using Shop;\n{Leak}\nclass Masks;", $"using Shop;\n{Qualified}\nclass Masks;");

    [Fact]
    public Task ImportThatWouldMakeAnotherNameAmbiguous_IsNotAdded()
        => Check(
            $"using Acme;\nusing Shop;\n{Leak}\nclass D {{ Purpose P = Purpose.None; }}\nnamespace Acme {{ enum Purpose {{ None }} }}",
            $"using Acme;\nusing Shop;\n{Qualified}\nclass D {{ Purpose P = Purpose.None; }}\nnamespace Acme {{ enum Purpose {{ None }} }}");

    [Fact]
    public Task ConditionalUsings_AreLeftAlone()
        => Check($"using Shop;\n#if OTHER\nusing System.Text;\n#endif\nusing System;\n{Leak}", $"using Shop;\n#if OTHER\nusing System.Text;\n#endif\nusing System;\n{Qualified}");

    [Fact]
    public Task OwnNamespaceOfThatName_IsOvercome()
        => Check(
            "using Shop;\nnamespace Acme { class Masks; namespace DataTags { class Other; }\n" + Leak + "\n}",
            "using Shop;\nnamespace Acme { class Masks; namespace DataTags { class Other; }\n" + Qualified.Replace("DataTags", "global::DataTags", StringComparison.Ordinal) + "\n}");

    [Fact]
    public Task GlobalNameInAHole_IsProtectedFromTheFormatColon()
        => Check(
            "using Shop;\nnamespace Acme { class Masks; namespace DataTags { class Other; }\nclass C(ISinks sinks) { void M(Customer c) => sinks.Log({|DT1002:$\"{c.Email}\"|}); }\n}",
            "using Shop;\nnamespace Acme { class Masks; namespace DataTags { class Other; }\nclass C(ISinks sinks) { void M(Customer c) => sinks.Log($\"{(global::DataTags.Masks.Email(c.Email))}\"); }\n}");

    private static Task Check(string before, string after) => Fix.FixesAsync(before, after, RedactAtSinkFix.Key_Mask);
}
