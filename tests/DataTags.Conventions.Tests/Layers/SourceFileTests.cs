using DataTags.Testing;

namespace DataTags.Conventions.Tests.Layers;

/// <summary>Conventions of the sources that no compiler checks.</summary>
public sealed class SourceFileTests
{
    private const int MostLines = 400;

    private static IEnumerable<string> Sources
        => Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.cs", SearchOption.AllDirectories).Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [Fact]
    public void File_HasAtMost400Lines()
        => Assert.Empty(Sources.Where(file => File.ReadLines(file).Count() > MostLines).Select(file => Path.GetFileName(file)));

    [Fact]
    public void Namespaces_AreFileScoped()
        // A polyfill holds several namespaces of the framework in one file.
        => Assert.Empty(Sources.Where(file => !file.Contains("Polyfills", StringComparison.Ordinal) && File.ReadLines(file).Any(line => line.StartsWith("namespace ", StringComparison.Ordinal) && !line.EndsWith(';'))).Select(file => Path.GetFileName(file)));

    [Theory]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Helpers")]
    [InlineData("Util")]
    [InlineData("Utils")]
    [InlineData("Common")]
    [InlineData("Misc")]
    public void FileName_SaysWhatTheTypeIs(string empty)
        => Assert.DoesNotContain(Sources.Select(file => Path.GetFileNameWithoutExtension(file)), name => name.EndsWith(empty, StringComparison.Ordinal));
}
