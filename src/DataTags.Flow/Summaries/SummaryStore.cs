using System.Collections.Concurrent;
using DataTags.Flow.Calls;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>
/// The finished summaries of a compilation. A summary depends on nothing but the compilation, so it does not matter who computed it, nor how
/// often. Thread-safe.
/// </summary>
/// <param name="functions">How many of functions inside of code are kept: each may hold all that the compiler knows of the body around it.</param>
internal sealed class SummaryStore(int functions)
{
    private readonly ConcurrentDictionary<SummaryKey, MethodSummary> _kept = new();
    private readonly Recent<SummaryKey, MethodSummary> _ofFunctions = new(functions, static _ => 1);

    public MethodSummary? Find(SummaryKey key)
        => _kept.TryGetValue(key, out var kept) ? kept : IsOfFunction(key) && _ofFunctions.TryGet(key, out var recent) ? recent : null;

    /// <returns>The summary given, or the one that another thread has brought in the meantime.</returns>
    public MethodSummary GetOrAdd(SummaryKey key, MethodSummary summary)
        // What a circle comes to depends on where it is entered: it is computed once.
        => summary.Circle is null && IsOfFunction(key) ? _ofFunctions.GetOrAdd(key, summary) : _kept.GetOrAdd(key, summary);

    /// <summary>Whether nobody but the body around a function asks for the summary: it is that of a function, or made for what one does that is handed over.</summary>
    private static bool IsOfFunction(SummaryKey key)
        => key.Code is SyntaxNode || key.Context.Facts.Any(static fact => fact.Value.Callables.Any(static callable => callable.Lambda is not null));
}
