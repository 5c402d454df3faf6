using DataTags.Core.Language;
using DataTags.Core.Tests.Support;

namespace DataTags.Core.Tests.Language;

public sealed class SwitchStatementTests
{
    [Fact]
    public void Switch_ReadsConditionsKindEffectAndOptions()
    {
        var line = ModelTexts.Statement<SwitchStatement>(
            "switch Acme.Features.Set(name, on) name=raw-urls,\"raw paths\" 1=true Telemetry \"paths, \\\"raw\\\"\" off=false without=Quiet severity=error clause=p/c1");

        Assert.Equal("Acme.Features.Set", line.Pattern.Name);
        Assert.Equal(["name", "1"], line.Conditions.Select(condition => condition.Port.Name));
        Assert.Equal(["raw-urls", "raw paths"], line.Conditions[0].Values);
        Assert.Equal((SinkKind.Telemetry, "paths, \"raw\""), (line.Kind, line.Effect));
        Assert.Equal(["false"], line.Off);
        Assert.Equal("Quiet", line.Without);
        Assert.Equal(PolicySeverity.Error, line.Severity);
        Assert.Equal("p/c1", line.Clause?.Id);
    }

    [Fact]
    public void Switch_WithoutOptions_IsAWarning()
    {
        var line = ModelTexts.Statement<SwitchStatement>("switch Acme.Dump.Start(*) Logging \"all\"");

        Assert.Empty(line.Conditions);
        Assert.Empty(line.Off);
        Assert.Equal(PolicySeverity.Warning, line.Severity);
        Assert.Null(line.Clause);
    }

    [Fact]
    public void Switch_OfAProperty_LooksAtValueOrElements()
    {
        var line = ModelTexts.Statement<SwitchStatement>("switch Acme.Options.Headers value.element=X-*,Cookie Logging \"all\"");

        var port = Assert.Single(line.Conditions).Port;
        Assert.Equal(PortRoot.Value, port.Root);
        Assert.Equal(StepKind.Element, Assert.Single(port.Steps).Kind);
    }

    [Fact]
    public void Guard_OfDevelopment_IsNoGuardOfConsent()
    {
        var line = ModelTexts.Statement<DevelopmentStatement>("guard Acme.Stage.Name return=laptop,build false development");

        Assert.False(line.When);
        Assert.Equal(PortRoot.Return, Assert.Single(line.Conditions).Port.Root);
    }

    [Fact]
    public void ConditionGivenTwice_IsADuplicate()
        => Assert.Equal(ModelErrorKind.Duplicate, ModelTexts.Error("switch A.B(*) x=1 [|x|]=2 Logging \"all\"").Kind);

    [Fact]
    public void LineWithAMistake_DoesNotTakeTheNextWithIt()
    {
        var file = ModelTexts.Parse("switch A.B Logging \"all\"\nswitch A.B value=true Logging \"all\"\nguard A.C true devlopment\nguard A.C true development");

        Assert.Equal(2, file.Errors.Length);
        Assert.Equal([typeof(SwitchStatement), typeof(DevelopmentStatement)], file.Statements.Select(statement => statement.GetType()));
    }
}
