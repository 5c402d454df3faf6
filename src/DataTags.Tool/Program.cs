using DataTags.Tool.Commands;

using var interruption = new Interruption();
try
{
    return await CommandLine.RunAsync(args, CommandConsole.OfProcess(), interruption.Token);
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    await Console.Error.WriteLineAsync("datatags: cancelled; nothing was written");
    return interruption.ExitCode;
}
