namespace DataTags.Core.Policy;

/// <summary>What one document says of a question.</summary>
/// <param name="Distance">Steps from the category asked about up to the one the line names.</param>
/// <param name="NamesKinds">Whether the line speaks of certain kinds of sinks.</param>
internal readonly record struct Opinion(PolicyDecision Decision, int Distance, bool NamesKinds, PolicyPack Document)
{
    public static Opinion? Stricter(Opinion? left, Opinion? right)
    {
        if (left is not { } first || right is not { } second)
            return left ?? right;

        return Strictness.Of(second.Decision) > Strictness.Of(first.Decision) ? second : first;
    }
}
