using System.Collections.Immutable;

namespace DataTags.Core.Suggestions;

/// <summary>What is known of a member without its symbol.</summary>
/// <param name="Name">As declared.</param>
/// <param name="Shape">What its type can hold.</param>
/// <param name="OtherNames">Names given to it for JSON or a database column.</param>
/// <param name="Annotations">Attributes that say what it is: <c>EmailAddress</c>, <c>DataType.Password</c>.</param>
public sealed record MemberDescription(string Name, ValueShape Shape, ImmutableArray<string> OtherNames, ImmutableArray<string> Annotations)
{
    public MemberDescription(string name, ValueShape shape)
        : this(name, shape, [], [])
    {
    }
}
