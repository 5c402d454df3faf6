using DataTags.Core.Collections;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>Where a path starts.</summary>
public enum PortRoot
{
    This,

    /// <summary>The return value; for a property or field, reading it.</summary>
    Return,

    /// <summary>What is written to a property, field or indexer.</summary>
    Value,

    /// <summary>The parameter <see cref="PortPath.Name"/>.</summary>
    Argument,

    /// <summary><c>*</c>: every argument.</summary>
    AllArguments,

    /// <summary>Left of an arrow only: the target is cleared.</summary>
    Nothing,

    /// <summary>The text of an exception that leaves the member; data only goes there.</summary>
    Throws,
}

public enum StepKind
{
    /// <summary>A field or property by name.</summary>
    Member,

    /// <summary>The content of a collection, array, span or sequence.</summary>
    Element,

    /// <summary>The keys of a dictionary or grouping.</summary>
    Key,

    /// <summary>Everything inside: all members, and all elements where they are.</summary>
    All,

    /// <summary>The payload of a task or lazy value.</summary>
    Result,

    /// <summary>The element stored under the argument <see cref="PathStep.Name"/>.</summary>
    Keyed,

    /// <summary>The first element; what is written is put in before it, <c>nothing</c> takes it away.</summary>
    First,

    /// <summary>The last element; what is written is put in after it, <c>nothing</c> takes it away.</summary>
    Last,

    /// <summary>The element at the position that the argument <see cref="PathStep.Name"/> says; what is written is put in before it, <c>nothing</c> takes it away.</summary>
    At,

    /// <summary>The elements from the position on that the argument <see cref="PathStep.Name"/> says.</summary>
    From,

    /// <summary>As many elements as the argument <see cref="PathStep.Name"/> says.</summary>
    Upto,

    /// <summary>The elements one after the other.</summary>
    Each,

    /// <summary>The run-time type.</summary>
    Type,

    /// <summary>What decides which keys are the same.</summary>
    Comparer,

    /// <summary>Below a type: its member of the name that the argument <see cref="PathStep.Name"/> says. Below an object, with <c>this</c> as the name: the member that the receiver is.</summary>
    Named,

    /// <summary>Parameter <see cref="PathStep.Index"/> of the delegate held there; -1 for all of them, one after the other.</summary>
    DelegateParameter,

    /// <summary>What the delegate held there returns.</summary>
    DelegateReturn,
}

public readonly record struct PathStep(StepKind Kind, string? Name = null, int Index = -1);

/// <summary>A place a line speaks of: a root and the steps below it.</summary>
/// <param name="Name">Parameter name or zero-based index as text, for <see cref="PortRoot.Argument"/>; else null.</param>
public sealed record PortPath(PortRoot Root, string? Name, EquatableArray<PathStep> Steps, TextSpan Span)
{
    /// <summary>The zero-based index when the parameter is named by position, else -1.</summary>
    public int Index => Name is not null && int.TryParse(Name, out var index) && index >= 0 ? index : -1;
}
