using DataTags.CodeFixes.Flow;
using Fix = DataTags.CodeFixes.Tests.FixCase<DataTags.CodeFixes.Flow.RedactAtSinkFix>;

namespace DataTags.CodeFixes.Tests.Flow;

public sealed class RedactAtSinkFixTests
{
    [Theory]
    [InlineData("sinks.Log({|DT1002:c.Email|});", "sinks.Log(Masks.Email(c.Email));")]
    [InlineData("sinks.Log({|DT1002:c.Email|}, level: 2);", "sinks.Log(Masks.Email(c.Email), level: 2);")]
    [InlineData("sinks.Log(level: 2, {|DT1002:text: c.Email|});", "sinks.Log(level: 2, text: Masks.Email(c.Email));")]
    [InlineData("sinks.Log({|DT1002:c.Phone|}!);", "sinks.Log(Masks.Phone(c.Phone!));")]
    [InlineData("sinks.Log({|DT1002:c.Phone ?? \"none\"|});", "sinks.Log(Masks.Phone(c.Phone) ?? \"none\");")]
    [InlineData("sinks.Log({|DT1002:flag ? c.Email : \"none\"|});", "sinks.Log(flag ? Masks.Email(c.Email) : \"none\");")]
    [InlineData("sinks.Log({|DT1002:\"mail \" + c.Email|});", "sinks.Log(\"mail \" + Masks.Email(c.Email));")]
    [InlineData("sinks.Log({|DT1002:\"mail \" + c.Email + \"!\"|});", "sinks.Log(\"mail \" + Masks.Email(c.Email) + \"!\");")]
    [InlineData("sinks.Log({|DT1002:c.Email.ToUpperInvariant()|});", "sinks.Log(Masks.Email(c.Email).ToUpperInvariant());")]
    [InlineData("sinks.Log({|DT1002:string.Join(\", \", c.Id, c.Email)|});", "sinks.Log(string.Join(\", \", c.Id, Masks.Email(c.Email)));")]
    [InlineData("sinks.LogAll(1, {|DT1002:c.Email|}, 2);", "sinks.LogAll(1, Masks.Email(c.Email), 2);")]
    [InlineData("sinks.Subject = c.Email;", "sinks.Subject = Masks.Email(c.Email);")]
    [InlineData("new Entry({|DT1002:c.Email|});", "new Entry(Masks.Email(c.Email));")]
    [InlineData("Entry entry = new({|DT1002:c.Email|});", "Entry entry = new(Masks.Email(c.Email));")]
    [InlineData("throw new InvalidOperationException({|DT1014:\"no \" + c.Email|});", "throw new InvalidOperationException(\"no \" + Masks.Email(c.Email));")]
    public Task Argument_IsMaskedWhereItIsRead(string before, string after)
        => Fix.FixesAsync(Method(Mark(before)), Method(after), RedactAtSinkFix.Key_Mask);

    [Theory]
    [InlineData("sinks.Log({|DT1002:$\"mail {c.Email}\"|});", "sinks.Log($\"mail {Masks.Email(c.Email)}\");")]
    [InlineData("sinks.Log({|DT1002:$\"mail {c.Email,20}\"|});", "sinks.Log($\"mail {Masks.Email(c.Email),20}\");")]
    [InlineData("sinks.Log({|DT1002:$@\"mail {c.Email}\"|});", "sinks.Log($@\"mail {Masks.Email(c.Email)}\");")]
    [InlineData("sinks.Log({|DT1002:$\"mail {c.Email.Trim()}\"|});", "sinks.Log($\"mail {Masks.Email(c.Email).Trim()}\");")]
    [InlineData("sinks.Log({|DT1002:$\"mail {(flag ? c.Email : c.Id)}\"|});", "sinks.Log($\"mail {(flag ? Masks.Email(c.Email) : c.Id)}\");")]
    [InlineData("sinks.Log({|DT1002:$\"phone {c.Partner?.Phone}\"|});", "sinks.Log($\"phone {Masks.Phone(c.Partner?.Phone)}\");")]
    [InlineData("sinks.Log({|DT1002:$\"phone {c.Partner?.Phone?.Trim()}\"|});", "sinks.Log($\"phone {Masks.Phone(c.Partner?.Phone?.Trim())}\");")]
    public Task InterpolationHole_IsMasked(string before, string after)
        => Fix.FixesAsync(Method(before), Method(after), RedactAtSinkFix.Key_Mask);

