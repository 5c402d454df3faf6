using Verify = DataTags.Testing.VerifyGenerator<DataTags.Generators.Redaction.RedactionGenerator>;

namespace DataTags.Generators.Tests.Redaction;

/// <summary>The code itself, one file for each way of copying and each kind of type.</summary>
public sealed class ShapeSnapshotTests
{
    [Fact]
    public void Class() => Verify.VerifySnapshot(Shapes.SourceOf("Class"));

    [Fact]
    public void SealedClassWithReadonlyMembers() => Verify.VerifySnapshot(Shapes.SourceOf("SealedClassWithReadonlyMembers"));

    [Fact]
    public void RequiredMembers() => Verify.VerifySnapshot(Shapes.SourceOf("RequiredMembers"));

    [Fact]
    public void Record() => Verify.VerifySnapshot(Shapes.SourceOf("Record"));

    [Fact]
    public void SealedRecordWithBody() => Verify.VerifySnapshot(Shapes.SourceOf("SealedRecordWithBody"));

    [Fact]
    public void RecordStruct() => Verify.VerifySnapshot(Shapes.SourceOf("RecordStruct"));

    [Fact]
    public void Struct() => Verify.VerifySnapshot(Shapes.SourceOf("Struct"));

    [Fact]
    public void ReadonlyStruct() => Verify.VerifySnapshot(Shapes.SourceOf("ReadonlyStruct"));

    [Fact]
    public void NestedGeneric() => Verify.VerifySnapshot(Shapes.SourceOf("NestedGeneric"));

    [Fact]
    public void DerivedClass() => Verify.VerifySnapshot(Shapes.SourceOf("DerivedClass"));

    [Fact]
    public void ClassWithForeignBase() => Verify.VerifySnapshot(Shapes.SourceOf("ClassWithForeignBase"));

    [Fact]
    public void DerivedRecord() => Verify.VerifySnapshot(Shapes.SourceOf("DerivedRecord"));

    [Fact]
    public void ComputedMembers() => Verify.VerifySnapshot(Shapes.SourceOf("ComputedMembers"));

    [Fact]
    public void Graph() => Verify.VerifySnapshot(Shapes.SourceOf("Graph"));

    [Fact]
    public void UnknownContent() => Verify.VerifySnapshot(Shapes.SourceOf("UnknownContent"));

    [Fact]
    public void MaskedCollections() => Verify.VerifySnapshot(Shapes.SourceOf("MaskedCollections"));

    [Fact]
    public void EveryMask() => Verify.VerifySnapshot(Shapes.SourceOf("EveryMask"));

    [Fact]
    public void Keywords() => Verify.VerifySnapshot(Shapes.SourceOf("Keywords"));
}
