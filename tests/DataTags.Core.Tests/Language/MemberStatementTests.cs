using DataTags.Core.Language;
using DataTags.Core.Tests.Support;

namespace DataTags.Core.Tests.Language;

public sealed class MemberStatementTests
{
    [Fact]
    public void Source_HasPatternPortAndCategories()
    {
        var source = ModelTexts.Statement<SourceStatement>("source Contoso.Crm.Client.GetContact(*) return CustomerContactData, CustomerData");

        Assert.Equal("Contoso.Crm.Client.GetContact", source.Pattern.Name);
        Assert.Equal("GetContact", source.Pattern.MemberName);
        Assert.Equal("Contoso.Crm.Client", source.Pattern.TypeName);
        Assert.Equal(ParameterListKind.Any, source.Pattern.Parameters.Kind);
        Assert.Equal(PortRoot.Return, source.Port.Root);
        Assert.Equal(["CustomerContactData", "CustomerData"], source.Categories.Select(category => category.Name));
        Assert.Equal(1, source.Line);
    }

    [Fact]
    public void Source_MayWaitForConstantsInParameters()
    {
        var source = ModelTexts.Statement<SourceStatement>("source A.Headers.this[](key) return CredentialData key=Authorization,\"X-Api-Key\"");
        Assert.Equal(["key: Authorization X-Api-Key"], source.Conditions.Select(static condition => $"{condition.Port.Name}: {string.Join(' ', condition.Values)}"));
        Assert.Equal(PortRoot.This, Assert.Single(ModelTexts.Statement<SourceStatement>("source A.B(*) return CustomerData this=A.Headers").Conditions).Port.Root);
        Assert.Empty(ModelTexts.Statement<SourceStatement>("source A.B(*) return CustomerData").Conditions);
    }

    [Fact]
    public void Source_OfAForeignParameterAttribute_IsATag()
    {
        var tag = ModelTexts.Statement<TagStatement>("source @Acme.TaintedAttribute parameter CustomerData");

        Assert.True(tag.Pattern.IsAttribute);
        Assert.Equal("Acme.TaintedAttribute", tag.Pattern.Name);
    }

    [Theory]
    [InlineData("flow A.B(text) text -> throws", SinkReading.Text)]
    [InlineData("flow A.B(text) text -> throws reads=object", SinkReading.Object)]
    [InlineData("flow A.B(text) text -> return", SinkReading.Object)]
    [InlineData("flow A.B(text) text -> return reads=text", SinkReading.Text)]
    public void Flow_TakesTheTextToAnException_AndAllElsewhere(string line, SinkReading expected)
        => Assert.Equal(expected, Assert.Single(ModelTexts.Statement<FlowStatement>(line).Rules).Reading);

    [Fact]
    public void Sink_ReadsEveryOption()
    {
        var sink = ModelTexts.Statement<SinkStatement>(
            "sink Contoso.Ads.AdClient.Track(name, payload) payload,name Advertising recipient=ContosoAds region=US purpose=Partners reads=text template=name host=this.BaseAddress,name strength=hash");

        Assert.Equal(SinkKind.Advertising, sink.Kind);
        Assert.Equal(["payload", "name"], sink.Ports.Select(port => port.Name));
        Assert.Equal("ContosoAds", sink.Recipient);
        Assert.Equal("US", sink.Region);
        Assert.Equal(Purpose.Partners, sink.Purpose);
        Assert.Equal(SinkReading.Text, sink.Reading);
        Assert.Equal("name", sink.Template);
        Assert.Equal(Strength.Hash, sink.Strength);
        Assert.Equal([PortRoot.This, PortRoot.Argument], sink.Hosts.Select(port => port.Root));
        Assert.Equal(["name", "payload"], sink.Pattern.Parameters.Names);
    }

    [Theory]
    [InlineData("Logging", SinkReading.Formatted)]
    [InlineData("telemetry", SinkReading.Formatted)]
    [InlineData("Exception", SinkReading.Formatted)]
    [InlineData("Process", SinkReading.Formatted)]
    [InlineData("Network", SinkReading.Object)]
    [InlineData("ai", SinkReading.Object)]
    public void Sink_WithoutReads_ReadsWhatItsKindReads(string kind, SinkReading expected) =>
        Assert.Equal(expected, ModelTexts.Statement<SinkStatement>($"sink A.B(*) * {kind}").Reading);

