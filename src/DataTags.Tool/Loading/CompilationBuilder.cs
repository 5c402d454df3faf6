using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Tool.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Tool.Loading;

/// <summary>From a description to a compilation: sources, references, configuration, additional files, generators.</summary>
/// <param name="extraModels">Model files named on the command line, given to every project.</param>
internal sealed class CompilationBuilder(ImmutableArray<string> extraModels)
{
    private readonly GeneratorLoader _generators = new();
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _metadata = new(StringComparer.Ordinal);

    /// <param name="description">Project, framework and compiler arguments.</param>
    /// <param name="siblings">Loaded projects by each path under which others may refer to their output, and by project.</param>
    /// <param name="isScanned">Whether findings of this project are wanted.</param>
    /// <param name="cancellation">Ends the work.</param>
    public LoadedProject Build(ProjectDescription description, ProjectOutputs siblings, bool isScanned, CancellationToken cancellation)
    {
        var arguments = CSharpCommandLineParser.Default.Parse(description.Arguments, description.Folder, sdkDirectory: null);
        var name = Path.GetFileNameWithoutExtension(description.ProjectFile);
        var notices = new List<Notice>();
        var options = new ConfigFileOptions(ReadConfigFiles(arguments.AnalyzerConfigPaths));
        var trees = Parse(arguments.SourceFiles.Select(f => f.Path), arguments.ParseOptions, name, notices, cancellation);
        var references = References(arguments, description, siblings, name, notices);
        var hasFramework = references.OfType<PortableExecutableReference>().Any(IsCoreLibrary);

        // It is the restore that finds out what referenced projects refer to.
        if (!hasFramework || (description.AssetsFile.Length > 0 && PackageAssets.Problem(description.AssetsFile) is not null))
            references.AddRange(Indirect(references));
        if (!hasFramework)
        {
            // Without a restore there is not even System.Object; what the SDK brings along binds most of the code.
            references.AddRange(FrameworkReferences.All.Concat(FrameworkReferences.Attributes(references)).Select(path => Metadata(path)));
            if (LooseCode.ImplicitUsingsOf(description.ProjectFile) is { } usings)
                trees.Add(CSharpSyntaxTree.ParseText(usings, arguments.ParseOptions, path: "", cancellationToken: cancellation));
            notices.Add(new(NoticeLevel.Incomplete, name, "no framework references; bound against the framework of the installed SDK"));
        }

        var compilation = CSharpCompilation.Create(
            arguments.CompilationName ?? description.AssemblyName,
            trees,
            references,
            arguments.CompilationOptions
                .WithSyntaxTreeOptionsProvider(options.Severities)
                // Warnings-as-errors is for the project's own build; here the severity of a finding says what the policy says.
                .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
                // Friend assemblies are told apart by public key, which is read from the key file.
                .WithStrongNameProvider(new DesktopStrongNameProvider(arguments.KeyFileSearchPaths))
                .WithConcurrentBuild(true));
        return Finish(name, compilation, arguments.ParseOptions, options, AdditionalFiles(arguments, description), arguments.AnalyzerReferences.Select(a => a.FilePath), isScanned, ProjectOutcome.Loaded, notices, cancellation);
    }

