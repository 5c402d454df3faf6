namespace DataTags.Flow.Domain;

/// <summary>Hashes names of members and slots. The same name has the same hash in each process, which that of .NET has not.</summary>
internal static class NameHash
{
    public static int Of(string name)
    {
        // All characters count: names of code that was written by a program differ in one digit somewhere.
        unchecked
        {
            var hash = name.Length;
            foreach (var character in name)
                hash = (hash * 31) + character;
            return hash;
        }
    }
}
