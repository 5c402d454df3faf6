using DataTags.Testing.Markup;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Analyzers.Tests.Kit;

public sealed class MarkupParserTests
{
    [Fact]
    public void PlainText_HasNoMarks()
    {
        var marked = MarkupParser.Parse("class C { int[] a = [1]; }");
        Assert.Equal("class C { int[] a = [1]; }", marked.Text);
        Assert.Empty(marked.Marks);
        Assert.Null(marked.Caret);
    }

    [Fact]
    public void Brackets_MarkTheRuleUnderTest()
    {
        var marked = MarkupParser.Parse("a [|b c|] d");
        Assert.Equal("a b c d", marked.Text);
        var mark = Assert.Single(marked.Marks);
        Assert.Equal(new Mark(TextSpan.FromBounds(2, 5), null, null), mark);
        Assert.True(mark.IsExpectation);
    }

    [Fact]
    public void Braces_NameTheRule()
    {
        var marked = MarkupParser.Parse("a {|DT1002:b|} {|#3:c|}");
        Assert.Equal("a b c", marked.Text);
        Assert.Equal([new Mark(new TextSpan(2, 1), "DT1002", null), new Mark(new TextSpan(4, 1), null, 3)], marked.Marks.AsEnumerable());
        Assert.False(marked.Marks[1].IsExpectation);
    }

    [Fact]
    public void NestedMarks_KeepTheirSpans()
    {
        var marked = MarkupParser.Parse("{|DT1001:{|#0:x|}.[|y|]|}");
        Assert.Equal("x.y", marked.Text);
        Assert.Equal(["DT1001", null, null], marked.Marks.Select(mark => mark.Id));
        Assert.Equal([TextSpan.FromBounds(0, 3), TextSpan.FromBounds(0, 1), TextSpan.FromBounds(2, 3)], marked.Marks.Select(mark => mark.Span));
    }

    [Fact]
    public void Caret_IsAPosition() => Assert.Equal(3, MarkupParser.Parse("a[|b|] $$c").Caret);

    [Fact]
    public void EmptySpan_IsAMark() => Assert.Equal(new TextSpan(1, 0), Assert.Single(MarkupParser.Parse("a[||]b").Marks).Span);

    [Theory]
    [InlineData("if (a[x] || b) { } {| }")]
    [InlineData("x |] y |}")]
    [InlineData("{|no colon|}")]
    public void CodeThatOnlyLooksLikeMarkup_Stays(string text) => Assert.Equal(text, MarkupParser.Parse(text).Text);

    [Theory]
    [InlineData("a\n[|b")]
    [InlineData("a\n{|DT1:b")]
    [InlineData("$$a\n$$")]
    public void MalformedMarkup_NamesTheLine(string markup)
        => Assert.Contains("(line 2)", Assert.Throws<FormatException>(() => MarkupParser.Parse(markup)).Message, StringComparison.Ordinal);
}
