using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>Cuts one line into tokens, in one pass from left to right.</summary>
internal static class Lexer
{
    /// <summary>The tokens of the line without its comment, closed by <see cref="TokenKind.End"/>; null after an unreadable string, which is reported.</summary>
    public static ImmutableArray<Token>? Read(string line, int offset, Action<TextSpan, string> report)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var position = 0;
        while (true)
        {
            while (position < line.Length && char.IsWhiteSpace(line[position]))
                position++;

            if (position == line.Length || line[position] == '#')
            {
                tokens.Add(new Token(TokenKind.End, "", new TextSpan(offset + position, 0)));
                return tokens.ToImmutable();
            }

            var start = position;
            if (line[position] == '"')
            {
                if (ReadString(line, ref position, offset, report) is not { } content)
                    return null;

                tokens.Add(new Token(TokenKind.String, content, TextSpan.FromBounds(offset + start, offset + position)));
                continue;
            }

            var kind = PunctuationAt(line, position);
            position += kind switch
            {
                TokenKind.Word => WordLength(line, position),
                TokenKind.Arrow => 2,
                _ => 1,
            };
            tokens.Add(new Token(kind, line.Substring(start, position - start), TextSpan.FromBounds(offset + start, offset + position)));
        }
    }

    private static TokenKind PunctuationAt(string line, int position) => line[position] switch
    {
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        '(' => TokenKind.OpenParen,
        ')' => TokenKind.CloseParen,
        '=' => TokenKind.Equals,
        '-' when position + 1 < line.Length && line[position + 1] == '>' => TokenKind.Arrow,
        _ => TokenKind.Word,
    };

    private static int WordLength(string line, int start)
    {
        var position = start;
        while (position < line.Length
            && !char.IsWhiteSpace(line[position])
            && line[position] is not ('"' or '#')
            && PunctuationAt(line, position) == TokenKind.Word)
        {
            position++;
        }

        return position - start;
    }

    private static string? ReadString(string line, ref int position, int offset, Action<TextSpan, string> report)
    {
        var start = position++;
        var content = new StringBuilder();
        while (position < line.Length)
        {
            var character = line[position++];
            if (character == '"')
                return content.ToString();

            if (character != '\\')
            {
                content.Append(character);
                continue;
            }

            if (position < line.Length && line[position] is '"' or '\\')
            {
                content.Append(line[position++]);
                continue;
            }

            report(TextSpan.FromBounds(offset + position - 1, offset + Math.Min(line.Length, position + 1)), "Only \\\" and \\\\ may follow a backslash in a string");
            return null;
        }

        report(TextSpan.FromBounds(offset + start, offset + line.Length), "The string is not closed");
        return null;
    }
}
