using System.Collections.Immutable;
using DataTags.Core.Collections;

namespace DataTags.Core.Language;

/// <summary>Parses <c>allow</c>, <c>deny</c> and <c>require</c> with their exceptions. The parts after the categories may stand in any order.</summary>
internal sealed class VerdictParser
{
    private const string Except = "except";

    private readonly LineReader _line;
    private readonly OptionReader _options;
    private readonly ImmutableArray<PolicyCondition>.Builder _conditions = ImmutableArray.CreateBuilder<PolicyCondition>();
    private ImmutableArray<Purpose>? _purposes;
    private ImmutableArray<SinkKind>? _kinds;
    private ImmutableArray<Strength> _strengths = [];
    private bool _isInferred;

    private VerdictParser(LineReader line) => (_line, _options) = (line, OptionReader.Empty(line));

    public static VerdictStatement? Read(LineReader line, StatementOrigin origin, string? policy, VerdictWord word)
    {
        if (line.List(() => Category(line)) is not { } categories || One(line, origin, policy, word, categories.ToEquatableArray()) is not { } verdict)
            return null;

        var exceptions = ImmutableArray.CreateBuilder<VerdictStatement>();
        while (line.TryTakeWord(Except))
        {
            var except = line.Take();
            if (!EnumWords<VerdictWord>.TryParse(except.Text, out var exceptWord))
                return null;

            if (General([verdict, .. exceptions], exceptWord) is not { } general)
            {
                line.Report(ModelErrorKind.Syntax, except.Span, $"'{except.Text}' is no exception to '{verdict.Word.ToString().ToLowerInvariant()}'");
                return null;
            }

            var own = line.IsAt(TokenKind.Word) && !line.IsAtOption && !IsPart(line.Current.Text) ? line.List(() => Category(line)) : [];
            if (own is null || One(line, origin, policy, exceptWord, own.Count > 0 ? own.ToEquatableArray() : general.Categories) is not { } exception)
                return null;

            if (Within(exception, general) is not { } narrowed)
            {
                line.Report(ModelErrorKind.Contradiction, except.Span, "The exception takes out nothing, or all that the line says");
                return null;
            }

            exceptions.Add(narrowed);
        }

        return line.Finish(verdict with { Exceptions = exceptions.ToImmutable() });
    }

    private static VerdictStatement? One(LineReader line, StatementOrigin origin, string? policy, VerdictWord word, EquatableArray<CategoryTerm> categories)
    {
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
            line.ReportExpected("a condition: consent, optout, grant, registered, compelled or region=XX; or what is asked of every use: hired, encrypted, retention, eraser");
            return null;
        }

        return new VerdictStatement(
            origin,
            policy,
            word,
            categories,
            parser._purposes ?? EnumWords<Purpose>.All,
            parser._kinds ?? EnumWords<SinkKind>.All,
            parser._strengths,
            parser._conditions.ToImmutable(),
            parser._options.Enum<PolicySeverity>("severity", "one of error, warning, suggestion, none"),
            new NamedReference(clause.Text, clause.Span))
        {
            IsInferred = parser._isInferred,
        };
    }

    /// <summary>The exception with the scope that the general line leaves it; null when that is nothing or everything.</summary>
    private static VerdictStatement? Within(VerdictStatement exception, VerdictStatement general)
    {
        var narrowed = exception with
        {
            Purposes = exception.Purposes.Where(general.Purposes.Contains).ToEquatableArray(),
            Kinds = exception.Kinds.Where(general.Kinds.Contains).ToEquatableArray(),
        };
        var isAll = narrowed.Purposes.Length == general.Purposes.Length && narrowed.Kinds.Length == general.Kinds.Length
            && narrowed.Strengths.IsEmpty && narrowed.Categories == general.Categories;
        return narrowed.Purposes.IsEmpty || narrowed.Kinds.IsEmpty || isAll ? null : narrowed;
    }

    /// <summary>What an exception is one to: the nearest verdict before it that says otherwise, a denial before all.</summary>
    private static VerdictStatement? General(List<VerdictStatement> earlier, VerdictWord exception) => exception switch
    {
        VerdictWord.Allow => earlier.LastOrDefault(static line => line.Word != VerdictWord.Allow),
        VerdictWord.Require => earlier.LastOrDefault(static line => line.Word == VerdictWord.Deny) ?? earlier.LastOrDefault(static line => line.Word == VerdictWord.Allow),
        _ => earlier.LastOrDefault(static line => line.Word != VerdictWord.Deny),
    };

    private static bool IsPart(string word) => word is "for" or "into" or "when" or "inferred" or "consent" or "optout" or "grant" or "registered" or "compelled" or "hired" or "encrypted" or "retention" or "eraser";

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
        while (!_line.AtEnd && !AtException)
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
            case "inferred" when !_isInferred:
                _line.Take();
                return _isInferred = true;
            case "for" when _purposes is null:
                _line.Take();
                return (_purposes = Selection<Purpose>("a purpose")) is not null;
            case "into" when _kinds is null:
                _line.Take();
                return (_kinds = Selection<SinkKind>("a kind of sink")) is not null;
            case "when":
                return ReadStrengths();
            case "consent" or "optout" or "grant" or "registered" or "compelled" or "hired" or "encrypted" or "retention" or "eraser" when verdict == VerdictWord.Require:
                return ReadCondition(_line.Take());
            default:
                _line.ReportExpected(verdict == VerdictWord.Require ? "for, into, when, a condition or clause=ID" : "for, into, when or clause=ID");
                return false;
        }
    }

    /// <summary>What is asked of every use stands in a line of its own: it is no alternative to what makes the use lawful.</summary>
    private bool ReadCondition(Token word)
    {
        EnumWords<ConditionKind>.TryParse(word.Text, out var kind);
        var condition = new PolicyCondition(kind);
        if (_conditions.Any(other => other.IsObligation || condition.IsObligation))
        {
            _line.Report(ModelErrorKind.Syntax, word.Span, $"'{word.Text}' stands in a line of its own: what is asked of every use is no part of another condition");
            return false;
        }

        _conditions.Add(condition);
        return true;
    }

    private bool ReadOption(VerdictWord verdict)
    {
        if (!_options.ReadOne("clause", "severity", "region"))
            return false;

        if (_conditions.Any(static condition => condition.Kind == ConditionKind.Region) || _options.One("region") is not { } region)
            return true;

        if (verdict == VerdictWord.Require)
        {
            if (_line.AsRegion(region) is not { } known)
                return false;

            _conditions.Add(new PolicyCondition(ConditionKind.Region, known));
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

    private bool AtException => _line.IsAtWord(Except) && _line.Next is { Kind: TokenKind.Word, Text: "allow" or "deny" or "require" };

    /// <summary>A list or <c>*</c>, minus what stands after <c>except</c>.</summary>
    private ImmutableArray<T>? Selection<T>(string what)
        where T : struct, Enum
    {
        IEnumerable<T>? chosen = _line.TryTakeWord("*") ? EnumWords<T>.All : _line.List(() => _line.ExpectEnum<T>(what));
        if (chosen is null)
            return null;

        if (AtException || !_line.TryTakeWord(Except))
            return [.. chosen];

        return _line.List(() => _line.ExpectEnum<T>(what)) is { } exceptions ? [.. chosen.Except(exceptions)] : null;
    }
}
