namespace DataTags.Flow.Domain;

/// <summary>What is known of one member of an object: it was looked for by that.</summary>
internal sealed record MemberFact(string Member, string Text);
