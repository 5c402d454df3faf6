using System.Collections.Immutable;
using System.Text;
using DataTags.Analyzers.Conditions;
using DataTags.Core;
using DataTags.Core.Models;
using DataTags.Flow.Models;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Session;

/// <summary>
/// Writes what visible members of a compilation do as lines of the model language: one language for what people write, what
/// ships built in and what is inferred.
/// </summary>
internal sealed class SummaryWriter(Compilation compilation, PrivacySession session)
{
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);

    /// <summary>For people who compare lines: each edge has a line of its own, and members that move nothing have none.</summary>
    public bool OneFactPerLine { get; init; }

    /// <summary>The lines in ordinal order, each ended by a line feed; empty when nothing is worth saying.</summary>
    public string Write(CancellationToken cancellationToken)
    {
        AddAll(compilation.Assembly.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute"), cancellationToken);
        var text = new StringBuilder();
        foreach (var line in _lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>Members of a file that others see and that may have something to say.</summary>
    public IEnumerable<IMethodSymbol> Visible(SyntaxTree tree, SemanticModel model, bool sharesInternals, CancellationToken cancellationToken)
        => session.Index.Exportable(tree, cancellationToken)
            .Where(static declaration => declaration is not GlobalStatementSyntax)
            .SelectMany(declaration => MemberBodies.Of(declaration, model, cancellationToken))
            .Select(static body => body.Method)
            .Where(method => IsVisible(method, sharesInternals));

    /// <summary>What one member does, in ordinal order.</summary>
    public ImmutableArray<string> LinesOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        _lines.Clear();
        Add(method, cancellationToken);
        return [.. _lines];
    }

    /// <summary>What all public members do.</summary>
    public IReadOnlyCollection<string> PublicLines(CancellationToken cancellationToken)
    {
        AddAll(sharesInternals: false, cancellationToken);
        return [.. _lines];
    }

    private void AddAll(bool sharesInternals, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var method in compilation.SyntaxTrees.SelectMany(tree => Visible(tree, compilation.GetSemanticModel(tree), sharesInternals, cancellationToken)))
        {
            if (seen.Add(method))
                Add(method, cancellationToken);
        }
    }

    private static bool IsVisible(ISymbol symbol, bool sharesInternals)
    {
        for (var current = symbol; current is not (null or INamespaceSymbol); current = current.ContainingSymbol)
        {
            var isOpen = current.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
                || (sharesInternals && current.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal);
            var isExplicit = current is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false };
            // Internal implementations are reached through the interfaces they implement.
            if (!isOpen && !isExplicit && !Implements(symbol))
                return false;
        }

        return true;
    }

    private static bool Implements(ISymbol symbol) => symbol is IMethodSymbol method && Implemented(method).Any();

    private void Add(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (session.Flow.Export(method, cancellationToken) is not { } model)
            return;
        var faces = Implemented(method).Append(method).ToImmutableArray();
        foreach (var face in faces)
        {
            foreach (var sink in model.Sinks.Where(static sink => sink.Strength == 0 || IsNamed(sink.Strength)))
                AddSink(face, sink, cancellationToken);
            foreach (var source in model.Sources)
                AddSource(face, source);
            AddEdges(face, model.Edges.Where(static edge => edge.To.Root == PortRoot.Throws));
        }

        var moves = model.Edges.Where(static edge => edge.To.Root != PortRoot.Throws).ToArray();
        if ((HoldsLabels(method) || moves.Any(static edge => edge.Strength != 0)) && !AddEdges(method, moves) && !OneFactPerLine)
            _lines.Add($"flow {Pattern(method)} nothing");
    }

    private bool HoldsLabels(IMethodSymbol method)
        => method.Parameters.Any(parameter => session.Flow.HoldsLabels(parameter.Type) || !session.Tags.Read(parameter).IsEmpty)
            || (!method.ReturnsVoid && session.Flow.HoldsLabels(method.ReturnType))
            || (!method.IsStatic && session.Flow.HoldsLabels(method.ContainingType));

    private bool AddEdges(IMethodSymbol method, IEnumerable<FlowEdge> edges)
    {
        var texts = edges.Where(static edge => edge.Strength == 0 || IsNamed(edge.Strength)).Select(edge => $"{Text(edge.From, method)} -> {Text(edge.To, method)}{StrengthText(edge.Strength)}").ToArray();
        if (texts.Length == 0)
            return false;
        foreach (var text in OneFactPerLine ? texts : [string.Join("; ", texts)])
            _lines.Add($"flow {Pattern(method)} {text}");
        return true;
    }

    private static bool IsNamed(byte strength) => strength is > (byte)Strength.None and < (byte)Strength.Erased;

    private static string StrengthText(byte strength) => strength == 0 ? "" : $" strength={((Strength)strength).ToString().ToLowerInvariant()}";

    private void AddSink(IMethodSymbol method, ExportedSink sink, CancellationToken cancellationToken)
    {
        var info = (SinkInfo)sink.Descriptor;
        var recipient = info.Recipient is null ? RecipientLookup.ByUrl(session.Models, sink.Host) : null;
        var line = new StringBuilder($"sink {Pattern(method)} {Text(sink.Port, method)} {recipient?.Kind ?? info.Kind}");
        if ((info.Recipient ?? recipient?.Id) is { } id)
            line.Append($" recipient={id}");
        if (info.Region is { } region)
            line.Append($" region={region}");
        if (info.Purpose != Purpose.Unspecified)
            line.Append($" purpose={info.Purpose}");
        var asked = ConsentCheck.OnEach(sink.Ways, session, cancellationToken);
        AddPurposes(line, "consent", asked.Agreed.Union(info.Consents));
        AddPurposes(line, "refused", asked.Refused.Union(info.Refusals));
        if (info.IsChannelOpen)
            line.Append(" channel=open");
        line.Append($" reads={sink.Reading.ToString().ToLowerInvariant()}").Append(StrengthText(sink.Strength));
        _lines.Add(line.ToString());
    }

    private static void AddPurposes(StringBuilder line, string option, IEnumerable<Purpose> purposes)
    {
        if (string.Join(",", purposes) is { Length: > 0 } list)
            line.Append($" {option}={list}");
    }

    private void AddSource(IMethodSymbol method, SourcePort source)
        => _lines.Add($"source {Pattern(method)} {Text(source.Port, method)} {string.Join(",", source.Labels.Select(session.Labels.NameOf).OrderBy(static name => name, StringComparer.Ordinal))}");

    /// <summary>Interface members and base members that calls may name instead of the method.</summary>
    private static IEnumerable<IMethodSymbol> Implemented(IMethodSymbol method)
    {
        for (var current = method.OverriddenMethod; current is not null; current = current.OverriddenMethod)
            yield return current.OriginalDefinition;
        if (method.ContainingType is not { } type || method.IsStatic)
            yield break;
        foreach (var face in type.AllInterfaces)
        {
            foreach (var member in face.GetMembers())
            {
                if (member is IMethodSymbol candidate && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), method))
                    yield return candidate.OriginalDefinition;
            }
        }
    }

    private static string Pattern(IMethodSymbol method)
    {
        var type = TypeName(method.ContainingType);
        if (method.AssociatedSymbol is IPropertySymbol property)
            return property.IsIndexer ? $"{type}.this[](*)" : $"{type}.{property.Name}";
        var name = method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name.Substring(method.Name.LastIndexOf('.') + 1);
        return $"{type}.{name}({string.Join(", ", method.Parameters.Select(static parameter => parameter.Name))})";
    }

    private static string TypeName(INamedTypeSymbol type)
    {
        var prefix = type.ContainingType is { } outer ? TypeName(outer) : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
        return prefix.Length == 0 ? type.Name : $"{prefix}.{type.Name}";
    }

    private static string Text(Port port, IMethodSymbol method)
    {
        var text = new StringBuilder(port.Root switch
        {
            PortRoot.This => "this",
            PortRoot.Return => "return",
            PortRoot.Throws => "throws",
            _ => method.MethodKind == MethodKind.PropertySet && port.Argument == method.Parameters.Length - 1 ? "value" : method.Parameters[port.Argument].Name,
        });
        foreach (var step in port.Steps)
        {
            text.Append(step.Kind switch
            {
                PortStepKind.Element or PortStepKind.Keyed => ".element",
                PortStepKind.Result => ".result",
                PortStepKind.DelegateReturn => ".delegate.return",
                PortStepKind.DelegateParameter => $".delegate({step.Index})",
                _ => $".{step.Name}",
            });
        }

        return text.ToString();
    }
}
