namespace DataTags.Core.Suggestions;

/// <summary>The scale of suggestions, in hundredths. Above <see cref="Threshold"/> a guess is worth showing.</summary>
internal static class Confidence
{
    public const int Threshold = 60;
    public const int Annotated = 97;
    public const int Certain = 92;
    public const int Likely = 78;
    public const int ContextualByName = 74;
    public const int ContextualByMembers = 66;

    /// <summary>For a phrase that tells by itself in surroundings that fit as well.</summary>
    public const int ContextBonus = 5;

    public const int LikelyContextBonus = 10;

    /// <summary>For words nobody knows before the phrase.</summary>
    public const int StrangeWordDiscount = 8;

    public const int OtherNameDiscount = 3;

    /// <summary>For a type that configures or describes, or an owner that is no person.</summary>
    public const int NoPersonDiscount = 40;

    public static double Of(int hundredths) => Math.Max(0, Math.Min(99, hundredths)) / 100.0;
}
