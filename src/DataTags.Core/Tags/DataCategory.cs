namespace DataTags.Core.Tags;

/// <summary>A class of data. Two categories of one name are the same, whoever defines them.</summary>
public sealed record DataCategory(string Name, string? Parent)
{
    public bool Equals(DataCategory? other) => other is not null && Name == other.Name;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    public override string ToString() => Name;
}
