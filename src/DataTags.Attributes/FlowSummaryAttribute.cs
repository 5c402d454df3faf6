using System.ComponentModel;

namespace DataTags;

/// <summary>
/// What the visible members of an assembly do with data, for analyses that see the assembly without its source. Written by the
/// analyzers at build; not meant to be written by hand.
/// </summary>
/// <param name="version">Version of the form of <paramref name="content"/>; readers ignore versions they do not know.</param>
/// <param name="content">Version 2: lines of the model language, packed, as UTF-8, deflated, in digits of base 85.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlowSummaryAttribute(int version, string content) : Attribute
{
    public int Version { get; } = version;

    public string Content { get; } = content;
}
