using System.Collections.Immutable;
using DataTags.Core.Collections;

namespace DataTags.Core.Language;

/// <summary>Parses <c>allow</c>, <c>deny</c> and <c>require</c>. The parts after the categories may stand in any order.</summary>
internal sealed class VerdictParser
{
    private readonly LineReader _line;
    private readonly OptionReader _options;
    private readonly ImmutableArray<PolicyCondition>.Builder _conditions = ImmutableArray.CreateBuilder<PolicyCondition>();
    private ImmutableArray<Purpose>? _purposes;
    private ImmutableArray<SinkKind>? _kinds;
    private ImmutableArray<Strength> _strengths = [];

    private VerdictParser(LineReader line) => (_line, _options) = (line, OptionReader.Empty(line));

    public static VerdictStatement? Read(LineReader line, StatementOrigin origin, string? policy, VerdictWord word)
    {
        if (line.List(() => Category(line)) is not { } categories)
            return null;

        var parser = new VerdictParser(line);
        if (!parser.ReadParts(word))
            return null;

        if (parser._options.One("clause") is not { } clause)
        {
            line.ReportExpected("clause=ID or clause=default, which every verdict cites");
            return null;
        }

        if (word == VerdictWord.Require && parser._conditions.Count == 0)
        {
            line.ReportExpected("a condition: consent, grant, registered or region=XX");
            return null;
        }

        return line.Finish(new VerdictStatement(
            origin,
            policy,
            word,
            categories.ToEquatableArray(),
            parser._purposes ?? EnumWords<Purpose>.All,
            parser._kinds ?? EnumWords<SinkKind>.All,
            parser._strengths,
            parser._conditions.ToImmutable(),
            parser._options.Enum<PolicySeverity>("severity", "one of error, warning, suggestion, none"),
            new NamedReference(clause.Text, clause.Span)));
    }

    private static CategoryTerm? Category(LineReader line)
    {
        if (line.ExpectWord("a category or '*'") is not { } word)
            return null;

        var derived = word.Text.EndsWith(CategoryWord.Derived, StringComparison.Ordinal);
        var name = derived ? word.Text.Substring(0, word.Text.Length - CategoryWord.Derived.Length) : word.Text;
        if (name == "*" || CategoryWord.IsName(name))
            return new CategoryTerm(name, derived, word.Span);

        line.Report(ModelErrorKind.Syntax, word.Span, $"'{word.Text}' is not the name of a category");
        return null;
    }

    private bool ReadParts(VerdictWord verdict)
    {
        while (!_line.AtEnd)
        {
            if (!ReadPart(verdict))
                return false;
        }

        return true;
    }

    private bool ReadPart(VerdictWord verdict)
    {
        if (_line.IsAtOption)
            return ReadOption(verdict);

        if (!_line.IsAt(TokenKind.Word))
        {
            _line.ReportExpected("for, into, when or clause=ID");
            return false;
        }

        switch (_line.Current.Text)
        {
            case "for" when _purposes is null:
                _line.Take();
                return (_purposes = Selection<Purpose>("a purpose")) is not null;
            case "into" when _kinds is null:
                _line.Take();
                return (_kinds = Selection<SinkKind>("a kind of sink")) is not null;
            case "when":
                return ReadStrengths();
            case "consent" or "grant" or "registered" when verdict == VerdictWord.Require:
                EnumWords<ConditionKind>.TryParse(_line.Take().Text, out var condition);
                _conditions.Add(new PolicyCondition(condition));
                return true;
            default:
                _line.ReportExpected(verdict == VerdictWord.Require ? "for, into, when, a condition or clause=ID" : "for, into, when or clause=ID");
                return false;
        }
    }

    private bool ReadOption(VerdictWord verdict)
    {
        if (!_options.ReadOne("clause", "severity", "region"))
            return false;

        if (_conditions.Any(static condition => condition.Kind == ConditionKind.Region) || _options.One("region") is not { } region)
            return true;

        if (verdict == VerdictWord.Require)
        {
            _conditions.Add(new PolicyCondition(ConditionKind.Region, region.Text));
            return true;
        }

        _line.Report(ModelErrorKind.Syntax, region.Span, "Only require takes a region");
        return false;
    }

    private bool ReadStrengths()
    {
        _line.Take();
        if (!_line.IsAtOption || _line.Current.Text != "strength")
        {
            _line.ReportExpected("strength=S");
            return false;
        }

        var options = OptionReader.Empty(_line);
        if (!options.ReadOne("strength"))
            return false;

        _strengths = options.Enums<Strength>("strength", "a strength");
        return _strengths.Length == options.All("strength").Length;
    }

    /// <summary>A list or <c>*</c>, minus what stands after <c>except</c>.</summary>
    private ImmutableArray<T>? Selection<T>(string what)
        where T : struct, Enum
    {
        IEnumerable<T>? chosen = _line.TryTakeWord("*") ? EnumWords<T>.All : _line.List(() => _line.ExpectEnum<T>(what));
        if (chosen is null)
            return null;

        if (!_line.TryTakeWord("except"))
            return [.. chosen];

        return _line.List(() => _line.ExpectEnum<T>(what)) is { } exceptions ? [.. chosen.Except(exceptions)] : null;
    }
}
