using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

internal enum TokenKind
{
    /// <summary>A run of characters that mean nothing to the lexer: names, patterns, ports, keywords.</summary>
    Word,
    String,
    Comma,
    Semicolon,
    OpenParen,
    CloseParen,
    Equals,
    Arrow,
    End,
}

/// <summary>A piece of a line. <see cref="Text"/> of a string is its content, escapes resolved.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span)
{
    public bool Follows(Token other) => Span.Start == other.Span.End;
}