    [Fact]
    public void Flow_HasEdgesWithStrengths()
    {
        var flow = ModelTexts.Statement<FlowStatement>("flow A.B.M(x, y) x.element -> return strength=hash; y -> this.content ; nothing -> x");

        Assert.Equal(3, flow.Rules.Length);
        Assert.Equal(Strength.Hash, flow.Rules[0].Strength);
        Assert.Equal(StepKind.Element, flow.Rules[0].From.Steps[0].Kind);
        Assert.Equal(new PathStep(StepKind.Member, "content"), flow.Rules[1].To.Steps[0]);
        Assert.Equal(PortRoot.Nothing, flow.Rules[2].From.Root);
    }

    [Fact]
    public void Flow_OfEverythingInside_IsTheLastStepOnBothSides()
    {
        var flow = ModelTexts.Statement<FlowStatement>("flow A.B.Copy() this.all -> return.Items.all");

        Assert.Equal([StepKind.All], flow.Rules[0].From.Steps.Select(step => step.Kind));
        Assert.Equal([StepKind.Member, StepKind.All], flow.Rules[0].To.Steps.Select(step => step.Kind));
    }

    [Fact]
    public void Flow_Nothing_HasNoEdges() => Assert.True(ModelTexts.Statement<FlowStatement>("flow A.B.M(*) nothing").Rules.IsEmpty);

    [Theory]
    [InlineData("flow @Acme.IgnoreAttribute nothing", false, 0)]
    [InlineData("flow @Acme.IgnoreAttribute this.When=Always nothing", false, 1)]
    [InlineData("flow @Acme.IncludeAttribute all", true, 0)]
    public void Flow_OfAnAttribute_TellsReadersOfWholeObjects(string line, bool isShown, int conditions)
    {
        var flow = ModelTexts.Statement<FlowStatement>(line);

        Assert.Equal((true, isShown, conditions), (flow.IsMark, flow.IsShown, flow.Conditions.Length));
    }

    [Theory]
    [InlineData("flow @Acme.IgnoreAttribute when=Always nothing")]
    [InlineData("flow @Acme.IgnoreAttribute this=Acme.Type nothing")]
    [InlineData("flow A.B.M(*) all")]
    [InlineData("flow A.B.M(*) this.When=Always value -> return")]
    public void Flow_WithMisplacedCondition_IsReported(string line) => Assert.Empty(ModelFile.Parse("test", line).Statements);

    [Theory]
    [InlineData("flow A.B.Length value=0 nothing -> this", PortRoot.Value, "0")]
    [InlineData("flow A.B.Cut(start, length) start=0 nothing -> this", PortRoot.Argument, "0")]
    [InlineData("flow A.B.Cut(start, length) length=this.Length nothing -> this", PortRoot.Argument, "this.Length")]
    public void Flow_MayWaitForWhatIsPassed(string line, PortRoot root, string value)
    {
        var condition = Assert.Single(ModelTexts.Statement<FlowStatement>(line).Conditions);

        Assert.Equal((root, value), (condition.Port.Root, Assert.Single(condition.Values)));
    }

    [Theory]
    [InlineData("this.Length", "this", "Length")]
    [InlineData("array.Length", "array", "Length")]
    public void Flow_MemberOfWhatIsPassed_IsTakenApart(string value, string holder, string member)
    {
        Assert.True(FlowStatement.IsMember(value, out var foundHolder, out var foundMember));
        Assert.Equal((holder, member), (foundHolder, foundMember));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("Acme.Text.Utf8")]
    public void Flow_Constant_IsNoMember(string value) => Assert.False(FlowStatement.IsMember(value, out _, out _));

    [Fact]
    public void Sanitizer_HasStrength() =>
        Assert.Equal(Strength.Pseudonym, ModelTexts.Statement<SanitizerStatement>("sanitizer A.B.M(value) return strength=pseudonym").Strength);

    [Theory]
    [InlineData("tag Contoso.Customer.Email CustomerContactData", "Contoso.Customer.Email", false, false)]
    [InlineData("tag @Acme.PersonalAttribute PersonalData", "Acme.PersonalAttribute", true, false)]
    [InlineData("tag @Acme.ClassifiedAttribute+derived PersonalData", "Acme.ClassifiedAttribute", true, true)]
    public void Tag_NamesAMemberOrAnAttribute(string line, string name, bool isAttribute, bool derived)
    {
        var pattern = ModelTexts.Statement<TagStatement>(line).Pattern;

        Assert.Equal((name, isAttribute, derived), (pattern.Name, pattern.IsAttribute, pattern.IncludesDerived));
    }

