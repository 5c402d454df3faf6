using DataTags.Benchmarks.Commands;

if (args is ["accuracy", .. var options])
    return AccuracyCommand.Run(options, Console.Out, Console.Error);

Console.Error.WriteLine($"""
    usage: DataTags.Benchmarks <verb>

      {AccuracyCommand.Usage}
    """);
return 2;
