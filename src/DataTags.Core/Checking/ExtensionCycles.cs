using System.Collections.Immutable;
using DataTags.Core.Language;

namespace DataTags.Core.Checking;

/// <summary>Policies that extend themselves by way of others. Each link that leads back is a mistake of its own.</summary>
internal sealed class ExtensionCycles
{
    private readonly Dictionary<string, ImmutableArray<string>> _extended = new(StringComparer.Ordinal);

    /// <param name="files">The user's first: of two lines on one policy the user's counts.</param>
    public ExtensionCycles(ImmutableArray<ModelFile> files)
    {
        foreach (var policy in files.SelectMany(static file => file.Statements).OfType<PolicyStatement>())
        {
            if (!_extended.TryGetValue(policy.Id.Id, out var earlier) || earlier.IsEmpty)
                _extended[policy.Id.Id] = [.. policy.Extends.Select(static extended => extended.Id)];
        }
    }

    public IEnumerable<ModelError> Of(ModelStatement statement, ModelFile file)
    {
        if (statement is not PolicyStatement policy)
            yield break;

        foreach (var extended in policy.Extends)
        {
            if (WayBack(extended.Id, policy.Id.Id) is { } way)
                yield return file.ErrorAt(ModelErrorKind.Cycle, extended.Span, $"The policy '{policy.Id.Id}' extends itself: {string.Join(" -> ", way.Prepend(policy.Id.Id))}");
        }
    }

    /// <summary>The shortest chain from one policy to another, both included; null when there is none.</summary>
    private List<string>? WayBack(string from, string to)
    {
        var pending = new Queue<List<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        pending.Enqueue([from]);
        while (pending.Count > 0)
        {
            var way = pending.Dequeue();
            var last = way[way.Count - 1];
            if (last == to)
                return way;

            if (!_extended.TryGetValue(last, out var next))
                continue;

            foreach (var id in next.Where(seen.Add))
                pending.Enqueue([.. way, id]);
        }

        return null;
    }
}
