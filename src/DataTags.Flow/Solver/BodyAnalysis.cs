using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Findings;
using DataTags.Flow.Solver.Calls;
using DataTags.Flow.Solver.Expressions;
using DataTags.Flow.Solver.Modelled;
using DataTags.Flow.Solver.Statements;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>One run over one body in one context. Owns the machine and the parts that evaluate code on it.</summary>
internal sealed class BodyAnalysis
{
    private const int MostInterests = 16;

    private readonly HashSet<InputPath> _interests = [];
    private readonly List<InputPath> _interestOrder = [];
    private readonly List<IncompleteFinding> _incomplete = [];
    private readonly Dictionary<object, HashSet<CallContext>> _contexts = [];
    private readonly Dictionary<ISymbol, ILocalFunctionOperation> _localFunctions = new(SymbolIdentity.Comparer);
    private readonly Dictionary<SyntaxNode, Body> _functions = [];
    private readonly HashSet<SyntaxNode> _met = [];
    private readonly List<SyntaxNode> _nested = [];
    private readonly long _allowed;
    private int _work;
    private int _ofCallees;

    public BodyAnalysis(SummaryComputer computer, Body body, BoundCode code, SummaryKey key)
    {
        Computer = computer;
        Body = body;
        Code = code;
        Key = key;
        _allowed = computer.Scope.Options.WorkPerBody + ((long)computer.Scope.Options.WorkPerCharacter * body.Syntax.Span.Length);
        Machine = new Machine(computer.Scope.Options, key.Context);
        Positions = new Positions(Machine);
        Ranges = new Ranges(this);
        Variables = new Variables(this);
        Sinks = new SinkRecorder(this);
        HeldSinks = new HeldSinks(this);
        Text = new TextReader(this);
        Places = new Places(this);
        References = new References(this);
        TypeArguments = new TypeArguments(this);
        Patterns = new PatternMatcher(this);
        Conditions = new Conditions(this);
        Calls = new CallEvaluator(this);
        ImpliedCalls = new ImpliedCalls(this);
        Delegates = new Delegates(this);
        Deferred = new Deferred(this);
        Expressions = new ExpressionEvaluator(this);
        Statements = new StatementExecutor(this);
        Exceptions = new ExceptionFlow(this);
    }

    public SummaryComputer Computer { get; }

    public AnalysisScope Scope => Computer.Scope;

    public Body Body { get; }

    public BoundCode Code { get; }

    public SummaryKey Key { get; }

    public Machine Machine { get; }

    public Positions Positions { get; }

    public Ranges Ranges { get; }

    public Variables Variables { get; }

    public SinkRecorder Sinks { get; }

    public HeldSinks HeldSinks { get; }

    public TextReader Text { get; }

    public Places Places { get; }

    public References References { get; }

    public TypeArguments TypeArguments { get; }

    public PatternMatcher Patterns { get; }

    public Conditions Conditions { get; }

    public CallEvaluator Calls { get; }

    public ImpliedCalls ImpliedCalls { get; }

    public Delegates Delegates { get; }

    public Deferred Deferred { get; }

    public ExpressionEvaluator Expressions { get; }

    public StatementExecutor Statements { get; }

    public ExceptionFlow Exceptions { get; }

    /// <summary>Thrown exceptions that leave the body.</summary>
    public FlowValue Thrown { get; private set; } = FlowValue.Clean;

    /// <summary>Memory as it is when exceptions leave the body.</summary>
    public FlowState? ThrownState { get; private set; }

    public MethodSummary Summarise()
    {
        if (Code.Failure is { } failure)
            MarkIncomplete(new IncompleteFinding(Body.Syntax, failure));
        try
        {
            Variables.Enter();
            RunInitializers();
            if (Code.ConstructorInitializer is { } initializer)
                Expressions.Evaluate(initializer);
            else if (Code.ImpliedBase is { } implied)
                Calls.Invoke(implied, Variables.This, [.. implied.Parameters.Select(static _ => FlowValue.Clean)], Body.Syntax, isVirtual: false);
            AssignPositionalMembers();
            if (Code.Code is { } code)
                Statements.Run(code);
        }
        catch (BudgetExceededException)
        {
            MarkIncomplete(new IncompleteFinding(Body.Syntax, _ofCallees > _work / 2 ? "what it calls passes on too much" : "the body is too large"));
        }

        Statements.Finish(out var returned, out var exit);
        Machine.State = exit;
        Delegates.InvokeEscaped();
        return new SummaryBuilder(this).Build(returned, exit);
    }

    public void LeaveByException(FlowValue exception, FlowState? state)
    {
        Thrown = Thrown.Join(exception);
        ThrownState = Machine.Join(ThrownState, state);
    }

    /// <summary>Counts work; the count, never the clock, decides when a body is given up.</summary>
    /// <param name="atoms">Atoms that are moved at once; many make the step a longer one.</param>
    public void Tick(int atoms = 0)
    {
        const int AtomsPerStep = 8;
        Computer.CancellationToken.ThrowIfCancellationRequested();
        _work += 1 + (atoms / AtomsPerStep);
        if (_work > _allowed)
            throw new BudgetExceededException();
    }

