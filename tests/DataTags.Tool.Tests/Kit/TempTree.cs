namespace DataTags.Tool.Tests.Kit;

/// <summary>A folder of its own for one test, with a marker that ends the search for files above it.</summary>
public sealed class TempTree : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("datatags-test-");

    public TempTree() => _folder.CreateSubdirectory(".git");

    public string Root => _folder.FullName;

    public string this[string relative] => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public TempTree With(string relative, string content)
    {
        var file = this[relative];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
