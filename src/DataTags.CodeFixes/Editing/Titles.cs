using System.Globalization;
using System.Resources;

namespace DataTags.CodeFixes.Editing;

/// <summary>What fixes are called in the menu of the editor, in its language: <c>Titles.resx</c>.</summary>
internal static class Titles
{
    private static readonly ResourceManager s_resources = new("DataTags.CodeFixes.Editing.Titles", typeof(Titles).Assembly);

    public static string Of(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, s_resources.GetString(key), arguments);
}
