using System.Collections.Immutable;

namespace DataTags.Core.Language;

/// <summary>The <c>name=value</c> parts at the end of a line.</summary>
internal sealed class OptionReader
{
    private readonly Dictionary<string, ImmutableArray<Token>> _values = new(StringComparer.Ordinal);
    private readonly LineReader _line;

    private OptionReader(LineReader line) => _line = line;

    /// <summary>Reads all options up to the end of the line. Unknown names are reported and skipped, the others count.</summary>
    public static OptionReader? Read(LineReader line, params string[] known)
    {
        var options = new OptionReader(line);
        while (line.IsAtOption)
        {
            if (!options.ReadOne(known))
                return null;
        }

        return options;
    }

    /// <summary>Reads the option the reader stands on.</summary>
    public bool ReadOne(params string[] known)
    {
        var name = _line.Take();
        var equals = _line.Take();
        if (_line.AtEnd || !_line.Current.Follows(equals))
        {
            _line.Report(ModelErrorKind.Syntax, name.Span, $"Option '{name.Text}' has no value; write {name.Text}=value without spaces");
            return false;
        }

        var values = ImmutableArray.CreateBuilder<Token>();
        do
        {
            if (!_line.IsAt(TokenKind.Word) && !_line.IsAt(TokenKind.String))
            {
                _line.ReportExpected("a value");
                return false;
            }

            values.Add(_line.Take());
        }
        while (_line.TryTake(TokenKind.Comma));

        if (Array.IndexOf(known, name.Text) < 0)
            _line.Report(ModelErrorKind.UnknownWord, name.Span, $"There is no option '{name.Text}' here{NearestWord.Suggestion(name.Text, known)}");
        else if (_values.ContainsKey(name.Text))
            _line.Report(ModelErrorKind.Duplicate, name.Span, $"Option '{name.Text}' is given twice");
        else
            _values.Add(name.Text, values.ToImmutable());

        return true;
    }

    public static OptionReader Empty(LineReader line) => new(line);

    public bool Has(string name) => _values.ContainsKey(name);

    public ImmutableArray<Token> All(string name) => _values.TryGetValue(name, out var values) ? values : [];

    /// <summary>The single value as it is written, null when the option is absent; a list is reported and its first item counts.</summary>
    public Token? One(string name)
    {
        var values = All(name);
        if (values.Length > 1)
            _line.Report(ModelErrorKind.Syntax, values[1].Span, $"Option '{name}' takes one value");

        return values.Length == 0 ? null : values[0];
    }

    public string? Text(string name) => One(name)?.Text;

    /// <summary>The value as a word of a closed vocabulary; a wrong word is reported and the option counts as absent.</summary>
    public T? Enum<T>(string name, string what)
        where T : struct, Enum =>
        One(name) is { } value ? _line.AsEnum<T>(value, what) : null;

    /// <summary>The value as a region; an unknown one is reported and the option counts as absent.</summary>
    public string? Region(string name) => One(name) is { } value ? _line.AsRegion(value) : null;

    public ImmutableArray<T> Enums<T>(string name, string what)
        where T : struct, Enum
    {
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (var value in All(name))
        {
            if (_line.AsEnum<T>(value, what) is { } known)
                found.Add(known);
        }

        return found.ToImmutable();
    }
}
