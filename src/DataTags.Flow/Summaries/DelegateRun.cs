using System.Collections.Immutable;
using DataTags.Flow.Domain;

namespace DataTags.Flow.Summaries;

/// <summary>A body runs the delegate that stands at one of its inputs. For those who have no more of the body than its summary in words.</summary>
/// <param name="Arguments">What the delegate is handed; empty unless somebody asked to be told (<see cref="InputFact.IsTold"/>).</param>
internal sealed record DelegateRun(InputPath Holder, ImmutableArray<FlowValue> Arguments)
{
    /// <summary>The same delegate, run in two places.</summary>
    public DelegateRun Join(DelegateRun other)
        => Arguments.Length == other.Arguments.Length ? this with { Arguments = [.. Arguments.Zip(other.Arguments, static (left, right) => left.Join(right))] } : other;

    public bool Equals(DelegateRun? other) => other is not null && Holder.Equals(other.Holder) && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Holder.GetHashCode();
}
