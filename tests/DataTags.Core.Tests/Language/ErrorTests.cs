using DataTags.Core.Language;
using DataTags.Core.Tests.Support;

namespace DataTags.Core.Tests.Language;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("[|snk|] A.B(*) * Logging", "sink")]
    [InlineData("[|Source|] A.B(*) return CustomerData", "source")]
    [InlineData("sink A.B(*) * [|Loging|]", "Logging")]
    [InlineData("sink A.B(*) * Logging purpose=[|Advertisng|]", "Advertising")]
    [InlineData("sink A.B(*) * Logging reads=[|texts|]", "Text")]
    [InlineData("sink A.B(*) * Logging [|recipent|]=X", "recipient")]
    [InlineData("sanitizer A.B(*) return strength=[|maskd|]", "Masked")]
    [InlineData("flow A.B(a) a -> return strength=[|hsh|]", "Hash")]
    [InlineData("recipient X \"X\" kind=[|Telemtry|]", "Telemetry")]
    [InlineData("policy p \"P\" default=[|reviw|]", "Review")]
    [InlineData("policy p \"P\" purposes=[|Lgging|]:Operate", "Logging")]
    [InlineData("policy p \"P\" purposes=Logging:[|Opertae|]", "Operate")]
    [InlineData("deny A for [|Transakt|] clause=c1", "Transact")]
    [InlineData("deny A into [|Adverts|] clause=c1", null)]
    [InlineData("deny A when strength=[|hahs|] clause=c1", "Hash")]
    [InlineData("deny A [|clase|]=c1 clause=c1", "clause")]
    [InlineData("switch A.B(*) [|Loging|] \"all\"", "Logging")]
    [InlineData("switch A.B(*) Logging \"all\" [|of|]=false", "off")]
    [InlineData("switch A.B(*) Logging \"all\" severity=[|warnin|]", "Warning")]
    [InlineData("[|swich|] A.B(*) Logging \"all\"", "switch")]
    public void UnknownWord_IsMarkedWithTheNearest(string marked, string? nearest)
    {
        var error = ModelTexts.Error(marked);

        Assert.Equal(ModelErrorKind.UnknownWord, error.Kind);
        if (nearest is not null)
            Assert.Contains($"'{nearest}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[|source|]")]
    [InlineData("source A.B(*[|)|]")]
    [InlineData("source A.B(*) [|return|]")]
    [InlineData("source A.B(*) [|*|] CustomerData")]
    [InlineData("source A.B(*) [|nothing|] CustomerData")]
    [InlineData("source A.B(*) return [|9Lives|]")]
    [InlineData("source A.B(*) return CustomerData[|,|]")]
    [InlineData("source A.B(*) return CustomerData [|more|]")]
    [InlineData("source A.B[|(|]a return CustomerData")]
    [InlineData("source A.B([|string?|]) return CustomerData")]
    [InlineData("source [|A..B|](*) return CustomerData")]
    [InlineData("flow A.B(a) [|return|]=x a -> return")]
    [InlineData("flow A.B(a) a=x [|nothing|]")]
    [InlineData("flow A.B(a) this=A.C [|nothing|]")]
    [InlineData("source [|A.B+derived..ctor|](*) this CustomerData")]
    [InlineData("switch [|A.B+derived..ctor|](*) Logging \"all\"")]
    [InlineData("sink [|A.B*+derived..ctor|](*) * Logging")]
    [InlineData("sink [|A.B+derived.Send|](*) * Logging")]
    [InlineData("sink [|+derived..ctor|](*) * Logging")]
    [InlineData("source [|.A|](*) return CustomerData")]
    [InlineData("source [|A.List<int>.Add|](*) return CustomerData")]
    [InlineData("source [|A.List`1.Add|](*) return CustomerData")]
    [InlineData("source [|A.Outer+Inner.M|](*) return CustomerData")]
    [InlineData("source [|A.B?|](*) return CustomerData")]
    [InlineData("source [|A.this[x]|](*) return CustomerData")]
    [InlineData("source [|@|] parameter CustomerData")]
    [InlineData("sink A.B(*) [|nothing|] Logging")]
    [InlineData("sink A.B(*) a[|.delegate(x)|] Logging")]
    [InlineData("sink A.B(*) a[|.delegate|] Logging")]
    [InlineData("sink A.B(*) a[|[key|] Logging")]
    [InlineData("sink A.B(*) a[|..b|] Logging")]
    [InlineData("sink A.B(*) [|a-b|] Logging")]
    [InlineData("sink A.B(*) a Logging template=[|a.b|]")]
    [InlineData("sink A.B(*) a Logging host=b[|.9|]")]
    [InlineData("sink A.B(*) a Logging [|recipient|]= X")]
    [InlineData("sink A.B(*) a Logging recipient=a,[|b|]")]
    [InlineData("flow A.B(a) [|a|]")]
    [InlineData("flow A.B(a) a [|return|]")]
    [InlineData("flow A.B(a) a [|->|]")]
    [InlineData("flow A.B(a) a -> [|nothing|]")]
    [InlineData("flow A.B(a) a -> [|*|]")]
    [InlineData("flow A.B(a) [|nothing.x|] -> return")]
    [InlineData("flow A.B(a) a -> return[|;|]")]
    [InlineData("switch [|A.B|]")]
    [InlineData("switch A.B [|Logging|] \"all\"")]
    [InlineData("switch A.B(*) [|Logging|]")]
    [InlineData("switch A.B(*) Logging [|all|]")]
    [InlineData("switch [|@A.B|] value=true Logging \"all\"")]
    [InlineData("switch A.B [|value|]= true Logging \"all\"")]
    [InlineData("switch A.B [|this|]=true Logging \"all\"")]
    [InlineData("switch A.B [|value.key|]=true Logging \"all\"")]
    [InlineData("switch A.B(*) [|*|]=true Logging \"all\"")]
    [InlineData("switch A.B(*) Logging \"all\" without=[|A.B|]")]
    [InlineData("switch A.B(*) Logging \"all\" [|more|]")]
    [InlineData("guard A.B(*) x=1 true [|consent|]=x")]
    [InlineData("guard A.B(*) true development [|consent|]=x")]
    [InlineData("sanitizer A.B(*) [|return|]")]
    [InlineData("guard A.B() [|maybe|] consent=x")]
    [InlineData("guard A.B() [|true|]")]
    [InlineData("recipient [|X|]")]
    [InlineData("recipient X [|Name|]")]
    [InlineData("recipient X \"X\" hosts=[|https://x.example|]")]
    [InlineData("policy p \"P\" purposes=[|Logging|]")]
    [InlineData("clause [|c1|]")]
    [InlineData("clause c1 \"t\" [|inferred|]")]
    [InlineData("deny [|PersonalData|]")]
    [InlineData("deny A [|consent|] clause=c1")]
    [InlineData("deny A region=[|DE|] clause=c1")]
    [InlineData("deny A for Deliver [|for|] Improve clause=c1")]
    [InlineData("require A for Deliver clause=[|c1|]")]
    [InlineData("use [|strict|]")]
    [InlineData("use [|policy|]")]
    [InlineData("[|=|]")]
    [InlineData("source A.B(*) return [|\"CustomerData|]")]
    public void Malformed_IsMarked(string marked) => Assert.Equal(ModelErrorKind.Syntax, ModelTexts.Error(marked).Kind);

    [Theory]
    [InlineData("policy p \"P\" precedence=[|statment|]", "'Statement'")]
    [InlineData("recipient A \"A\" region=[|Germny|]", "'DE'")]
    [InlineData("recipient A \"A\" region=[|UK|]", "'GB'")]
    [InlineData("recipient A \"A\" purposes=Transact,[|DetectFruad|]", "'DetectFraud'")]
    [InlineData("require CustomerData into Storage region=[|EUU|] clause=default", "'EU'")]
    [InlineData("require CustomerData into Storage region=[|EV|] clause=default", "'EU'")]
    [InlineData("sink A.B(*) * Storage region=[|DEU|]", "'DE'")]
    [InlineData("deny PaymentData for [|Advertisng|] clause=default", "'Advertising'")]
    [InlineData("deny PaymentData clause=default except allow for [|Transakt|] clause=default", "'Transact'")]
    public void UnknownWordOfAPolicy_HasASuggestion(string marked, string suggestion)
    {
        var error = ModelTexts.Error(marked);

        Assert.Equal(ModelErrorKind.UnknownWord, error.Kind);
        Assert.EndsWith($"did you mean {suggestion}?", error.Message, StringComparison.Ordinal);
        Assert.Equal(!marked.StartsWith("sink", StringComparison.Ordinal), error.IsOfPolicy);
    }

    [Theory]
    [InlineData("deny PaymentData for Transact clause=default except [|allow|] for Improve clause=default")]
    [InlineData("deny PaymentData for Transact clause=default except [|allow|] for * clause=default")]
    public void ExceptionThatTakesOutNothingOrAll_IsAContradiction(string marked) =>
        Assert.Equal(ModelErrorKind.Contradiction, ModelTexts.Error(marked).Kind);

    [Theory]
    [InlineData("deny PaymentData clause=default except [|deny|] for Improve clause=default")]
    [InlineData("allow PaymentData clause=default except [|allow|] for Improve clause=default")]
    public void ExceptionThatSaysTheSame_IsMarked(string marked) => Assert.Equal(ModelErrorKind.Syntax, ModelTexts.Error(marked).Kind);

    [Fact]
    public void OptionGivenTwice_IsADuplicate() =>
        Assert.Equal(ModelErrorKind.Duplicate, ModelTexts.Error("sink A.B(*) * Logging region=US [|region|]=DE").Kind);

    [Fact]
    public void EveryBadLine_IsReportedAndEveryGoodOneCounts()
    {
        var file = ModelTexts.Parse("tag A.B CustomerData\r\nnonsense\nsink A.C(*) * Nowhere\r\rtag A.D PaymentData # fine\n\"open\ntag A.E CustomerData");

        Assert.Equal(["A.B", "A.D", "A.E"], file.Statements.Cast<TagStatement>().Select(tag => tag.Pattern.Name));
        Assert.Equal([1, 2, 5], file.Errors.Select(error => error.Position.Start.Line));
        Assert.Equal([1, 5, 7], file.Statements.Select(statement => statement.Line));
    }

    [Fact]
    public void UnknownOption_DoesNotCostTheLine()
    {
        var file = ModelTexts.Parse("sink A.B(*) * Logging colour=red region=DE");

        Assert.Single(file.Errors);
        Assert.Equal("DE", Assert.IsType<SinkStatement>(Assert.Single(file.Statements)).Region);
    }

    [Fact]
    public void StatementSpan_LeavesOutTheComment()
    {
        var file = ModelTexts.Parse("  tag A.B CustomerData   # why");

        Assert.Equal("tag A.B CustomerData", file.TextOf(file.Statements[0].Span));
    }
}
