using DataTags.Flow.Corpus.Running;
using DataTags.Flow.Generated.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Generated.Robustness;

/// <summary>Code as it is while someone types: cut off at a token, or with one token too many, too few, or another.</summary>
internal static class Mutation
{
    private static readonly string[] Words =
    [
        "(", ")", "{", "}", "[", "]", ";", ",", ".", "..", "=>", "=", "?", "??", "?.", ":", "<", ">", "&", "*", "!", "+", "-", "$\"", "\"", "'", "/*", "@",
        "await", "async", "yield", "return", "ref", "out", "in", "scoped", "static", "var", "dynamic", "new", "with", "is", "switch", "case", "default", "throw", "this", "base", "where", "from", "let", "select",
        "record", "struct", "class", "interface", "extension", "field", "params", "unsafe", "fixed", "stackalloc", "goto", "lock", "checked", "nameof", "typeof", "delegate", "partial", "required", "init", "Missing<int>",
    ];

    /// <summary>The text up to each of its tokens.</summary>
    public static IEnumerable<string> Prefixes(string text) => Tokens(text).Select(token => text[..token.Span.End]);

    public static string Of(string text, Dice dice)
    {
        var tokens = Tokens(text);
        if (tokens.Length < 2)
            return text;
        var at = dice.Below(tokens.Length - 1);
        var span = tokens[at].Span;
        return dice.Below(6) switch
        {
            0 => text[..span.End],
            1 => text.Remove(span.Start, span.Length),
            2 => text.Insert(span.End, " " + tokens[at].Text),
            3 => text.Remove(span.Start, span.Length).Insert(span.Start, dice.Pick(tokens).Text),
            4 => text.Insert(span.Start, dice.Pick(Words) + " "),
            _ => text.Remove(span.Start, tokens[at + 1].Span.End - span.Start).Insert(span.Start, $"{tokens[at + 1].Text} {tokens[at].Text}"),
        };
    }

    private static SyntaxToken[] Tokens(string text) => [.. CSharpSyntaxTree.ParseText(text, CaseCompiler.Parse).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0)];
}
