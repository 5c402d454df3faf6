namespace DataTags.Core.Language;

/// <summary>How the name of a category may look: identifiers with dots, such as <c>CustomerData.Support</c>.</summary>
internal static class CategoryWord
{
    public const string Derived = "+derived";

    public static bool IsName(string text)
    {
        var expectsStart = true;
        foreach (var character in text)
        {
            if (expectsStart ? !char.IsLetter(character) && character != '_' : !char.IsLetterOrDigit(character) && character is not ('_' or '.'))
                return false;

            expectsStart = character == '.';
        }

        return !expectsStart;
    }
}