    [Theory]
    [InlineData("guard A.Consent.Allows(purpose) true consent=purpose", true, "purpose", Purpose.Unspecified)]
    [InlineData("guard A.Consent.Refuses() false consent=OwnOffers", false, null, Purpose.OwnOffers)]
    public void Guard_NamesParameterOrPurpose(string line, bool when, string? parameter, Purpose purpose)
    {
        var guard = ModelTexts.Statement<GuardStatement>(line);

        Assert.Equal((when, parameter, purpose), (guard.When, guard.Parameter, guard.Purpose));
    }

    [Theory]
    [InlineData("this", PortRoot.This, null)]
    [InlineData("return", PortRoot.Return, null)]
    [InlineData("text", PortRoot.Argument, "text")]
    [InlineData("0", PortRoot.Argument, "0")]
    [InlineData("value", PortRoot.Argument, "value")]
    public void Port_OfAMethod(string port, PortRoot root, string? name)
    {
        var read = ModelTexts.Statement<SourceStatement>($"source A.B.M(*) {port} CustomerData").Port;

        Assert.Equal((root, name), (read.Root, read.Name));
    }

    [Theory]
    [InlineData("A.B.Property")]
    [InlineData("A.B.this[](*)")]
    public void PortValue_OfWhatIsAssigned_IsTheAssignment(string pattern) =>
        Assert.Equal(PortRoot.Value, ModelTexts.Statement<SinkStatement>($"sink {pattern} value Logging").Ports[0].Root);

    [Fact]
    public void Path_KnowsEveryStep()
    {
        var port = ModelTexts.Statement<FlowStatement>("flow A.M(*) source.Name.element.key.result[key][1].delegate(2).Inner.delegate.return -> return").Rules[0].From;

        Assert.Equal(
            [
                new(StepKind.Member, "Name"), new(StepKind.Element), new(StepKind.Key), new(StepKind.Result), new(StepKind.Keyed, "key"), new(StepKind.Keyed, "1", 1),
                new(StepKind.DelegateParameter, null, 2), new(StepKind.Member, "Inner"), new(StepKind.DelegateReturn),
            ],
            port.Steps.ToArray());
    }

    [Theory]
    [InlineData("A.B..ctor(*)", ".ctor", "A.B")]
    [InlineData("A.B..cctor()", ".cctor", "A.B")]
    [InlineData("A.B.this[](*)", "this[]", "A.B")]
    [InlineData("*.Sink(*)", "Sink", "*")]
    [InlineData("A.Log*(*)", "Log*", "A")]
    [InlineData("Alone", "Alone", "")]
    public void Pattern_IsCutIntoTypeAndMember(string pattern, string member, string type)
    {
        var read = ModelTexts.Statement<TagStatement>($"tag {pattern} CustomerData").Pattern;

        Assert.Equal((member, type), (read.MemberName, read.TypeName));
    }

    [Theory]
    [InlineData("()", "", true)]
    [InlineData("()", "a", false)]
    [InlineData("(*)", "a b", true)]
    [InlineData("(a, b)", "a b", true)]
    [InlineData("(a, b)", "b a", false)]
    [InlineData("(a, b)", "a b c", false)]
    [InlineData("(a, ...)", "a", true)]
    [InlineData("(a, ...)", "a b c", true)]
    [InlineData("(a, ...)", "b a", false)]
    [InlineData("(..., a, ...)", "x a y", true)]
    [InlineData("(..., a, ...)", "a", true)]
    [InlineData("(..., a, ...)", "x y", false)]
    [InlineData("(..., a)", "x a", true)]
    [InlineData("(..., a)", "a x", false)]
    [InlineData("(..., a, ..., b)", "a b a b", true)]
    [InlineData("(..., a, ..., b)", "a b a", false)]
    [InlineData("(*, b)", "anything b", true)]
    [InlineData("(...)", "", true)]
    public void ParameterList_Matches(string list, string parameters, bool expected)
    {
        var pattern = ModelTexts.Statement<TagStatement>($"tag A.M{list} CustomerData").Pattern.Parameters;

        Assert.Equal(expected, pattern.Matches(parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}
