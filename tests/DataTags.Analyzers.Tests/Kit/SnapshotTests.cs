using DataTags.Testing;
using Xunit.Sdk;

namespace DataTags.Analyzers.Tests.Kit;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("datatags").FullName;

    private string Verified => Path.Combine(_folder, "Case.verified.txt");

    private string Received => Path.Combine(_folder, "Case.received.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void NewText_FailsAndIsWrittenBeside()
    {
        var failure = Assert.Throws<XunitException>(() => Snapshot.CheckFile("a\r\nb", Verified, accept: false));
        Assert.Contains("does not exist", failure.Message, StringComparison.Ordinal);
        Assert.Contains(Snapshot.AcceptVariable, failure.Message, StringComparison.Ordinal);
        Assert.Equal("a\nb", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void AcceptedText_IsVerifiedFromThenOn()
    {
        Snapshot.CheckFile("a\nb", Verified, accept: true);
        Snapshot.CheckFile("a\r\nb", Verified, accept: false);
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void OtherText_FailsWithTheLinesThatDiffer()
    {
        Snapshot.CheckFile("one\ntwo\nthree", Verified, accept: true);
        var failure = Assert.Throws<XunitException>(() => Snapshot.CheckFile("one\n2\nthree", Verified, accept: false));
        Assert.Contains("- two", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ 2", failure.Message, StringComparison.Ordinal);
        Snapshot.CheckFile("one\ntwo\nthree", Verified, accept: false);
        Assert.False(File.Exists(Received));
    }
}
