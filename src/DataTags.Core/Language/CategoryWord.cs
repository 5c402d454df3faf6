namespace DataTags.Core.Language;

/// <summary>How the name of a category may look: identifiers with dots, such as <c>CustomerData.Support</c>.</summary>
public static class CategoryWord
{
    /// <summary>In <c>tag</c> lines: declared free of personal data, as by <c>[NotPersonal]</c>.</summary>
    public const string None = "none";

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
