using DataTags.Core.Language;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   \t ", "")]
    [InlineData("# only a comment", "")]
    [InlineData("a b", "Word:a Word:b")]
    [InlineData("a # b", "Word:a")]
    [InlineData("a#b", "Word:a")]
    [InlineData("\"a # b\"", "String:a # b")]
    [InlineData("\"say \\\"yes\\\" \\\\ no\"", "String:say \"yes\" \\ no")]
    [InlineData("\"\"", "String:")]
    [InlineData("a->b", "Word:a Arrow:-> Word:b")]
    [InlineData("cloud-germany-2016", "Word:cloud-germany-2016")]
    [InlineData("x=y,z", "Word:x Equals:= Word:y Comma:, Word:z")]
    [InlineData("A.B..ctor(a, ...)", "Word:A.B..ctor OpenParen:( Word:a Comma:, Word:... CloseParen:)")]
    [InlineData("T.this[](*)", "Word:T.this[] OpenParen:( Word:* CloseParen:)")]
    [InlineData("a ; b", "Word:a Semicolon:; Word:b")]
    [InlineData("Größe.Ünïcode", "Word:Größe.Ünïcode")]
    public void Line_GivesTokens(string line, string expected)
    {
        var tokens = Lexer.Read(line, 0, (_, message) => Assert.Fail(message))!.Value;

        Assert.Equal(expected, string.Join(" ", tokens[..^1].Select(token => $"{token.Kind}:{token.Text}")));
        Assert.Equal(TokenKind.End, tokens[^1].Kind);
    }

    [Fact]
    public void Spans_CountFromTheStartOfTheFile()
    {
        var tokens = Lexer.Read("ab \"c\"", 100, (_, message) => Assert.Fail(message))!.Value;

        Assert.Equal([new TextSpan(100, 2), new TextSpan(103, 3), new TextSpan(106, 0)], tokens.Select(token => token.Span));
    }

    [Theory]
    [InlineData("a \"open", 2, 7)]
    [InlineData("a \"bad \\n\"", 7, 9)]
    [InlineData("\"", 0, 1)]
    [InlineData("\"\\", 1, 2)]
    public void BrokenString_IsReportedAndEndsTheLine(string line, int start, int end)
    {
        var errors = new List<TextSpan>();

        Assert.Null(Lexer.Read(line, 0, (span, _) => errors.Add(span)));
        Assert.Equal([TextSpan.FromBounds(start, end)], errors);
    }
}
