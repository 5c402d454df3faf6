using System.Globalization;
using DataTags.Generators.Tests.Kit;
using Verify = DataTags.Testing.VerifyGenerator<DataTags.Generators.Redaction.RedactionGenerator>;

namespace DataTags.Generators.Tests.Redaction;

/// <summary>Whatever the shape of a type, no tagged value is in what generated code makes of it.</summary>
public sealed class CannotLeakTests
{
    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void Text_HoldsNoTaggedValue(string shape)
    {
        var instance = Make(shape);
        foreach (var text in new[] { instance.ToString()!, ((IRedactable)instance).ToLogString(), string.Create(CultureInfo.InvariantCulture, $"{instance}") })
        {
            Assert.False(Canary.IsIn(text), text);
            Assert.Contains("visible", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void Copy_HoldsNoTaggedValueAnywhere(string shape)
    {
        var copy = ((IRedactable)Make(shape)).Redacted();
        Assert.NotNull(copy);
        Assert.Null(Canary.PathIn(copy));
        Assert.Contains("visible", copy.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void Original_StaysAsItIs(string shape)
    {
        var instance = Make(shape);
        ((IRedactable)instance).Redacted();
        Assert.NotNull(Canary.PathIn(instance));
    }

    private static object Make(string shape) => GeneratedAssembly.Load(Verify.Run(Shapes.SourceOf(shape))).Call("Make")!;
}
