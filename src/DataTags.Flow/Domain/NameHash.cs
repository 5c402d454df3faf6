namespace DataTags.Flow.Domain;

/// <summary>Hashes names of members and slots, which are hashed over and over: a few characters tell most of them apart.</summary>
internal static class NameHash
{
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
}
