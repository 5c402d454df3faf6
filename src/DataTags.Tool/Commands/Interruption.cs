using System.Runtime.InteropServices;

namespace DataTags.Tool.Commands;

/// <summary>
/// Ctrl+C and the wish of the system that the process ends: work is cancelled, and whoever waits learns by which signal. The second one ends the process at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Cancel(context, ExitCodes.Interrupted)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Cancel(context, ExitCodes.Terminated)),
    ];

    public CancellationToken Token => _source.Token;

    /// <summary>What the process should exit with once it was interrupted.</summary>
    public int ExitCode { get; private set; } = ExitCodes.Interrupted;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();

        _source.Dispose();
    }

    private void Cancel(PosixSignalContext context, int exitCode)
    {
        if (_source.IsCancellationRequested)
            return;

        context.Cancel = true;
        ExitCode = exitCode;
        _source.Cancel();
    }
}
