using DataTags.Core.Collections;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

public enum ParameterListKind
{
    /// <summary>No parentheses: a property, field, event or type.</summary>
    Absent,

    /// <summary><c>(*)</c>: any overload.</summary>
    Any,

    /// <summary>Names in order; the name <c>...</c> is any run of parameters, <c>*</c> any one.</summary>
    Listed,
}

/// <summary>The parenthesised part of a pattern.</summary>
public sealed record ParameterPattern(ParameterListKind Kind, EquatableArray<string> Names)
{
    public const string Gap = "...";

    public static readonly ParameterPattern Absent = new(ParameterListKind.Absent, EquatableArray<string>.Empty);

    public static readonly ParameterPattern Any = new(ParameterListKind.Any, EquatableArray<string>.Empty);

    public bool Matches(IReadOnlyList<string> parameters)
    {
        if (Kind != ParameterListKind.Listed)
            return Kind == ParameterListKind.Any;

        // The classic glob walk: on a mismatch the most recent gap swallows one parameter more.
        var (name, parameter, gap, resume) = (0, 0, -1, 0);
        while (parameter < parameters.Count)
        {
            if (name < Names.Length && Names[name] == Gap)
                (gap, resume, name) = (name, parameter, name + 1);
            else if (name < Names.Length && (Names[name] == "*" || Names[name] == parameters[parameter]))
                (name, parameter) = (name + 1, parameter + 1);
            else if (gap >= 0)
                (name, parameter, resume) = (gap + 1, resume + 1, resume + 1);
            else
                return false;
        }

        while (name < Names.Length && Names[name] == Gap)
            name++;

        return name == Names.Length;
    }
}

/// <summary>Which members a line speaks of: <c>Namespace.Type.Member(parameters)</c> with <c>*</c> as any run of characters, <c>Type+derived..ctor(parameters)</c> or <c>@Attribute[+derived]</c>.</summary>
/// <param name="Name">The dotted name without parameters, without <c>@</c> and <c>+derived</c>.</param>
/// <param name="IncludesDerived">Of an attribute: classes that derive from it carry the same meaning. Of a constructor: those of types that derive from its type are meant too.</param>
public sealed record MemberPattern(string Name, ParameterPattern Parameters, bool IsAttribute, bool IncludesDerived, TextSpan Span)
{
    public const string Constructor = ".ctor";

    public const string Indexer = "this[]";

    /// <summary>Whether constructors of a type and of all that derive from it are meant.</summary>
    public bool IsOfDerived { get; } = IncludesDerived && !IsAttribute;

    /// <summary>Whether one name is meant, and not whatever fits a <c>*</c> or derives from a type.</summary>
    public bool IsExact { get; } = Name.IndexOf('*') < 0 && (IsAttribute || !IncludesDerived);

    /// <summary>The last segment of the name, <c>.ctor</c> for constructors; may hold <c>*</c>.</summary>
    public string MemberName { get; } = Name.Substring(MemberStart(Name));

    /// <summary>All segments but the last; empty when there is only one.</summary>
    public string TypeName { get; } = Name.Substring(0, Math.Max(0, MemberStart(Name) - 1));

    private static int MemberStart(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && name[dot - 1] == '.' ? dot : dot + 1;
    }
}
