using DataTags.Tool.Loading;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Loading;

public sealed class SourceTreeTests : IDisposable
{
    private readonly TempTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void ModelFiles_AreThoseBelowAndThoseBesideEachFolderAbove()
    {
        _tree.With("root.datatags", "").With("src/mid.datatags", "").With("src/App/app.datatags", "").With("src/App/sub/deep.datatags", "").With("src/Other/other.datatags", "");

        Assert.Equal<string>(
            [_tree["src/App/app.datatags"], _tree["src/App/sub/deep.datatags"], _tree["src/mid.datatags"], _tree["root.datatags"]],
            SourceTree.ModelFiles(_tree["src/App"]));
    }

    [Fact]
    public void ModelFiles_StopAtTheRepositoryRoot()
    {
        _tree.With("outer.datatags", "").With("clone/.git", "gitdir: elsewhere").With("clone/src/App/Code.cs", "");

        Assert.Empty(SourceTree.ModelFiles(_tree["clone/src/App"]));
    }
}
