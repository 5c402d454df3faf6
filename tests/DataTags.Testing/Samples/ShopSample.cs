using System.Text.RegularExpressions;

namespace DataTags.Testing.Samples;

/// <summary>What <c>samples/Shop</c> says about itself: the list of its leaks, and the lines that its code marks as leak, note or look-alike.</summary>
public sealed partial class ShopSample
{
    public static string Folder => RepositoryRoot.Combine("samples", "Shop");

    private ShopSample(IReadOnlyList<ExpectedLeak> leaks, ILookup<string, SampleLine> marks)
    {
        Leaks = leaks;
        Marks = marks;
    }

    /// <summary>The lines of <c>leaks.expected.txt</c>, notes included.</summary>
    public IReadOnlyList<ExpectedLeak> Leaks { get; }

    /// <summary>The lines of code by their mark, such as <c>L07</c>, <c>N01</c> or <c>F99</c>.</summary>
    public ILookup<string, SampleLine> Marks { get; }

    public static ShopSample Read()
    {
        var leaks = File.ReadLines(Path.Combine(Folder, "leaks.expected.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(ExpectedLeak.Parse);
        var marks = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(static path => (Path: path, File: Relative(path)))
            .Where(static file => !file.File.Split('/').Any(static folder => folder is "bin" or "obj"))
            .SelectMany(static file => File.ReadLines(file.Path).SelectMany((text, i) => Mark().Matches(text).Select(mark => (mark.Groups["mark"].Value, Line: new SampleLine(file.File, i + 1)))));
        return new([.. leaks], marks.ToLookup(static mark => mark.Value, static mark => mark.Line));
    }

    /// <summary>The line the leak is expected on.</summary>
    /// <exception cref="InvalidOperationException">Its anchor is missing, twice there or in another file.</exception>
    public SampleLine LineOf(ExpectedLeak leak) =>
        Marks[leak.Anchor].ToArray() is [var line] && line.File == leak.File
            ? line
            : throw new InvalidOperationException($"{leak.Number}: {leak.File} must have the mark {leak.Anchor} on one line; marked are: {string.Join(", ", Marks[leak.Anchor])}");

    private static string Relative(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');

    [GeneratedRegex(@"// (LEAK (?<mark>L\d+)|NOTE (?<mark>N\d+)|OK (?<mark>F\d+))\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
