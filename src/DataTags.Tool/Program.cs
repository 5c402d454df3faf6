using System.CommandLine;
using DataTags.Tool.Commands;

return await CommandLine.RunAsync(args, CommandConsole.OfProcess());
