using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace DataTags.Testing;

/// <summary>Assertions on the steps of the last run of an incremental generator.</summary>
public static class TrackedSteps
{
    /// <summary>No output was made anew.</summary>
    /// <exception cref="XunitException">Some output was.</exception>
    public static void AssertOutputsReused(this GeneratorRun run)
    {
        var outputs = run.Result.Results.SelectMany(result => result.TrackedOutputSteps).SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason).ToArray();
        if (outputs.FirstOrDefault(reason => !IsReuse(reason), IncrementalStepRunReason.Cached) is var reason && !IsReuse(reason))
            throw new XunitException($"An output was {reason} ({string.Join(", ", outputs)}).");
    }

    /// <summary>Every result of the named step was taken from the run before.</summary>
    public static void AssertReused(this GeneratorRun run, params string[] steps)
    {
        foreach (var step in steps)
        {
            var reasons = run.Reasons(step);
            if (!reasons.All(IsReuse))
                throw new XunitException($"Step {step} was run anew: {string.Join(", ", reasons)}.");
        }
    }

    /// <summary>The reasons of the results of a step, in order.</summary>
    public static void AssertReasons(this GeneratorRun run, string step, params IncrementalStepRunReason[] expected) => Assert.Equal(expected, run.Reasons(step));

    /// <summary>How the results of a named step came about.</summary>
    /// <exception cref="XunitException">There is no such step.</exception>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(this GeneratorRun run, string step) => [.. run.Outputs(step).Select(output => output.Reason)];

    /// <summary>The values of the named steps hold no symbol, syntax, location or compilation, which would keep old compilations alive and never be equal.</summary>
    /// <exception cref="XunitException">Some value does.</exception>
    public static void AssertModelsAreValues(this GeneratorRun run, params string[] steps)
    {
        foreach (var step in steps)
        {
            foreach (var (value, _) in run.Outputs(step))
                Visit(value, step, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    private static bool IsReuse(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(this GeneratorRun run, string step)
    {
        var all = run.Result.Results.SelectMany(result => result.TrackedSteps).ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        if (!all.Contains(step))
            throw new XunitException($"There is no step {step}; there are {string.Join(", ", all.Select(group => group.Key))}.");
        return all[step].SelectMany(runs => runs).SelectMany(run => run.Outputs);
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;
        if (value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or SemanticModel or IOperation)
            throw new XunitException($"{path} holds a {value.GetType().Name}.");
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
                Visit(item, path + "[]", seen);
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsPointer)
                    Visit(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}
