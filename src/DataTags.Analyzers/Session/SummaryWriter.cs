using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataTags.Analyzers.Conditions;
using DataTags.Core;
using DataTags.Core.Models;
using DataTags.Flow.Models;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SinkReading = DataTags.Flow.Models.SinkReading;

namespace DataTags.Analyzers.Session;

/// <summary>
/// Writes what visible members of a compilation do as lines of the model language: one language for what people write, what
/// ships built in and what is inferred.
/// </summary>
internal sealed class SummaryWriter(Compilation compilation, PrivacySession session)
{
    // Binding costs time: a summary of everything is not worth that of a second compilation.
    private const int MostPlain = 250;
    private const int LongestPlain = 1000;

    // Of a small assembly all that is needed is said, whatever share of it that is.
    private const int SmallestBrief = 4096;

    /// <summary>What a summary may take of a release build.</summary>
    private const double LargestShare = 0.03;

    // What a release build has at least: of assemblies as different as a logger, a serializer, a client of a service and generated code none has less.
    private const double BytesPerAssembly = 2048;
    private const double BytesPerCharacter = 0.42;
    private const double BytesPerMember = 44;

    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _told = new(SymbolEqualityComparer.Default);
    private bool _isBrief;

    /// <summary>For people who compare lines: each edge has a line of its own, and members that move nothing have none.</summary>
    public bool OneFactPerLine { get; init; }

    /// <summary>The lines in ordinal order, each ended by a line feed; empty when nothing is worth saying.</summary>
    public string Write(CancellationToken cancellationToken)
    {
        AddAll(SharesInternals, cancellationToken);
        var needed = Text(_lines);
        var largest = Largest(cancellationToken);
        var length = SummaryCodec.Encode(needed).Length;
        if (length > largest && length <= SmallestBrief)
            return needed;
        if (length <= largest)
            return Text([.. _lines], PlainLines(SharesInternals, cancellationToken), largest);
        _isBrief = true;
        _asked.Clear();
        _lines.Clear();
        AddAll(SharesInternals, cancellationToken);
        return Text(_lines);
    }

    /// <summary>What is needed, and as many types that merely hand data on as stay short. A type of which half is said would be misunderstood.</summary>
    private static string Text(string[] needed, string[][] plain, int largest)
    {
        var (fits, most) = (0, plain.Length);
        while (fits < most)
        {
            var middle = (fits + most + 1) / 2;
            if (SummaryCodec.Encode(Text(needed.Concat(plain.Take(middle).SelectMany(static lines => lines)))).Length <= largest)
                fits = middle;
            else
                most = middle - 1;
        }

        return Text(needed.Concat(plain.Take(fits).SelectMany(static lines => lines)));
    }

    private bool SharesInternals => compilation.Assembly.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");

    private static string Text(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.OrderBy(static line => line, StringComparer.Ordinal))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    private int Largest(CancellationToken cancellationToken)
        => (int)(LargestShare * (BytesPerAssembly + compilation.SyntaxTrees.Sum(tree => SizeOf(tree, cancellationToken))));

    private static double SizeOf(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var disabled = root.ContainsDirectives ? root.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Sum(static trivia => CodeLength(SourceText.From(trivia.ToString()))) : 0;
        return (BytesPerCharacter * (CodeLength(tree.GetText(cancellationToken)) - disabled)) + (BytesPerMember * Members(root));
    }

    private static int Members(SyntaxNode root)
        => root.DescendantNodes(static node => node is not (BaseMethodDeclarationSyntax or BaseFieldDeclarationSyntax or AccessorDeclarationSyntax)).Count(static node => node is MemberDeclarationSyntax or AccessorDeclarationSyntax);

    /// <summary>Characters that are no blanks, on lines that are no comments.</summary>
    private static int CodeLength(SourceText text)
    {
        var length = 0;
        foreach (var line in text.Lines)
        {
            var start = line.Start;
            while (start < line.End && char.IsWhiteSpace(text[start]))
                start++;
            if (start + 1 < line.End && text[start] == '/' && text[start + 1] == '/')
                continue;
            for (var i = start; i < line.End; i++)
            {
                if (!char.IsWhiteSpace(text[i]))
                    length++;
            }
        }

        return length;
    }

