using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Core.Tags;

namespace DataTags.Core.Tests.Policy;

public sealed class SilentCellsTests
{
    [Fact]
    public void Cells_AreThoseThatNoClauseAnswers()
    {
        var policy = PolicyEvaluator.Create(BuiltInCatalogue.Packs, CategorySet.BuiltIn);
        var listed = SilentCells.Of(policy, CategorySet.BuiltIn)
            .SelectMany(cell => cell.Purposes.SelectMany(purpose => cell.Kinds.Select(kind => (cell.Category, purpose, kind))))
            .ToList();
        var silent = from category in CategorySet.BuiltIn.All
                     from purpose in EnumWords<Purpose>.All.Skip(1)
                     from kind in EnumWords<SinkKind>.All
                     where policy.Decide(new PolicyQuestion(category.Name, kind, purpose)).ClauseId == "default"
                     select (category.Name, purpose, kind);

        Assert.Equal(silent.ToHashSet(), listed.ToHashSet());
        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.Contains(("CustomerData", Purpose.Deliver, SinkKind.Logging), listed);
        Assert.DoesNotContain(listed, cell => cell.purpose == Purpose.Advertising && cell.Category is not "ContactPreference");
    }

    [Fact]
    public void PolicyThatSpeaksOfEverything_LeavesNoneOpen()
    {
        var own = ModelFile.Parse("own", "policy own \"Own\"\nclause a \"All is allowed.\"\nallow * clause=a\nuse policy own");

        Assert.Empty(SilentCells.Of(PolicyEvaluator.Create([own], CategorySet.BuiltIn), CategorySet.BuiltIn));
    }
}
