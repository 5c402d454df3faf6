using System.Collections;

namespace DataTags.Testing.Projects;

/// <summary>Files of a test project. Takes bare texts, which get names by number, and named ones: <c>{ "class C;", ("Other.cs", "class D;") }</c>.</summary>
public sealed class SourceFileList(string prefix, string extension) : IReadOnlyList<TestFile>
{
    private readonly List<TestFile> _files = [];

    public int Count => _files.Count;

    public TestFile this[int index]
    {
        get => _files[index];
        set => _files[index] = value;
    }

    public void Add(string content) => Add((prefix + _files.Count + extension, content));

    public void Add((string Name, string Content) file) => _files.Add(new TestFile(file.Name, file.Content));

    public void Add(TestFile file) => _files.Add(file);

    public void AddRange(IEnumerable<TestFile> files) => _files.AddRange(files);

    public void Clear() => _files.Clear();

    public IEnumerator<TestFile> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A file of a test project; the content may hold markup.</summary>
public sealed record TestFile(string Name, string Content);
