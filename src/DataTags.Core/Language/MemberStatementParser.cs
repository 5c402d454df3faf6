using System.Collections.Immutable;
using DataTags.Core.Collections;

namespace DataTags.Core.Language;

/// <summary>Parses the lines that speak of members of the code.</summary>
internal static class MemberStatementParser
{
    /// <summary>In <c>source @Attribute parameter CATEGORY</c>: whatever carries the attribute.</summary>
    private const string Carrier = "parameter";

    private const string Grant = "grant";

    public static ModelStatement? Source(LineReader line, StatementOrigin origin)
    {
        if (PatternParser.Read(line) is not { } pattern || PortParser.Read(line, pattern) is not { } port || Categories(line) is not { } categories)
            return null;

        if (port.Root is PortRoot.AllArguments or PortRoot.Nothing)
        {
            line.Report(ModelErrorKind.Syntax, port.Span, "Data enters through return, this, value or a parameter");
            return null;
        }

        if (pattern.IsAttribute && port is { Name: Carrier, Steps.IsEmpty: true })
            return line.Finish(new TagStatement(origin, pattern, categories));

        if (CallConditions(line, pattern) is not { } conditions)
            return null;

        return line.Finish(new SourceStatement(origin, pattern, port, categories) { Conditions = conditions });
    }

    public static SinkStatement? Sink(LineReader line, StatementOrigin origin)
    {
        if (PatternParser.Read(line, mayDerive: true) is not { } pattern || Ports(line, pattern) is not { } ports || CallConditions(line, pattern) is not { } conditions || line.ExpectEnum<SinkKind>("a kind of sink") is not { } kind)
            return null;

        if (OptionReader.Read(line, "recipient", "region", "purpose", "reads", "template", "host", "strength", "consent", "refused", "channel") is not { } options)
            return null;

        var template = options.One("template");
        if (template is { } name && !PortParser.IsIdentifier(name.Text) && !int.TryParse(name.Text, out _))
        {
            line.Report(ModelErrorKind.Syntax, name.Span, $"'{name.Text}' is not the name or index of a parameter");
            return null;
        }

        if (options.One("channel") is { Text: not "open" } channel)
        {
            line.Report(ModelErrorKind.UnknownWord, channel.Span, $"'{channel.Text}' is not a channel; only open can be said");
            return null;
        }

        if (HostPorts(line, pattern, options) is not { } hosts)
            return null;

        return line.Finish(new SinkStatement(
            origin,
            pattern,
            ports,
            kind,
            options.Text("recipient"),
            options.Region("region"),
            options.Enum<Purpose>("purpose", "a purpose") ?? Purpose.Unspecified,
            options.Enum<SinkReading>("reads", "one of value, text, formatted, object") ?? DefaultReading(kind),
            template?.Text,
            hosts,
            options.Enum<Strength>("strength", "a strength") ?? Strength.None)
        {
            Conditions = conditions,
            IsChannelOpen = options.Has("channel"),
            Consents = options.Enums<Purpose>("consent", "a purpose").ToEquatableArray(),
            Refusals = options.Enums<Purpose>("refused", "a purpose").ToEquatableArray(),
        });
    }

    public static FlowStatement? Flow(LineReader line, StatementOrigin origin)
    {
        if (PatternParser.Read(line, mayDerive: true) is not { } pattern || SwitchStatementParser.Conditions(line, pattern, takesReceiver: true) is not { } conditions)
            return null;

        var isShown = pattern.IsAttribute && line.IsAtWord("all");
        var isEmpty = (isShown || (line.IsAtWord("nothing") && (pattern.IsAttribute || conditions.Length == 0))) && line.Next.Kind == TokenKind.End;
        if (!MayWaitFor(conditions, line, ofAttribute: isEmpty))
            return null;

        if (isEmpty)
        {
            line.Take();
            return new FlowStatement(origin, pattern, EquatableArray<FlowRule>.Empty) { Conditions = conditions, IsShown = isShown };
        }

        var rules = ImmutableArray.CreateBuilder<FlowRule>();
        do
        {
            if (Rule(line, pattern) is not { } rule)
                return null;

            rules.Add(rule);
        }
        while (line.TryTake(TokenKind.Semicolon));

        return line.Finish(new FlowStatement(origin, pattern, rules.ToImmutable()) { Conditions = conditions });
    }