    /// <summary>Says that the steps since then went into what a callee does.</summary>
    public void CountAsCallee(int since) => _ofCallees += _work - since;

    public void MarkIncomplete(IncompleteFinding finding)
    {
        if (!_incomplete.Any(known => known.At == finding.At && known.Reason == finding.Reason))
            _incomplete.Add(finding);
    }

    /// <summary>A limit is reached: the rest of the body is analysed, what the reason names is not.</summary>
    public void Cut(SyntaxNode at, string what) => MarkIncomplete(new IncompleteFinding(at, what) { IsPartial = true });

    /// <summary>Whether the body may ask for one more specialised summary of the callee. Counted here, so that it depends on this body alone.</summary>
    public bool MaySpecialise(object code, CallContext context)
    {
        if (!_contexts.TryGetValue(code, out var known))
            _contexts.Add(code, known = []);
        return known.Contains(context) || (known.Count < Scope.Options.ContextsPerCaller && known.Add(context));
    }

    /// <summary>Notes that a caller that knows more of the value would get a sharper summary.</summary>
    /// <param name="isCode">Whether the value is run, so that without it something is missing and not only less sharp.</param>
    public void Interest(FlowValue value, bool isCode = false)
    {
        foreach (var item in value.Objects)
        {
            if (item.Input is { } path)
                Add(path);
        }

        foreach (var atom in value.Taint.Atoms)
        {
            if (atom is { IsConcrete: false, Input: { } path, Strength: 0, Reading: Models.SinkReading.Value })
                Add(path);
        }

        void Add(InputPath path)
        {
            if ((isCode || _interestOrder.Count < MostInterests) && _interests.Add(path))
                _interestOrder.Add(path);
        }
    }

    /// <summary>Whether the caller says that an input is not null; callers are asked to.</summary>
    public bool IsNotNull(FlowValue value)
    {
        // Only what is handed on unchanged is null where the input is, and nowhere else.
        if (value.Constant?.Value is not InputPath path)
            return false;
        var question = path.Append(Slots.NotNull);
        if (_interestOrder.Count < MostInterests && _interests.Add(question))
            _interestOrder.Add(question);
        return Key.Context[question] is not null;
    }

    public ImmutableArray<InputPath> Interests => [.. _interestOrder];

    /// <summary>Steps taken so far.</summary>
    public int Work => _work;

    public ImmutableArray<IncompleteFinding> Incomplete => [.. _incomplete];

    public ImmutableArray<SyntaxNode> Nested => [.. _nested];

    public void Register(ILocalFunctionOperation function)
    {
        _localFunctions[function.Symbol] = function;
        Meet(function);
    }

    /// <summary>A lambda or local function stands in this body.</summary>
    public void Meet(IOperation function)
    {
        if (_met.Add(function.Syntax))
            _nested.Add(function.Syntax);
    }

    /// <summary>The body of a lambda or local function that runs here, wherever it stands.</summary>
    public Body BodyOf(IOperation function)
    {
        if (!_functions.TryGetValue(function.Syntax, out var body))
            _functions.Add(function.Syntax, body = BoundCode.Function(function));
        return body;
    }

    public ILocalFunctionOperation? LocalFunction(IMethodSymbol method)
        => _localFunctions.TryGetValue(method.OriginalDefinition, out var function) ? function : Variables.FindLocalFunction(method);

    private void RunInitializers()
    {
        if (Code.Initializers.IsEmpty)
            return;
        var target = Variables.This;
        foreach (var initializer in Code.Initializers)
        {
            var value = initializer.Member is IFieldSymbol { RefKind: not RefKind.None } ? References.To(Places.Evaluate(initializer.Value)) : Expressions.Evaluate(initializer.Value);
            Places.WriteMember(initializer.Member.IsStatic ? Variables.StaticsOf(initializer.Member) : target, initializer.Member, value, initializer.Value.Syntax);
        }
    }

    /// <summary>A primary constructor stores its parameters: in the properties of a record, or where other members capture them.</summary>
    private void AssignPositionalMembers()
    {
        if (Body.Method.MethodKind != MethodKind.Constructor || Body.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax { ParameterList: not null })
            return;
        foreach (var parameter in Body.Method.Parameters)
        {
            var value = Variables.Read(parameter, parameter.Type);
            var slot = Slots.PrimaryParameter(parameter);
            if (Body.Method.ContainingType.IsRecord)
            {
                var member = Body.Method.ContainingType.GetMembers(parameter.Name).FirstOrDefault(candidate => candidate is IPropertySymbol or IFieldSymbol);
                if (member is null || Code.Initializers.Any(initializer => initializer.Member.Name == member.Name))
                    continue;
                slot = SlotNames.Of(member);
            }

            Machine.Write(Variables.This, slot, value);
        }
    }
}
