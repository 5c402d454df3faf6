namespace DataTags.Flow.Domain;

/// <summary>Hashes names of members and slots, which are hashed over and over: a few characters tell most of them apart. The same name has the same hash in each process.</summary>
internal sealed class NameHash : IEqualityComparer<string>
{
    /// <summary>For immutable dictionaries, which list what they hold in the order of hashes.</summary>
    public static readonly NameHash Comparer = new();

    private NameHash()
    {
    }

    public static int Of(string name)
    {
        if (name.Length == 0)
            return 0;
        unchecked
        {
            var hash = (name.Length * 397) ^ name[0];
            hash = (hash * 31) + name[name.Length / 2];
            hash = (hash * 31) + name[(name.Length * 3) / 4];
            return (hash * 31) + name[name.Length - 1];
        }
    }

    public bool Equals(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    public int GetHashCode(string name) => Of(name);
}