    /// <summary>A flow waits for what the member is called on and for what it is passed; a line that says what an attribute means, for what the attribute says of its properties.</summary>
    private static bool MayWaitFor(EquatableArray<ConstantCondition> conditions, LineReader line, bool ofAttribute)
    {
        if (conditions.FirstOrDefault(condition => condition.Port.Root == PortRoot.This ? condition.Port.Steps.IsEmpty == ofAttribute : ofAttribute || condition.Port.Root == PortRoot.Return || !condition.Port.Steps.IsEmpty) is not { } misplaced)
            return true;

        line.Report(
            ModelErrorKind.Syntax,
            misplaced.Port.Span,
            ofAttribute ? "Constants are waited for in parameters, and in members of 'this'" : "A flow waits for what its member is called on, and for what it is passed: this=TYPE, PARAMETER=CONSTANT");
        return false;
    }

    public static SanitizerStatement? Sanitizer(LineReader line, StatementOrigin origin)
    {
        if (PatternParser.Read(line) is not { } pattern || PortParser.Read(line, pattern) is not { } port || OptionReader.Read(line, "strength") is not { } options)
            return null;

        if (!options.Has("strength"))
        {
            line.ReportExpected("strength=S");
            return null;
        }

        return options.Enum<Strength>("strength", "a strength") is { } strength
            ? line.Finish(new SanitizerStatement(origin, pattern, port, strength))
            : null;
    }

    public static TagStatement? Tag(LineReader line, StatementOrigin origin) =>
        PatternParser.Read(line) is { } pattern && Categories(line) is { } categories
            ? line.Finish(new TagStatement(origin, pattern, categories))
            : null;

    public static ConstantStatement? Constant(LineReader line, StatementOrigin origin) =>
        PatternParser.Read(line) is { } pattern && line.Expect(TokenKind.String, "the text in quotes") is { } text
            ? line.Finish(new ConstantStatement(origin, pattern, text.Text))
            : null;

    public static MemberStatement? Guard(LineReader line, StatementOrigin origin)
    {
        if (PatternParser.Read(line) is not { } pattern)
            return null;

        if (line.IsAtOption && line.Current.Text == Grant)
            return GrantOf(line, origin, pattern);

        if (SwitchStatementParser.Conditions(line, pattern) is not { } conditions || line.ExpectWord("true, false or grant=PURPOSE") is not { } answer)
            return null;

        if (answer.Text is not ("true" or "false"))
        {
            line.Report(ModelErrorKind.Syntax, answer.Span, $"Expected true or false, the answer that means consent, but found '{answer.Text}'");
            return null;
        }

        if (conditions.Length > 0 || line.IsAtWord(SwitchStatementParser.Development))
            return SwitchStatementParser.DevelopmentGuard(line, origin, pattern, conditions, answer.Text == "true");

        if (OptionReader.Read(line, "consent") is not { } options)
            return null;

        if (options.One("consent") is not { } consent)
        {
            line.ReportExpected("consent=PARAMETER, consent=PURPOSE or development");
            return null;
        }

        // A word that is no purpose is the parameter that names it; the binder says whether there is one.
        var isPurpose = EnumWords<Purpose>.Names.Contains(consent.Text);
        EnumWords<Purpose>.TryParse(consent.Text, out var purpose);
        return line.Finish(new GuardStatement(
            origin,
            pattern,
            answer.Text == "true",
            isPurpose ? null : consent.Text,
            isPurpose ? purpose : Purpose.Unspecified));
    }