    [Theory]
    [InlineData("sinks.Log({|DT1002:$\"{c.Birth:yyyy-MM-dd}\"|});", "sinks.Log($\"{Masks.Erase(c.Birth)}\");")]
    [InlineData("sinks.Log({|DT1002:$\"{c.Age:000}\"|});", "sinks.Log($\"{Masks.Erase(c.Age)}\");")]
    [InlineData("sinks.LogAny({|DT1002:c.Age|});", "sinks.LogAny(Masks.Erase(c.Age));")]
    [InlineData("sinks.LogAll({|DT1002:c.Birth|});", "sinks.LogAll(Masks.Erase(c.Birth));")]
    [InlineData("sinks.Log({|DT1002:\"age \" + c.Age|});", "sinks.Log(\"age \" + Masks.Erase(c.Age));")]
    [InlineData("sinks.Log({|DT1002:c.Age.ToString()|});", "sinks.Log(Masks.Erase(c.Age.ToString()));")]
    public Task OtherThanText_IsErased(string before, string after)
        => Fix.FixesAsync(Method(before), Method(after), RedactAtSinkFix.Key_Erase);

    [Fact]
    public Task MemberOfAnonymousObject_KeepsItsName()
        => Fix.FixesAsync(
            Method("sinks.LogAll({|DT1002:new { c.Id, c.Email }|});"),
            Method("sinks.LogAll(new { c.Id, Email = Masks.Email(c.Email) });"),
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task NamedMemberOfAnonymousObject_KeepsItsName()
        => Fix.FixesAsync(
            Method("sinks.LogAll({|DT1002:new { Address = c.Email }|});"),
            Method("sinks.LogAll(new { Address = Masks.Email(c.Email) });"),
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task ElementOfTuple_KeepsItsName()
        => Fix.FixesAsync(
            Method("sinks.LogAll({|DT1002:(c.Id, c.Email)|});"),
            Method("sinks.LogAll((c.Id, Email: Masks.Email(c.Email)));"),
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task ElementOfArrayForParams_IsMasked()
        => Fix.FixesAsync(
            Method("sinks.LogAll({|DT1002:new object[] { c.Id, c.Email }|});"),
            Method("sinks.LogAll(new object[] { c.Id, Masks.Email(c.Email) });"),
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task LambdaInTheArgument_IsMaskedInside()
        => Fix.FixesAsync(
            Method("sinks.Log({|DT1002:string.Join(\",\", all.Select(x => x.Email))|});"),
            Method("sinks.Log(string.Join(\",\", all.Select(x => Masks.Email(x.Email))));"),
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task ValueFromALocal_IsMaskedAsAWhole()
        => Fix.FixesAsync(
            Method("var text = c.Email.Trim(); sinks.Log({|DT1002:text|});"),
            Method("var text = c.Email.Trim(); sinks.Log(Masks.Email(text));"),
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task ValueThroughAHelper_IsMaskedAtTheCallThatHandsItOver()
        => Fix.FixesAsync(
            Method("Out.Write({|DT1002:c.Email|}, sinks);") + "static class Out { public static void Write(string text, ISinks sinks) => sinks.Log(text); }",
            Method("Out.Write(Masks.Email(c.Email), sinks);") + "static class Out { public static void Write(string text, ISinks sinks) => sinks.Log(text); }",
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task TrueLogger_KeepsItsTemplate()
        => Fix.FixesAsync(
            Logger("log.LogInformation(\"saved {Mail} of {Id}\", {|DT1002:c.Email|}, c.Id);"),
            Logger("log.LogInformation(\"saved {Mail} of {Id}\", Masks.Email(c.Email), c.Id);"),
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task GeneratedCopy_IsPreferredForAWholeObject()
        => Fix.FixesAsync(
            Logger("log.LogInformation(\"saved {@Account}\", {|DT1002:account|});"),
            Logger("log.LogInformation(\"saved {@Account}\", account.Redacted());"));

    [Fact]
    public Task GeneratedText_IsOfferedForAWholeObject()
        => Fix.FixesAsync(
            Logger("log.LogInformation(\"saved {@Account}\", {|DT1002:account|});"),
            Logger("log.LogInformation(\"saved {@Account}\", account.ToLogString());"),
            RedactAtSinkFix.Key_LogString);

    [Fact]
    public Task GeneratedCopy_OfAValueThatMayBeNull()
        => Fix.FixesAsync(
            Logger("log.LogInformation(\"saved {@Account}\", {|DT1002:maybe|});"),
            Logger("log.LogInformation(\"saved {@Account}\", maybe?.Redacted());"),
            RedactAtSinkFix.Key_RedactedCopy);

    [Fact]
    public Task WholeObjectWithoutGeneratedMembers_IsErased()
        => Fix.FixesAsync(
            Logger("log.LogInformation(\"saved {@Customer}\", {|DT1002:{|DT1002:{|DT1002:c|}|}|});"),
            Logger("log.LogInformation(\"saved {@Customer}\", Masks.Erase(c));"),
            RedactAtSinkFix.Key_Erase);

    [Fact]
    public Task IpAddress_GetsTheOverloadOfItsType()
        => Fix.FixesAsync(
            Method("sinks.LogAll({|DT1002:c.LastAddress|});"),
            Method("sinks.LogAll(Masks.Erase(c.LastAddress));"));

    [Fact]
    public Task Comments_Stay()
        => Fix.FixesAsync(
            Method("sinks.Log(/* who */ {|DT1002:c.Email|} /* that */);"),
            Method("sinks.Log(/* who */ Masks.Email(c.Email) /* that */);"),
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task Offers_InOrderOfMeaning()
        => Fix.OffersAsync(Logger("log.LogInformation(\"{@A} {M}\", {|DT1002:account|}, {|DT1002:c.Email|});"), RedactAtSinkFix.Key_RedactedCopy, RedactAtSinkFix.Key_LogString, RedactAtSinkFix.Key_Erase, RedactAtSinkFix.Key_Mask, RedactAtSinkFix.Key_Erase);

    [Fact]
    public Task Advertising_OffersNothingButErasure()
        => Fix.OffersAsync(Method("sinks.Ads({|DT1001:c.Email|});"), RedactAtSinkFix.Key_Erase);

    [Fact]
    public Task Advertising_IsErased()
        => Fix.FixesAsync(Method("sinks.Ads({|DT1001:c.Email|});"), Method("sinks.Ads(Masks.Erase(c.Email));"));

    [Fact]
    public Task MaskedForAdvertising_IsStillReportedAndErased()
        => Fix.FixesAsync(Method("sinks.Ads({|DT1101:Masks.Email(c.Email)|});"), Method("sinks.Ads(Masks.Email(Masks.Erase(c.Email)));"));

    [Fact]
    public Task NumberForANumber_HasNoFix() => Fix.OffersNothingAsync(Method("sinks.LogNumber({|DT1002:c.Age|});"));

    [Fact]
    public Task ReferenceArgument_HasNoFix()
        => Fix.OffersNothingAsync(Method("var text = c.Email; sinks.LogRef({|DT1002:in text|});"));

    [Fact]
    public Task FixAll_MasksEveryPlaceAndImportsOnce()
        => Fix.FixesAsync(
            Body("""
                    sinks.Log({|DT1002:c.Email|});
                    sinks.Log({|DT1002:$"{c.Phone} calls"|});
                    sinks.Log({|DT1002:"to " + c.Email|});
            """),
            Body("""
                    sinks.Log(Masks.Email(c.Email));
                    sinks.Log($"{Masks.Phone(c.Phone)} calls");
                    sinks.Log("to " + Masks.Email(c.Email));
            """, "using DataTags;\n"),
            RedactAtSinkFix.Key_Mask);

    [Fact]
    public Task FixAll_GoesThroughAllFiles()
        => Fix.FixesAsync(
            Method("sinks.Log({|DT1002:c.Email|});"),
            Method("sinks.Log(Masks.Email(c.Email));"),
            RedactAtSinkFix.Key_Mask,
            test =>
            {
                test.TestState.Sources.Add(("Other.cs", "using DataTags;\nclass Other { void M(Shop.ISinks sinks, Shop.Customer c) => sinks.Log({|DT1002:c.Email|}); }"));
                test.FixedState.Sources.Add(("Other.cs", "using DataTags;\nclass Other { void M(Shop.ISinks sinks, Shop.Customer c) => sinks.Log(Masks.Email(c.Email)); }"));
            });

    // The assignment is reported on the property, and the property is no tagged member.
    private static string Mark(string statement) => statement.Replace("sinks.Subject =", "{|DT1002:sinks.Subject|} =", StringComparison.Ordinal);

    private static string Method(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using DataTags;
        using Shop;
        class C(ISinks sinks)
        {
            void M(Customer c, bool flag, List<Customer> all)
            {
                {{statements}}
            }
        }
        """;

    private static string Logger(string statements) => $$"""
        using DataTags;
        using Microsoft.Extensions.Logging;
        using Shop;
        class C(ILogger<C> log)
        {
            void M(Customer c, Account account, Account? maybe)
            {
                {{statements}}
            }
        }
        """;

    private static string Body(string statements, string import = "") => $$"""
        {{import}}using Shop;

        class C(ISinks sinks)
        {
            void M(Customer c)
            {
        {{statements}}
            }
        }
        """;
}
