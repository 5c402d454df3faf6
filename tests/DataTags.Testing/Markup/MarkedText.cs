using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Testing.Markup;

/// <summary>A test source without its marks, and the marks.</summary>
/// <param name="Text">What the compiler sees.</param>
/// <param name="Marks">Every <c>[|…|]</c>, <c>{|ID:…|}</c> and <c>{|#n:…|}</c>, in the order of their opening.</param>
/// <param name="Caret">Position of <c>$$</c>, if there is one.</param>
public sealed record MarkedText(string Text, ImmutableArray<Mark> Marks, int? Caret);

/// <summary>One marked span.</summary>
/// <param name="Span">The span in the text without marks.</param>
/// <param name="Id">The rule expected there; <see langword="null"/> for <c>[|…|]</c>, which stands for the rule under test.</param>
/// <param name="Number">The number of a <c>{|#n:…|}</c> location, which by itself expects nothing.</param>
public sealed record Mark(TextSpan Span, string? Id, int? Number)
{
    public bool IsExpectation => Number is null;
}
