namespace DataTags.Flow.Index;

/// <summary>A tree that somebody edits, as it is now. It declares what it declared before, so its members have the numbers they had.</summary>
/// <param name="FirstMember">Number of its first member.</param>
/// <param name="Numbers">Of each of its names, the number.</param>
internal sealed record OpenTree(TreeIndex Index, int FirstMember, int[] Numbers)
{
    public bool Has(int member) => member >= FirstMember && member < FirstMember + Index.Members.Length;
}
