using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Keeping;

/// <summary>DT1401 and DT1402: what a policy line asks of the data that is stored.</summary>
public sealed class DT1401RetentionTests
{
    private const string Retention = "require PersonalData into Storage retention clause=c08";
    private const string Eraser = "require PersonalData into Storage eraser clause=c08";

    [Fact]
    public Task StoredWithoutPeriod_Triggers() => FlowCase.VerifyWithModelsAsync(
        Stores("", "{|#0:person|}"),
        Retention,
        new DiagnosticResult("DT1401")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Person.Email, Person.Name (CustomerContactData) is stored by ITable.Put, and no [Retention] says for how long: Customer data serves the agreed services only and is removed when the service is cancelled. [project/c08]")
            .WithProperty(FindingProperties.Clause, "c08"));

    [Fact]
    public Task StoredWithoutEraser_Triggers() => FlowCase.VerifyWithModelsAsync(
        Stores("", "{|#0:person|}"),
        Eraser,
        new DiagnosticResult("DT1402")
            .WithLocation(0)
            .WithMessage("Person.Email, Person.Name (CustomerContactData) is stored by ITable.Put, and no [ErasedBy] says what erases it: Customer data serves the agreed services only and is removed when the service is cancelled. [project/c08]"));

    [Theory]
    [InlineData("[Retention(30)]", Retention)]
    [InlineData("[Retention(3650, Basis = Purpose.LegalDuty)]", Retention)]
    [InlineData("[ErasedBy(typeof(object))]", Eraser)]
    [InlineData("[Retention(30), ErasedBy(typeof(object))]", Retention + "\n" + Eraser)]
    public Task MarkOnTheType_CoversItsMembers(string mark, string lines) => FlowCase.VerifyWithModelsAsync(Stores(mark, "person"), lines);

    [Fact]
    public Task MarkOnTheAssembly_CoversItsTypes() => FlowCase.VerifyAsync(Stores("", "person"), state =>
    {
        state.Sources.Add(("Assembly.cs", "[assembly: Retention(90)]"));
        state.AdditionalFiles.Add(("privacy.datatags", Retention));
    });

    [Fact]
    public Task OneMemberWithoutMark_IsNamed() => FlowCase.VerifyWithModelsAsync(
        """
        class Person
        {
            [CustomerContactData, Retention(30)] public string Email { get; set; } = "";
            [CustomerContactData] public string Name { get; set; } = "";
        }

        interface ITable { void Put([Sink(SinkKind.Storage)] object row); }

        class C(ITable table)
        {
            void M(Person person) => table.Put({|#0:person|});
        }
        """,
        Retention,
        new DiagnosticResult("DT1401").WithLocation(0).WithProperty(FindingProperties.Data, "Person.Name"));

    [Fact]
    public Task NothingAskedFor_IsSilent() => FlowCase.VerifyAsync(Stores("", "person"));

    [Fact]
    public Task OtherSinks_KeepNothing() => FlowCase.VerifyWithModelsAsync(
        Stores("", "person").Replace("SinkKind.Storage", "SinkKind.Response", StringComparison.Ordinal),
        "require PersonalData retention clause=c08");

    private static string Stores(string mark, string value) => $$"""
        {{mark}}
        class Person
        {
            [CustomerContactData] public string Email { get; set; } = "";
            [CustomerContactData] public string Name { get; set; } = "";
        }

        interface ITable { void Put([Sink(SinkKind.Storage)] object row); }

        class C(ITable table)
        {
            void M(Person person) => table.Put({{value}});
        }
        """;
}
