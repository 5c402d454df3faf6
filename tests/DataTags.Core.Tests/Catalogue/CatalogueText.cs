using DataTags.Core.Language;

namespace DataTags.Core.Tests.Catalogue;

internal static class CatalogueText
{
    public static string FirstLine(ModelFile file)
    {
        var text = file.TextOf(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(0, file.Statements[0].Span.Start));
        return text.Split('\n')[0].TrimEnd();
    }

    public static string Name(ModelFile file) => Path.GetFileNameWithoutExtension(file.Path);
}
