using System.Collections.Immutable;
using System.Reflection;
using DataTags.Core.Suggestions;

namespace DataTags.Core.Tests.Suggestions;

/// <summary>A member of the labelled list.</summary>
/// <param name="Type">Name of its type.</param>
/// <param name="Member">What the classifier is given.</param>
/// <param name="Labels">Right answers; <c>none</c> is one.</param>
internal sealed record LabelledMember(string Type, MemberDescription Member, ImmutableArray<string> Labels)
{
    public bool IsData => !Labels.Contains("none");

    public override string ToString() => $"{Type}.{Member.Name}";
}

/// <summary>Reads the labelled lists.</summary>
internal static class LabelledMembers
{
    public const string Typical = "typical-members.txt";
    public const string Practice = "real-members.practice.txt";
    public const string HoldOut = "real-members.hold-out.txt";

    public static ImmutableArray<(TypeContext Type, ImmutableArray<LabelledMember> Members)> Read(string list)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(list)!;
        using var reader = new StreamReader(stream);
        var members = new List<LabelledMember>();
        var type = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;

            if (line[0] != ' ')
            {
                type = line;
                continue;
            }

            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            members.Add(new LabelledMember(type, new MemberDescription(parts[0], ShapeOf(parts[1])), [.. parts[2].Split('|')]));
        }

        return [.. members.GroupBy(member => member.Type, StringComparer.Ordinal).Select(group => (TypeContext.Of(group.Key, group.Select(member => member.Member.Name)), group.ToImmutableArray()))];
    }

    private static ValueShape ShapeOf(string type) => type switch
    {
        "string" or "string[]" => ValueShape.Text,
        "int" or "long" or "decimal" or "double" => ValueShape.Number,
        "DateTime" => ValueShape.Date,
        "bool" => ValueShape.Truth,
        "byte[]" => ValueShape.Binary,
        "enum" => ValueShape.Enum,
        "Guid" => ValueShape.Guid,
        "IPAddress" => ValueShape.Address,
        "TimeSpan" or "object" or "other" => ValueShape.Other,
        _ => throw new InvalidDataException($"The list knows no type {type}."),
    };
}
