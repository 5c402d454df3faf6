namespace DataTags.Core.Policy;

/// <summary>A clause as a line cites it: <c>ID</c>, or <c>POLICY/ID</c> for one of another policy.</summary>
public static class ClauseReference
{
    public static string IdOf(string reference) => reference.Substring(reference.IndexOf('/') + 1);

    public static string? PolicyOf(string reference) => reference.IndexOf('/') is > 0 and var slash ? reference.Substring(0, slash) : null;
}
