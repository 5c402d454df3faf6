using System.Collections.Immutable;

namespace DataTags.Tool.Scanning;

/// <summary>How loud a finding is, in the order of <c>--fail-on</c>.</summary>
public enum FindingSeverity
{
    Info,
    Warning,
    Error,
}

/// <summary>A place in a file. Lines and columns count from one, as editors show them.</summary>
/// <param name="Path">Relative to the scanned root with forward slashes; absolute if the file lies outside; empty if there is no file.</param>
public sealed record Place(string Path, int Line, int Column, int EndLine, int EndColumn) : IComparable<Place>
{
    public static Place Nowhere { get; } = new("", 0, 0, 0, 0);

    public int CompareTo(Place? other)
    {
        if (other is null)
            return 1;

        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Line, Column, EndLine, EndColumn).CompareTo((other.Line, other.Column, other.EndLine, other.EndColumn));
    }

    public override string ToString() => Path.Length == 0 ? "" : $"{Path}:{Line}:{Column}";
}

/// <summary>One step of the way a value takes.</summary>
/// <param name="At">Where it happens.</param>
/// <param name="Text">What happens there.</param>
public sealed record FlowStep(Place At, string Text);

/// <summary>A diagnostic in the shape every report needs. Facts that a rule does not give are empty strings.</summary>
public sealed record Finding
{
    /// <summary>Rule id such as <c>DT1002</c>.</summary>
    public required string RuleId { get; init; }

    public required FindingSeverity Severity { get; init; }

    public required string Message { get; init; }

    public required Place At { get; init; }

    /// <summary>Name of the project.</summary>
    public required string Project { get; init; }

    /// <summary>Identity across runs and edits: from symbols, never from lines (design §5).</summary>
    public required string Fingerprint { get; init; }

    public string Category { get; init; } = "";

    /// <summary>The tagged member as <c>Type.Member</c>.</summary>
    public string Datum { get; init; } = "";

    /// <summary>All tagged members of the finding, the one above first; the message may name only some of them.</summary>
    public ImmutableArray<string> Data { get; init; } = [];

    public string SinkKind { get; init; } = "";

    public string Sink { get; init; } = "";

    public string Recipient { get; init; } = "";

    public string Policy { get; init; } = "";

    public string Clause { get; init; } = "";

    /// <summary>What was done to the value on its way.</summary>
    public string Strength { get; init; } = "";

    /// <summary>The way of the value, source first, sink last; empty for rules that are not about flows.</summary>
    public ImmutableArray<FlowStep> Path { get; init; } = [];

    /// <summary>Whether source code suppresses it.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>The reason written with the suppression, if it is suppressed.</summary>
    public string Justification { get; init; } = "";
}
