using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Tool.Loading;

/// <summary>A file given to the analyzers next to the source: a <c>.datatags</c> file or what the project lists itself.</summary>
internal sealed class ModelText(string path) : AdditionalText
{
    private readonly Lazy<SourceText?> _text = new(() => File.Exists(path) ? SourceFile.Read(path) : null);

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text.Value;
}

internal static class SourceFile
{
    /// <exception cref="IOException">The file is gone or locked.</exception>
    public static SourceText Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256, canBeEmbedded: false);
    }
}
