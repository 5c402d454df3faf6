namespace DataTags.Core.Language;

/// <summary>A <c>.datatags</c> file before it is parsed.</summary>
public sealed record ModelText(string Path, string Text)
{
    public ModelFile Parse() => ModelFile.Parse(Path, Text);
}
