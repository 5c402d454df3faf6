using DataTags.Flow.Calls;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>Everything that is shared by the analyses of one compilation. Thread-safe; lives as long as the compilation is analysed.</summary>
internal sealed class AnalysisScope
{
    public AnalysisScope(Compilation compilation, IFlowFacts facts, FlowOptions options)
    {
        Compilation = compilation;
        Facts = facts;
        Options = options;
        Bodies = new BodySource(compilation, options.BoundText);
        Hierarchy = new TypeHierarchy(compilation, Bodies.DeclarationsOf);
        Contents = new TypeContents(facts);
        Statics = new StaticSlots(this);
        Summaries = new SummaryStore(options.KeptFunctions);
        Claims = new SummaryClaims(Summaries);
        Fixed = new FixedStatics(facts);
    }

    public Compilation Compilation { get; }

    public IFlowFacts Facts { get; }

    public FlowOptions Options { get; }

    public BodySource Bodies { get; }

    public TypeHierarchy Hierarchy { get; }

    public TypeContents Contents { get; }

    public StaticSlots Statics { get; }

    public FixedStatics Fixed { get; }

    public SummaryStore Summaries { get; }

    public SummaryClaims Claims { get; }
}
