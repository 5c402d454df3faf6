using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>A parsed <c>.datatags</c> file. Parsing is total: whatever the text, the good lines are statements and the others errors.</summary>
public sealed class ModelFile
{
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

    public LinePositionSpan PositionOf(TextSpan span) => _text.Lines.GetLinePositionSpan(span);

    public string TextOf(TextSpan span) => _text.ToString(span);

    public ModelError ErrorAt(ModelErrorKind kind, TextSpan span, string message) => new(kind, Path, span, PositionOf(span), message);
}
