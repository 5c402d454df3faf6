using DataTags.CodeFixes.Flow;
using Fix = DataTags.CodeFixes.Tests.FixCase<DataTags.CodeFixes.Flow.DeclassifyFix>;

namespace DataTags.CodeFixes.Tests.Flow;

public sealed class DeclassifyFixTests
{
    private const string Attribute = "[Declassified(\"TODO: why this is not personal data here, and who says so\")]";

    [Theory]
    [InlineData("sinks.Log({|DT1002:c.Email|});", "sinks.Log(DeclassifyEmail(c.Email));", "string", "Email")]
    [InlineData("sinks.Log({|DT1002:$\"to {c.Email}\"|});", "sinks.Log($\"to {DeclassifyEmail(c.Email)}\");", "string", "Email")]
    [InlineData("sinks.Log({|DT1002:\"to \" + c.Email|});", "sinks.Log(\"to \" + DeclassifyEmail(c.Email));", "string", "Email")]
    [InlineData("sinks.Log({|DT1002:$\"{c.Partner?.Phone}\"|});", "sinks.Log($\"{DeclassifyPhone(c.Partner?.Phone)}\");", "string?", "Phone")]
    [InlineData("sinks.LogNumber({|DT1002:c.Age|});", "sinks.LogNumber(DeclassifyAge(c.Age));", "int", "Age")]
    [InlineData("sinks.LogAll({|DT1002:c.Birth|});", "sinks.LogAll(DeclassifyBirth(c.Birth));", "DateTime", "Birth")]
    [InlineData("sinks.Log({|DT1002:$\"{c.Birth:yyyy}\"|});", "sinks.Log($\"{DeclassifyBirth(c.Birth):yyyy}\");", "DateTime", "Birth")]
    [InlineData("sinks.LogAll({|DT1002:new { c.Email }|});", "sinks.LogAll(new { Email = DeclassifyEmail(c.Email) });", "string", "Email")]
    [InlineData("throw new Exception({|DT1014:c.Email|});", "throw new Exception(DeclassifyEmail(c.Email));", "string", "Email")]
    public Task Value_GoesThroughAMarkedMethod(string before, string after, string type, string name)
        => Fix.FixesAsync(Method(before), Method(after, Declared(type, name)));

    [Fact]
    public Task SameDatum_SharesOneMethod()
        => Fix.FixesAsync(
            Method("sinks.Log({|DT1002:c.Email|}); sinks.Log({|DT1002:\"!\" + c.Email|});"),
            Method("sinks.Log(DeclassifyEmail(c.Email)); sinks.Log(\"!\" + DeclassifyEmail(c.Email));", Declared("string", "Email")));

    [Fact]
    public Task OtherData_GetMethodsOfTheirOwn()
        => Fix.FixesAsync(
            Method("sinks.Log({|DT1002:c.Email|}); sinks.LogNumber({|DT1002:c.Age|});"),
            Method("sinks.Log(DeclassifyEmail(c.Email)); sinks.LogNumber(DeclassifyAge(c.Age));", Declared("string", "Email") + Declared("int", "Age")));

    [Fact]
    public Task TakenName_GetsANumber()
        => Fix.FixesAsync(
            Method("sinks.Log({|DT1002:c.Email|});", "\n    void DeclassifyEmail() { }\n"),
            Method("sinks.Log(DeclassifyEmail2(c.Email));", "\n    void DeclassifyEmail() { }\n" + Declared("string", "Email").Replace("DeclassifyEmail", "DeclassifyEmail2", StringComparison.Ordinal)));

    [Fact]
    public Task MissingUsing_IsAdded()
        => Fix.FixesAsync(
            "using Shop;\n\nclass C(ISinks sinks)\n{\n    void M(Customer c) => sinks.Log({|DT1002:c.Email|});\n}\n",
            "using DataTags;\nusing Shop;\n\nclass C(ISinks sinks)\n{\n    void M(Customer c) => sinks.Log(DeclassifyEmail(c.Email));\n" + Declared("string", "Email") + "}\n");

    [Fact]
    public Task NestedType_HoldsTheMethodItself()
        => Fix.FixesAsync(
            "using DataTags;\nusing Shop;\n\nclass Outer\n{\n    struct Inner\n    {\n        void M(ISinks sinks, Customer c) => sinks.Log({|DT1002:c.Email|});\n    }\n}\n",
            "using DataTags;\nusing Shop;\n\nclass Outer\n{\n    struct Inner\n    {\n        void M(ISinks sinks, Customer c) => sinks.Log(DeclassifyEmail(c.Email));\n" + Declared("string", "Email").Replace("    ", "        ", StringComparison.Ordinal) + "    }\n}\n");

    [Fact]
    public Task Advertising_IsNeverDeclassified() => Fix.OffersNothingAsync(Method("sinks.Ads({|DT1001:c.Email|});"));

    [Fact]
    public Task AnonymousType_CannotBeNamed()
        => Fix.OffersNothingAsync("#pragma warning disable DT2001\n" + Method("var both = new { c.Id, Mail = c.Email }; sinks.LogAll({|DT1002:both|});"));

    private static string Declared(string type, string name)
        => $"\n    {Attribute}\n    private static {type} Declassify{name}({type} value) => value;\n";

    private static string Method(string statements, string members = "") => $$"""
        using System;
        using DataTags;
        using Shop;

        class C(ISinks sinks)
        {
            void M(Customer c)
            {
                {{statements}}
            }
        {{members}}}

        """;
}