    private static GrantStatement? GrantOf(LineReader line, StatementOrigin origin, MemberPattern pattern)
    {
        if (OptionReader.Read(line, Grant) is not { } options)
            return null;

        var purposes = options.All(Grant) is [{ Text: "any" }] ? [] : options.Enums<Purpose>(Grant, "a purpose, or any");
        return line.Finish(new GrantStatement(origin, pattern, purposes.ToEquatableArray()));
    }

    private static SinkReading DefaultReading(SinkKind kind) =>
        kind is SinkKind.Logging or SinkKind.Telemetry or SinkKind.Exception or SinkKind.Process ? SinkReading.Formatted : SinkReading.Object;

    private static FlowRule? Rule(LineReader line, MemberPattern pattern)
    {
        if (PortParser.Read(line, pattern) is not { } from || line.Expect(TokenKind.Arrow, "'->'") is null || PortParser.Read(line, pattern) is not { } to)
            return null;

        if (to.Root is PortRoot.Nothing or PortRoot.AllArguments)
        {
            line.Report(ModelErrorKind.Syntax, to.Span, "Data goes to return, this, value, throws or a parameter");
            return null;
        }

        if (from.Root == PortRoot.Throws)
        {
            line.Report(ModelErrorKind.Syntax, from.Span, "Data goes into an exception, it does not come from there");
            return null;
        }

        if (OptionReader.Read(line, "strength", "reads") is not { } options)
            return null;

        return new FlowRule(
            from,
            to,
            options.Enum<Strength>("strength", "a strength") ?? Strength.None,
            options.Enum<SinkReading>("reads", "one of value, text, formatted, object") ?? (to.Root == PortRoot.Throws ? SinkReading.Text : SinkReading.Object));
    }

    /// <summary>What must be known of the call for the line to count: constants in parameters, the type that the member is called on.</summary>
    private static EquatableArray<ConstantCondition>? CallConditions(LineReader line, MemberPattern pattern)
    {
        if (SwitchStatementParser.Conditions(line, pattern, takesReceiver: true) is not { } conditions)
            return null;

        if (conditions.FirstOrDefault(static condition => condition.Port.Root is not (PortRoot.Argument or PortRoot.This)) is not { } misplaced)
            return conditions;

        line.Report(ModelErrorKind.Syntax, misplaced.Port.Span, "Constants are waited for in parameters, and in members of 'this'");
        return null;
    }

    private static EquatableArray<PortPath>? Ports(LineReader line, MemberPattern pattern)
    {
        var ports = ImmutableArray.CreateBuilder<PortPath>();
        do
        {
            if (PortParser.Read(line, pattern) is not { } port)
                return null;

            if (port.Root is PortRoot.Nothing or PortRoot.Throws)
            {
                line.Report(ModelErrorKind.Syntax, port.Span, $"'{(port.Root == PortRoot.Nothing ? "nothing" : "throws")}' is no port of a sink");
                return null;
            }

            ports.Add(port);
        }
        while (line.TryTake(TokenKind.Comma));

        return ports.ToImmutable();
    }

    private static EquatableArray<PortPath>? HostPorts(LineReader line, MemberPattern pattern, OptionReader options)
    {
        var hosts = ImmutableArray.CreateBuilder<PortPath>();
        foreach (var value in options.All("host"))
        {
            if (PortParser.Parse(value.Text, value.Span.Start, pattern, line) is not { } port)
                return null;

            hosts.Add(port);
        }

        return hosts.ToImmutable();
    }

    public static EquatableArray<CategoryName>? Categories(LineReader line)
    {
        var names = line.List<CategoryName>(() =>
        {
            if (line.ExpectWord("a category") is not { } word)
                return null;

            if (CategoryWord.IsName(word.Text))
                return new CategoryName(word.Text, word.Span);

            line.Report(ModelErrorKind.Syntax, word.Span, $"'{word.Text}' is not the name of a category");
            return null;
        });

        return names?.ToEquatableArray();
    }
}