    /// <summary>
    /// What else can be said of types with small members: they touch no labelled data and lead to no sink, but hand on what they get, or do not. First those that do with it
    /// what nobody expects of unknown code, then the shortest.
    /// </summary>
    private string[][] PlainLines(bool sharesInternals, CancellationToken cancellationToken)
    {
        var plain = new Dictionary<ISymbol, SortedSet<string>>(SymbolEqualityComparer.Default);
        var unexpected = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var left = MostPlain;
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var declaration in session.Index.WithCode(tree, cancellationToken))
            {
                if (declaration is GlobalStatementSyntax)
                    continue;
                var isPlain = declaration is BaseTypeDeclarationSyntax || declaration.Span.Length <= LongestPlain;
                foreach (var body in MemberBodies.Of(declaration, compilation.GetSemanticModel(tree), cancellationToken))
                {
                    if (!IsVisible(body.Method, sharesInternals) || (!_asked.Contains(body.Method) && (!isPlain || left-- <= 0)) || !_told.Add(body.Method) || session.Flow.Export(body.Method, _isBrief, cancellationToken) is not { } model)
                        continue;
                    _lines.Clear();
                    AddPlain(body.Method, model);
                    if (!plain.TryGetValue(body.Method.ContainingType, out var lines))
                        plain.Add(body.Method.ContainingType, lines = new SortedSet<string>(StringComparer.Ordinal));
                    lines.UnionWith(_lines);
                    if (model.Edges.Any(IsUnexpected))
                        unexpected.Add(body.Method.ContainingType);
                }
            }
        }

        return [.. plain.Where(static type => type.Value.Count > 0)
            .OrderBy(type => unexpected.Contains(type.Key) ? 0 : 1)
            .ThenBy(static type => type.Value.Sum(static line => line.Length))
            .ThenBy(static type => type.Value.Min, StringComparer.Ordinal)
            .Select(static type => type.Value.ToArray())];
    }

    /// <summary>Of unknown code it is assumed that what goes in comes out, not that it is put into other arguments or handed to callbacks.</summary>
    private static bool IsUnexpected(FlowEdge edge) => edge.To.Root == PortRoot.Argument || edge.To.Steps.Any(static step => step.Kind == PortStepKind.DelegateParameter);

    private void AddPlain(IMethodSymbol method, ExportedModel model)
    {
        var moves = model.Edges.Where(static edge => edge.To.Root != PortRoot.Throws).ToArray();
        if (IsExpected(method, moves))
            return;
        if (AddStorage(method) | AddEdges(method, moves))
            return;
        if ((method.Parameters.Length > 0 || (!method.IsStatic && !method.ReturnsVoid)))
            _lines.Add($"flow {Pattern(method)} nothing");
    }

    /// <summary>Whether a caller who is told nothing thinks the same.</summary>
    private static bool IsExpected(IMethodSymbol method, FlowEdge[] moves)
    {
        if (moves.Any(static edge => edge.Strength != 0))
            return false;
        // Unknown code hands on what it gets, and a positional record keeps it in the properties of these names.
        if (method is { IsStatic: true, MethodKind: MethodKind.Ordinary, ReturnType.SpecialType: SpecialType.System_String })
            return moves.Length == method.Parameters.Length && moves.All(static edge => edge is { From.Steps.IsEmpty: true, To: { Root: PortRoot.Return, Steps.IsEmpty: true } });
        return method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } && moves.Length == method.Parameters.Length
            && method.Parameters.All(parameter => Array.Exists(moves, edge => edge.From.Equals(Port.ForArgument(parameter.Ordinal)) && edge.To.Root == PortRoot.This && edge.To.Steps is [{ Kind: PortStepKind.Member } step] && step.Name == parameter.Name));
    }

    /// <summary>An accessor without code beside one with code: a line speaks of both, so it must say what this one does.</summary>
    private bool AddStorage(IMethodSymbol method)
    {
        if (OneFactPerLine || method.AssociatedSymbol is not IPropertySymbol { IsIndexer: false } property || (method.MethodKind == MethodKind.PropertyGet ? property.SetMethod : property.GetMethod) is not { IsAbstract: false } other
            || other.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not AccessorDeclarationSyntax { Body: null, ExpressionBody: null })
            return false;
        _lines.Add(other.MethodKind == MethodKind.PropertyGet ? $"flow {Pattern(other)} this.{property.Name} -> return" : $"flow {Pattern(other)} value -> this.{property.Name}");
        return true;
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
        foreach (var method in compilation.SyntaxTrees.SelectMany(tree => Visible(tree, compilation.GetSemanticModel(tree), sharesInternals, cancellationToken)))
        {
            if (_asked.Add(method) && Add(method, cancellationToken))
                _told.Add(method);
        }
    }

    private static bool IsVisible(ISymbol symbol, bool sharesInternals)
    {
        for (var current = symbol; current is not (null or INamespaceSymbol); current = current.ContainingSymbol)
        {
            // Members of an extension block have no name that a line could call them by.
            if (current.Name.Length == 0)
                return false;
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

    /// <summary>Whether the member is known whole by what was added.</summary>
    private bool Add(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (session.Flow.Export(method, _isBrief, cancellationToken) is not { } model)
            return false;
        var sinks = model.Sinks.Where(static sink => sink.Strength == 0 || IsNamed(sink.Strength)).Select(sink => (sink.Port, Text: SinkText(sink, cancellationToken))).ToArray();
        var faces = Implemented(method).ToArray();
        // What is said of a member of ours is said of all that implement it, as long as others see that they do.
        var isSaid = !OneFactPerLine && faces.Any(face => SymbolEqualityComparer.Default.Equals(face.ContainingAssembly, compilation.Assembly) && IsVisible(face, sharesInternals: false));
        foreach (var face in isSaid ? faces : faces.Append(method))
        {
            foreach (var sink in sinks.Where(sink => MayTell(face, sink.Port)).GroupBy(sink => OneFactPerLine ? (sink.Text, Text(sink.Port, face)) : (sink.Text, "")))
                _lines.Add($"sink {Pattern(face)} {string.Join(",", sink.Select(way => Text(way.Port, face)).Distinct().OrderBy(static text => text, StringComparer.Ordinal))} {sink.Key.Text}");
            foreach (var source in model.Sources.Where(source => MayTell(face, source.Port)))
                AddSource(face, source);
            AddEdges(face, model.Edges.Where(edge => edge.To.Root == PortRoot.Throws && MayTell(face, edge.From)));
        }

        var moves = model.Edges.Where(static edge => edge.To.Root != PortRoot.Throws).ToArray();
        // A line for a sink or a source makes a member known; then it must be known whole.
        if (!HoldsLabels(method) && model.Sinks.IsEmpty && model.Sources.IsEmpty && Array.TrueForAll(moves, static edge => edge.Strength == 0))
            return false;
        if (!(AddStorage(method) | AddEdges(method, moves)) && !OneFactPerLine)
            _lines.Add($"flow {Pattern(method)} nothing");
        return true;
    }

    private bool HoldsLabels(IMethodSymbol method)
        => method.Parameters.Any(parameter => session.Flow.HoldsLabels(parameter.Type) || !session.Tags.Read(parameter).IsEmpty)
            || (!method.ReturnsVoid && session.Flow.HoldsLabels(method.ReturnType))
            || (!method.IsStatic && session.Flow.HoldsLabels(method.ContainingType));

    private bool AddEdges(IMethodSymbol method, IEnumerable<FlowEdge> edges)
    {
        // Members that do the same are told in the same words, and what lies inside of something after it.
        var texts = edges.Where(static edge => edge.Strength == 0 || IsNamed(edge.Strength))
            .Select(edge => (To: Text(edge.To, method), From: Text(edge.From, method), Options: $"{StrengthText(edge.Strength)}{ReadingText(edge)}"))
            .OrderBy(static edge => edge.To, StringComparer.Ordinal).ThenBy(static edge => edge.From, StringComparer.Ordinal).ThenBy(static edge => edge.Options, StringComparer.Ordinal)
            .Select(static edge => $"{edge.From} -> {edge.To}{edge.Options}")
            .ToArray();
        if (texts.Length == 0)
            return false;
        foreach (var text in OneFactPerLine ? texts : [string.Join("; ", texts)])
            _lines.Add($"flow {Pattern(method)} {text}");
        return true;
    }

    private static bool IsNamed(byte strength) => strength is > (byte)Strength.None and < (byte)Strength.Erased;

    private static string ReadingText(FlowEdge edge)
        => edge.Reading == (edge.To.Root == PortRoot.Throws ? SinkReading.Text : SinkReading.Object) ? "" : $" reads={edge.Reading.ToString().ToLowerInvariant()}";

    private static string StrengthText(byte strength) => strength == 0 ? "" : $" strength={((Strength)strength).ToString().ToLowerInvariant()}";

    /// <summary>What is inside of the object of one implementation is nothing to say of all the others that a member of somebody else's has.</summary>
    private bool MayTell(IMethodSymbol face, Port port)
        => port.Root != PortRoot.This || SymbolEqualityComparer.Default.Equals(face.ContainingAssembly, compilation.Assembly);

    private string SinkText(ExportedSink sink, CancellationToken cancellationToken)
    {
        var info = (SinkInfo)sink.Descriptor;
        var recipient = info.Recipient is null ? RecipientLookup.ByUrl(session.Models, sink.Host) : null;
        var line = new StringBuilder((recipient?.Kind ?? info.Kind).ToString());
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
        return line.Append($" reads={sink.Reading.ToString().ToLowerInvariant()}").Append(StrengthText(sink.Strength)).ToString();
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

    private string Pattern(IMethodSymbol method)
    {
        var type = TypeName(method.ContainingType);
        if (method.AssociatedSymbol is IPropertySymbol property)
            return property.IsIndexer ? $"{type}.this[](*)" : $"{type}.{property.Name}";
        var name = method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name.Substring(method.Name.LastIndexOf('.') + 1);
        // Where there is but one of the name, it needs no more than that.
        return !OneFactPerLine && method.ContainingType.GetMembers(method.Name).Length == 1
            ? $"{type}.{name}(*)"
            : $"{type}.{name}({string.Join(", ", method.Parameters.Select(static parameter => parameter.Name))})";
    }

    private static string TypeName(INamedTypeSymbol type)
    {
        var prefix = type.ContainingType is { } outer ? TypeName(outer) : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
        return prefix.Length == 0 ? type.Name : $"{prefix}.{type.Name}";
    }

    private string Text(Port port, IMethodSymbol method)
    {
        var text = new StringBuilder(port.Root switch
        {
            PortRoot.This => "this",
            PortRoot.Return => "return",
            PortRoot.Throws => "throws",
            _ => method.MethodKind == MethodKind.PropertySet && port.Argument == method.Parameters.Length - 1 ? "value"
                : OneFactPerLine ? method.Parameters[port.Argument].Name : port.Argument.ToString(CultureInfo.InvariantCulture),
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
