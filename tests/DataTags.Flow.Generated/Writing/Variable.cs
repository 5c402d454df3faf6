namespace DataTags.Flow.Generated.Writing;

/// <param name="Type">As the program spells it; two variables are of one type if it is spelled alike.</param>
/// <param name="IsFixed">Cannot be assigned to.</param>
/// <param name="StaysInFrame">Code within the method cannot see it: a <c>ref</c> local, a span.</param>
internal sealed record Variable(string Type, string Name, bool IsFixed = false, bool StaysInFrame = false);
