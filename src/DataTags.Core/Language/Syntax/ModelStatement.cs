using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>Where a statement stands. <see cref="Line"/> counts from 1.</summary>
public sealed record StatementOrigin(string Path, TextSpan Span, int Line, bool IsBuiltIn);

/// <summary>One line of a <c>.datatags</c> file.</summary>
public abstract record ModelStatement(StatementOrigin Origin)
{
    public string Path => Origin.Path;

    public TextSpan Span => Origin.Span;

    public int Line => Origin.Line;

    public bool IsBuiltIn => Origin.IsBuiltIn;

    /// <summary>Whether the line says what may be done with data, rather than what code does.</summary>
    public bool IsOfPolicy => this is RecipientStatement or PolicyStatement or ClauseStatement or VerdictStatement or DisjointStatement or ChartStatement or UseStatement or PurposeStatement;
}

/// <summary>A line that speaks of members of the code.</summary>
public abstract record MemberStatement(StatementOrigin Origin, MemberPattern Pattern) : ModelStatement(Origin);
