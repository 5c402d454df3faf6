using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>A parsed <c>.datatags</c> file. Parsing is total: whatever the text, the good lines are statements and the others errors.</summary>
public sealed class ModelFile
{
    // A text is the key as long as anybody has it; what is read from it never changes.
    private static readonly ConditionalWeakTable<SourceText, ModelFile> s_read = new();

    private readonly SourceText _text;

    internal ModelFile(string path, SourceText text, bool isBuiltIn, ImmutableArray<ModelStatement> statements, ImmutableArray<ModelError> errors)
    {
        _text = text;
        Path = path;
        IsBuiltIn = isBuiltIn;
        Statements = statements;
        Errors = errors;
    }

    public string Path { get; }

    /// <summary>Whether the file ships with the product; lines of all other files win over its lines.</summary>
    public bool IsBuiltIn { get; }

    public ImmutableArray<ModelStatement> Statements { get; }

    public ImmutableArray<ModelError> Errors { get; }

    public static ModelFile Parse(string path, string text) => Parse(path, text, isBuiltIn: false);

    public static ModelFile Parse(string path, string text, bool isBuiltIn) => FileParser.Parse(path, SourceText.From(text), isBuiltIn);

    public static ModelFile Parse(string path, SourceText text, bool isBuiltIn = false) => FileParser.Parse(path, text, isBuiltIn);

    /// <summary>As <see cref="Parse(string, SourceText, bool)"/>, once for each text: an editor asks for the same ones after each key stroke.</summary>
    public static ModelFile Read(string path, SourceText text, bool isBuiltIn = false)
    {
        if (s_read.TryGetValue(text, out var known) && known.Path == path && known.IsBuiltIn == isBuiltIn)
            return known;
        var file = Parse(path, text, isBuiltIn);
        return s_read.GetValue(text, _ => file) is { } first && first.Path == path && first.IsBuiltIn == isBuiltIn ? first : file;
    }

    public LinePositionSpan PositionOf(TextSpan span) => _text.Lines.GetLinePositionSpan(span);

    public string TextOf(TextSpan span) => _text.ToString(span);

    public ModelError ErrorAt(ModelErrorKind kind, TextSpan span, string message) => new(kind, Path, span, PositionOf(span), message);
}
