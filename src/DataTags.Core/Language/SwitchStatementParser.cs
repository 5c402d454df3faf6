using System.Collections.Immutable;
using DataTags.Core.Collections;

namespace DataTags.Core.Language;

/// <summary>Parses the lines on configuration: what exposes data, and what tells that the code runs in development.</summary>
internal static class SwitchStatementParser
{
    /// <summary>Closes a <c>guard</c> line that does not speak of consent.</summary>
    public const string Development = "development";

    public static SwitchStatement? Switch(LineReader line, StatementOrigin origin)
    {
        if (PatternParser.Read(line) is not { } pattern || Conditions(line, pattern) is not { } conditions)
            return null;

        if (pattern.IsAttribute)
        {
            line.Report(ModelErrorKind.Syntax, pattern.Span, "A switch is a property or a call, not an attribute");
            return null;
        }

        if (conditions.Length == 0 && pattern.Parameters.Kind == ParameterListKind.Absent)
        {
            line.ReportExpected("value=CONSTANT, for a property is switched by what is written to it");
            return null;
        }

        if (line.ExpectEnum<SinkKind>("a kind of sink") is not { } kind || line.Expect(TokenKind.String, "what gets out, in quotes") is not { } effect)
            return null;

        if (OptionReader.Read(line, "off", "without", "severity", "clause") is not { } options)
            return null;

        var without = options.One("without");
        if (without is { } name && !PortParser.IsIdentifier(name.Text))
        {
            line.Report(ModelErrorKind.Syntax, name.Span, $"'{name.Text}' is not the name of a property");
            return null;
        }

        var severity = options.Enum<PolicySeverity>("severity", "one of error, warning, suggestion, none") ?? PolicySeverity.Warning;
        return line.Finish(new SwitchStatement(
            origin,
            pattern,
            conditions,
            kind,
            effect.Text,
            options.All("off").Select(static value => value.Text).ToImmutableArray(),
            without?.Text,
            severity,
            options.One("clause") is { } clause ? new NamedReference(clause.Text, clause.Span) : null));
    }

    /// <summary>The rest of a <c>guard</c> line after its answer.</summary>
    public static DevelopmentStatement? DevelopmentGuard(LineReader line, StatementOrigin origin, MemberPattern pattern, EquatableArray<ConstantCondition> conditions, bool when)
    {
        if (line.TryTakeWord(Development))
            return line.Finish(new DevelopmentStatement(origin, pattern, conditions, when));

        line.ReportExpected("the word development, for a guard of consent has no conditions");
        return null;
    }

    /// <summary>Whatever stands as <c>port=constant</c> at this place of the line.</summary>
    /// <param name="takesReceiver">Whether <c>this=TYPE</c> and <c>this.Member=CONSTANT</c> may say what the member is called on.</param>
    public static EquatableArray<ConstantCondition>? Conditions(LineReader line, MemberPattern pattern, bool takesReceiver = false)
    {
        var conditions = ImmutableArray.CreateBuilder<ConstantCondition>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (line.IsAtOption)
        {
            var name = line.Current;
            if (!seen.Add(name.Text))
            {
                line.Report(ModelErrorKind.Duplicate, name.Span, $"The condition '{name.Text}' is given twice");
                return null;
            }

            if (PortParser.Parse(name.Text, name.Span.Start, pattern, line) is not { } port || Values(line, name) is not { } values)
                return null;

            if (takesReceiver && port.Root == PortRoot.This && (port.Steps.IsEmpty || port.Steps is [{ Kind: StepKind.Member }]) || port.Root is PortRoot.Argument or PortRoot.Value or PortRoot.Return && (port.Steps.IsEmpty || port is { Root: PortRoot.Value, Steps: [{ Kind: StepKind.Element }] }))
            {
                conditions.Add(new ConstantCondition(port, values));
                continue;
            }

            line.Report(ModelErrorKind.Syntax, port.Span, "A constant stands in a parameter, value, value.element or return");
            return null;
        }

        return conditions.ToImmutable();
    }

    private static EquatableArray<string>? Values(LineReader line, Token name)
    {
        var options = OptionReader.Empty(line);
        return options.ReadOne(name.Text) ? options.All(name.Text).Select(static value => value.Text).ToImmutableArray() : null;
    }
}
