namespace DataTags.Flow.Generated.Writing;

/// <summary>Random choices that are the same for a seed on every machine and every runtime (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for the n-th of many: independent of how many there are.</summary>
    public static Dice For(int seed, int index) => new(Mix(((ulong)(uint)seed << 32) + (uint)index));

    /// <summary>A number from 0 up to, and not including, the limit.</summary>
    public int Below(int limit) => (int)(Next() % (uint)limit);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);
}
