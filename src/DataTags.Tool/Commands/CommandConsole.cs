using DataTags.Tool.Scanning;
using Spectre.Console;

namespace DataTags.Tool.Commands;

/// <summary>Where a command writes: results to one writer, progress and messages to the other.</summary>
internal sealed class CommandConsole(TextWriter output, TextWriter error, bool isOutputTerminal, bool isErrorTerminal)
{
    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>Coloured on a terminal, plain elsewhere.</summary>
    public IAnsiConsole Result { get; } = isOutputTerminal
        ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) })
        : PlainConsole(output);

    public static CommandConsole OfProcess() => new(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);

    /// <summary>No colours and no wrapping: the same text whatever the window, the system and the environment.</summary>
    public static IAnsiConsole PlainConsole(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 100_000;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Runs work with a live display on a terminal, else with one line per stage.</summary>
    public async Task<T> WithProgressAsync<T>(Func<IScanProgress, Task<T>> work)
    {
        if (!isErrorTerminal)
            return await work(new LineProgress(error)).ConfigureAwait(false);

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return await console.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new LiveProgress(context)))
            .ConfigureAwait(false);
    }

    private sealed class LineProgress(TextWriter writer) : IScanProgress
    {
        private string _stage = "";

        public void Report(string stage, int done, int total)
        {
            if (stage == _stage)
                return;

            _stage = stage;
            writer.WriteLine(total > 1 ? $"datatags: {stage} ({total} projects)" : $"datatags: {stage}");
        }
    }

    private sealed class LiveProgress(ProgressContext context) : IScanProgress
    {
        private ProgressTask? _task;

        public void Report(string stage, int done, int total)
        {
            if (_task?.Description != stage)
            {
                if (_task is { } previous)
                    previous.Value = previous.MaxValue;

                _task = context.AddTask(stage, maxValue: Math.Max(total, 1));
            }

            _task.IsIndeterminate = total == 0;
            _task.Value = done;
        }
    }
}
