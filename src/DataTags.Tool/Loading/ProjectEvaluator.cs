using System.Collections.Immutable;
using System.Xml.Linq;

namespace DataTags.Tool.Loading;

/// <summary>
/// Asks MSBuild, in its own process, for the compiler's command line of each project: one run for all projects, so that the cost of starting it is paid once.
/// Nothing is compiled.
/// </summary>
internal sealed class ProjectEvaluator(string workingFolder) : IDisposable
{
    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("datatags-");

    /// <summary>Restores packages; the result tells what failed, and projects that did restore stay usable.</summary>
    public Task<DotnetProcess> RestoreAsync(ScanTarget target, CancellationToken cancellation) =>
        DotnetProcess.RunAsync(workingFolder, ["restore", target.RestoreFile ?? WriteSolution([.. target.Projects.Where(ProjectXml.IsReadable)]), "-nologo", "-v:quiet", "-nodeReuse:false"], cancellation);

    /// <summary>Describes the given projects and whatever they refer to, as far as they evaluate.</summary>
    public async Task<EvaluationResult> DescribeAsync(ImmutableArray<string> projects, CancellationToken cancellation)
    {
        var described = new List<ProjectDescription>();
        var output = "";
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var round = projects.ToArray();
        while (round.Length > 0)
        {
            asked.UnionWith(round);
            output += await DescribeRoundAsync(round, described, cancellation).ConfigureAwait(false);
            round = [.. described.SelectMany(d => d.References).Select(r => r.ProjectFile).Distinct(StringComparer.Ordinal).Where(p => !asked.Contains(p))];
        }

        return new([.. described.OrderBy(d => d.ProjectFile, StringComparer.Ordinal).ThenBy(d => d.Framework, StringComparer.Ordinal)], output);
    }

    public void Dispose()
    {
        try
        {
            _scratch.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A virus scanner or indexer may hold a file: leaving a small folder in the temp directory harms nobody.
        }
    }

    private async Task<string> DescribeRoundAsync(string[] projects, List<ProjectDescription> described, CancellationToken cancellation)
    {
        var folder = _scratch.CreateSubdirectory(Guid.NewGuid().ToString("N"));
        var traversal = Path.Combine(folder.FullName, "describe.proj");
        Traversal(projects, folder.FullName).Save(traversal);
        var run = await DotnetProcess.RunAsync(
            workingFolder, ["msbuild", traversal, "-nologo", "-m", "-v:quiet", "-nodeReuse:false", "-consoleLoggerParameters:NoSummary"], cancellation).ConfigureAwait(false);
        described.AddRange(Directory.GetFiles(folder.FullName, "*.txt").Select(ProjectDescription.Read).OfType<ProjectDescription>());
        return run.Output;
    }

    private XDocument Traversal(string[] projects, string answers)
    {
        var properties = string.Join(';',
            "DesignTimeBuild=true",
            "DesignTimeSilentResolution=true",
            "ProvideCommandLineArgs=true",
            "SkipCompilerExecution=true",
            "BuildProjectReferences=false",
            // An output that never exists keeps the compile step from being skipped as up to date: skipped, it would not tell its arguments.
            "NonExistentFile=__datatags__",
            $"DataTagsDescriptions={Escape(answers)}",
            $"CustomAfterMicrosoftCommonTargets={Escape(Unpack("Describe.targets"))}",
            $"CustomAfterMicrosoftCommonCrossTargetingTargets={Escape(Unpack("DescribeEachFramework.targets"))}");
        return new(new XElement("Project",
            new XElement("ItemGroup", projects.Select(p => new XElement("Scanned", new XAttribute("Include", Escape(p))))),
            new XElement("Target",
                new XAttribute("Name", "Build"),
                new XElement("MSBuild",
                    new XAttribute("Projects", "@(Scanned)"),
                    new XAttribute("Targets", "DataTagsDescribe"),
                    new XAttribute("Properties", properties),
                    new XAttribute("BuildInParallel", "true"),
                    new XAttribute("ContinueOnError", "true")))));
    }

    /// <summary>Projects found one by one, or taken out of a solution that cannot be restored as a whole, get a solution of their own, so that one restore serves them all.</summary>
    private string WriteSolution(ImmutableArray<string> projects)
    {
        var solution = Path.Combine(_scratch.FullName, "scan.slnx");
        new XDocument(new XElement("Solution", projects.Select(p => new XElement("Project", new XAttribute("Path", p))))).Save(solution);
        return solution;
    }

    private string Unpack(string name)
    {
        var file = Path.Combine(_scratch.FullName, name);
        if (!File.Exists(file))
        {
            using var resource = typeof(ProjectEvaluator).Assembly.GetManifestResourceStream(name)!;
            using var target = File.Create(file);
            resource.CopyTo(target);
        }

        return file;
    }

    /// <summary>The characters that mean something to MSBuild may stand in a path.</summary>
    private static string Escape(string path) =>
        path.Replace("%", "%25").Replace(";", "%3B").Replace("$", "%24").Replace("@", "%40").Replace("'", "%27").Replace("*", "%2A").Replace("?", "%3F");
}

/// <param name="Descriptions">One per project and target framework that evaluated, ordered by path and framework.</param>
/// <param name="Output">What MSBuild printed: the reasons of those that did not.</param>
internal sealed record EvaluationResult(ImmutableArray<ProjectDescription> Descriptions, string Output);
