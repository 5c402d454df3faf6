namespace DataTags.Flow.Generated.Writing;

/// <summary>
/// One way to write code: a step that adds statements to a block and, where it needs them, types and methods to the program. What it
/// reads is drawn from the block, so that shapes combine freely.
/// </summary>
internal interface IShape
{
    /// <summary>The folder of the corpus that is about the same code.</summary>
    string Name => GetType().Name;

    /// <summary>The step may stand in the block: there is an input left to branch on, the body is not asynchronous …</summary>
    bool Fits(Block block) => true;

    void Write(Block block);
}
