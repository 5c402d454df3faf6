using System.ComponentModel;

namespace DataTags;

/// <summary>Tells the constructor that generated code copies with from all others. It holds nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RedactedCopy;
