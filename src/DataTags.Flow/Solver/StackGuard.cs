using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace DataTags.Flow.Solver;

/// <summary>
/// Keeps deep analysis off a small stack: when the current thread runs low, work goes on on a thread of its own with a larger
/// stack. So the result does not depend on the host's stack size.
/// </summary>
internal static class StackGuard
{
    private const int StackSize = 64 * 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            return RunOnNewStack(work);
        }

        return work();
    }

    /// <summary>Runs work on a thread with a large stack and waits for it.</summary>
    public static T RunOnNewStack<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.IsBackground = true;
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
