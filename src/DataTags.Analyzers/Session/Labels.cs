using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Core.Tags;

namespace DataTags.Analyzers.Session;

/// <summary>The only place where categories (policy's alphabet) and labels (the engine's) meet.</summary>
internal sealed class Labels
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, string> _names = new();
    private readonly object _gate = new();

    public int Of(string category)
    {
        if (_numbers.TryGetValue(category, out var number))
            return number;
        lock (_gate)
        {
            if (_numbers.TryGetValue(category, out number))
                return number;
            number = _numbers.Count;
            _names[number] = category;
            _numbers[category] = number;
            return number;
        }
    }

    public ImmutableArray<int> Of(ImmutableArray<Tag> tags) => tags.IsEmpty ? [] : [.. tags.Select(tag => Of(tag.Category.Name)).Distinct()];

    public string NameOf(int label) => _names[label];
}