    /// <summary>For code without a command line: whatever the framework alone can bind.</summary>
    public LoadedProject BuildLoose(LooseCode code, ProjectOutputs siblings, bool isScanned, CancellationToken cancellation)
    {
        var notices = new List<Notice>(code.Notices);
        var parseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var trees = Parse(code.Files, parseOptions, code.Name, notices, cancellation);
        trees.Add(CSharpSyntaxTree.ParseText(code.ImplicitUsings, parseOptions, path: "", cancellationToken: cancellation));
        var options = new ConfigFileOptions(AnalyzerConfigSet.Create(Array.Empty<AnalyzerConfig>()));
        var references = code.ProjectReferences.Select(siblings.Find).OfType<LoadedProject>().Select(MetadataReference (p) => p.Compilation.ToMetadataReference()).ToList();
        references.AddRange(Indirect(references));
        references.AddRange(FrameworkReferences.All.Concat(FrameworkReferences.Attributes(references)).Select(path => Metadata(path)));
        var compilation = CSharpCompilation.Create(
            code.Name,
            trees,
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true)
                .WithSyntaxTreeOptionsProvider(options.Severities));
        return Finish(code.Name, compilation, parseOptions, options, Texts(code.ModelFiles), [], isScanned, code.Outcome, notices, cancellation);
    }

    private LoadedProject Finish(
        string name,
        CSharpCompilation compilation,
        CSharpParseOptions parseOptions,
        ConfigFileOptions options,
        ImmutableArray<AdditionalText> texts,
        IEnumerable<string> analyzerFiles,
        bool isScanned,
        ProjectOutcome outcome,
        List<Notice> notices,
        CancellationToken cancellation)
    {
        var loaded = _generators.Load(analyzerFiles);
        notices.AddRange(loaded.Failures.Select(f => new Notice(NoticeLevel.Incomplete, name, $"generator not loaded: {f}")));
        var driver = CSharpGeneratorDriver.Create(loaded.Generators, texts, parseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics, cancellation);
        notices.AddRange(driver.GetRunResult().Results
            .Where(r => r.Exception is not null)
            .Select(r => new Notice(NoticeLevel.Incomplete, name, $"generator {r.Generator.GetGeneratorType().Name} failed: {r.Exception!.Message}")));
        return new(
            name, (CSharpCompilation)generated, new AnalyzerOptions(texts, options), outcome, isScanned, [.. notices],
            [.. diagnostics.Where(d => d.Id.StartsWith("DT", StringComparison.Ordinal))]);
    }

    /// <summary>The tool answers with the severities of the policy and of the user; a preset chosen for the build (say, Audit) is not among them.</summary>
    private static AnalyzerConfigSet ReadConfigFiles(ImmutableArray<string> paths) =>
        AnalyzerConfigSet.Create(
            paths.Where(p => File.Exists(p) && !IsPreset(p)).Select(p => AnalyzerConfig.Parse(SourceFile.Read(p), p)).ToList());

    private static bool IsPreset(string path) =>
        Path.GetFileName(path) is "DataTags.Audit.globalconfig" or "DataTags.Default.globalconfig" or "DataTags.Enforce.globalconfig";

    private static List<SyntaxTree> Parse(IEnumerable<string> files, CSharpParseOptions options, string project, List<Notice> notices, CancellationToken cancellation)
    {
        var paths = files.ToArray();
        var trees = new SyntaxTree?[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            if (TryRead(paths[i]) is { } text)
                trees[i] = CSharpSyntaxTree.ParseText(text, options, paths[i], cancellation);
        });
        notices.AddRange(paths.Where((_, i) => trees[i] is null).Select(path => new Notice(NoticeLevel.Failure, project, $"{path} cannot be read and was not analysed")));
        return [.. trees.OfType<SyntaxTree>()];
    }

    private static SourceText? TryRead(string path)
    {
        try
        {
            return SourceFile.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Projects that referenced projects refer to, which count as referenced too.</summary>
    private static List<MetadataReference> Indirect(IEnumerable<MetadataReference> direct)
    {
        var found = new List<MetadataReference>();
        var pending = new Queue<Compilation>(direct.OfType<CompilationReference>().Select(static reference => reference.Compilation));
        var seen = new HashSet<Compilation>(pending, ReferenceEqualityComparer.Instance);
        while (pending.TryDequeue(out var next))
        {
            foreach (var reference in next.References.OfType<CompilationReference>().Where(reference => seen.Add(reference.Compilation)))
            {
                found.Add(reference.Compilation.ToMetadataReference());
                pending.Enqueue(reference.Compilation);
            }
        }

        return found;
    }

    private List<MetadataReference> References(
        CSharpCommandLineArguments arguments, ProjectDescription description, ProjectOutputs siblings, string name, List<Notice> notices)
    {
        var references = new List<MetadataReference>();
        var used = new HashSet<LoadedProject>(ReferenceEqualityComparer.Instance);
        var missing = new List<string>();
        foreach (var reference in arguments.MetadataReferences)
        {
            var path = Path.GetFullPath(reference.Reference, description.Folder);
            if (siblings.Find(path) is { } sibling)
            {
                used.Add(sibling);
                references.Add(sibling.Compilation.ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
            }
            else if (File.Exists(path))
            {
                references.Add(Metadata(path).WithProperties(reference.Properties));
            }
            else
            {
                missing.Add(Path.GetFileName(path));
            }
        }

        // A project that was never built has no output file, and then its reference is absent from the command line.
        foreach (var reference in description.References)
        {
            if (siblings.Find(reference) is not { } sibling)
                continue;

            // One that did not load has no output known by its path; its sources stand in for the file.
            missing.Remove(sibling.Compilation.AssemblyName + ".dll");
            if (used.Add(sibling))
                references.Add(sibling.Compilation.ToMetadataReference());
        }

        if (missing.Count > 0)
            notices.Add(new(NoticeLevel.Incomplete, name, $"{missing.Count} references not found: {string.Join(", ", missing.Order(StringComparer.Ordinal).Take(5))}"));

        return references;
    }

    private static bool IsCoreLibrary(PortableExecutableReference reference)
        => Path.GetFileName(reference.FilePath) is "System.Runtime.dll" or "mscorlib.dll" or "netstandard.dll" or "System.Private.CoreLib.dll";

    private ImmutableArray<AdditionalText> AdditionalFiles(CSharpCommandLineArguments arguments, ProjectDescription description) =>
        Texts([.. arguments.AdditionalFiles.Select(f => Path.GetFullPath(f.Path, description.Folder)), .. SourceTree.ModelFiles(description.Folder)]);

    private ImmutableArray<AdditionalText> Texts(IEnumerable<string> paths) =>
        [.. paths.Concat(extraModels).Distinct(StringComparer.Ordinal).Select(AdditionalText (path) => new ModelText(path))];

    private PortableExecutableReference Metadata(string path) => _metadata.GetOrAdd(path, p => MetadataReference.CreateFromFile(p));
}
