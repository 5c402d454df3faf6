namespace DataTags.Flow.Domain;

/// <summary>A type as a constant, as <c>typeof</c> gives it.</summary>
internal sealed record TypeName(string Text)
{
    public override string ToString() => $"typeof({Text})";
}
