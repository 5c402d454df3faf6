using DataTags.Flow.Domain;

namespace DataTags.Flow.Tests.Cases;

/// <summary>The map that holds memory, against an ordinary dictionary, with hashes that are all alike, that differ in a few bits, or in all.</summary>
public sealed class HashTrieTests
{
    private static readonly HashTrie<int, string> s_spread = new(EqualityComparer<int>.Default);

    public static TheoryData<int> Moduli => [1, 3, 64, int.MaxValue];

    [Theory]
    [MemberData(nameof(Moduli))]
    public void RandomChanges_GiveWhatADictionaryHas(int modulus)
    {
        var random = new Random(modulus);
        var (trie, expected) = Filled(random, modulus, 0);
        for (var i = 0; i < 3_000; i++)
        {
            var key = random.Next(200);
            if (random.Next(3) == 0)
            {
                trie = trie.Remove(key);
                expected.Remove(key);
            }
            else
            {
                trie = trie.SetItem(key, $"{i % 7}");
                expected[key] = $"{i % 7}";
            }

            Assert.Equal(expected.Count, trie.Count);
            Assert.Equal(expected.TryGetValue(key, out var value), trie.TryGetValue(key, out var found));
            Assert.Equal(value, found);
        }

        Check(expected, trie);
        Assert.Equal(expected.Keys.Order(), trie.Select(static pair => pair.Key).Order());
    }

    [Theory]
    [MemberData(nameof(Moduli))]
    public void Join_HasTheKeysOfBoth(int modulus)
    {
        var random = new Random(modulus);
        for (var turn = 0; turn < 200; turn++)
        {
            var (left, mine) = Filled(random, modulus, random.Next(60));
            // One made from the other shares with it, one made apart does not.
            var (right, other) = random.Next(2) == 0 ? Filled(random, modulus, random.Next(60)) : (left, new Dictionary<int, string>(mine));
            for (var i = random.Next(5); i > 0; i--)
            {
                var key = random.Next(100);
                right = i == 1 ? right.Remove(key) : right.SetItem(key, "changed");
                if (i == 1)
                    other.Remove(key);
                else
                    other[key] = "changed";
            }

            var joined = left.Join(right, static (_, first, second) => $"{first}&{second}", static (_, value) => $"{value}<", static (_, value) => $">{value}");
            var expected = new Dictionary<int, string>();
            foreach (var key in mine.Keys.Union(other.Keys))
            {
                if (!other.TryGetValue(key, out var second))
                    expected.Add(key, mine[key] + "<");
                else if (!mine.TryGetValue(key, out var first))
                    expected.Add(key, ">" + second);
                else
                    expected.Add(key, ReferenceEquals(first, second) ? first : $"{first}&{second}");
            }

            Check(expected, joined);
        }
    }

    [Theory]
    [MemberData(nameof(Moduli))]
    public void SameContent_IsSameWhateverTheOrderItWasMadeIn(int modulus)
    {
        var random = new Random(modulus);
        var (trie, content) = Filled(random, modulus, 50);
        var again = Empty(modulus);
        foreach (var key in content.Keys.Reverse())
            again = again.SetItem(key, content[key]);
        foreach (var key in Enumerable.Range(500, 40))
            again = again.SetItem(key, "x");
        foreach (var key in Enumerable.Range(500, 40))
            again = again.Remove(key);
        Assert.True(trie.IsSame(again));
        Assert.False(trie.IsSame(again.SetItem(500, "x")));
        Assert.False(trie.IsSame(again.SetItem(content.Keys.First(), "other")));
        Assert.False(trie.IsSame(again.Remove(content.Keys.First()).SetItem(500, "x")));
    }

    [Theory]
    [MemberData(nameof(Moduli))]
    public void NothingChanged_IsTheMapItself(int modulus)
    {
        var (trie, content) = Filled(new Random(modulus), modulus, 50);
        Assert.Same(trie, trie.SetItem(content.Keys.First(), new string(content.Values.First().ToCharArray())));
        Assert.Same(trie, trie.Remove(-1));
        Assert.Same(trie, trie.Select(static (_, value) => value));
        Assert.Same(trie, trie.Join(trie.SetItem(1_000, "x").Remove(1_000), static (_, mine, _) => mine, static (_, mine) => mine, static (_, other) => other));
        Assert.Equal(["y"], trie.Select(static (_, _) => "y").Select(static pair => pair.Value).Distinct());
    }

    private static void Check(Dictionary<int, string> expected, HashTrie<int, string> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        Assert.Equal(expected.OrderBy(static pair => pair.Key), actual.OrderBy(static pair => pair.Key));
        Assert.All(expected, pair => Assert.True(actual.TryGetValue(pair.Key, out var value) && value == pair.Value));
    }

    private static (HashTrie<int, string> Trie, Dictionary<int, string> Content) Filled(Random random, int modulus, int count)
    {
        var (trie, content) = (Empty(modulus), new Dictionary<int, string>());
        for (var i = 0; i < count; i++)
        {
            var (key, value) = (random.Next(100), $"{random.Next(9)}");
            trie = trie.SetItem(key, value);
            content[key] = trie.TryGetValue(key, out var held) ? held : value;
        }

        return (trie, content);
    }

    private static HashTrie<int, string> Empty(int modulus) => modulus == int.MaxValue ? s_spread : new(new Coarse(modulus));

    /// <summary>Many keys of one hash.</summary>
    private sealed class Coarse(int modulus) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => x == y;

        public int GetHashCode(int number) => number % modulus;
    }
}
