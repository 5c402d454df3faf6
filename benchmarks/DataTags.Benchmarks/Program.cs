using DataTags.Benchmarks.Commands;

switch (args)
{
    case ["accuracy", .. var options]:
        return AccuracyCommand.Run(options, Console.Out, Console.Error);
    case ["canary", .. var options]:
        return CanaryCommand.Run(options, Console.Out, Console.Error);
    case ["metamorphic", .. var options]:
        return MetamorphicCommand.Run(options, Console.Out, Console.Error);
    case ["robustness", .. var options]:
        return RobustnessCommand.Run(options, Console.Out, Console.Error);
    case ["overhead", .. var options]:
        return await OverheadCommand.RunAsync(options, Console.Out, Console.Error);
    case ["in-process", .. var options]:
        return await InProcessCommand.RunAsync(options, Console.Out, Console.Error);
    case ["scale", .. var options]:
        return await ScaleCommand.RunAsync(options, Console.Out, Console.Error);
    case ["edit", .. var options]:
        return await EditCommand.RunAsync(options, Console.Out, Console.Error);
    case ["memory", .. var options]:
        return MemoryCommand.Run(options, Console.Out, Console.Error);
    default:
        Console.Error.WriteLine($"""
            usage: DataTags.Benchmarks <verb>

              {AccuracyCommand.Usage}
              {CanaryCommand.Usage}
              {MetamorphicCommand.Usage}
              {RobustnessCommand.Usage}
              {OverheadCommand.Usage}
              {InProcessCommand.Usage}
              {ScaleCommand.Usage}
              {EditCommand.Usage}
              {MemoryCommand.Usage}
            """);
        return 2;
}
