using System.Collections.Immutable;
using DataTags.Core.Collections;

namespace DataTags.Core.Language;

/// <summary>Parses the lines that tell where stores are.</summary>
internal static class RegionStatementParser
{
    public static ModelStatement? Read(LineReader line, StatementOrigin origin)
    {
        if (line.IsAt(TokenKind.String))
            return Words(line, origin);

        if (PatternParser.Read(line) is not { } pattern)
            return null;

        if (line.IsAt(TokenKind.Word) && line.Next.Kind == TokenKind.End && Regions.IsKnown(line.Current.Text))
            return line.Finish(new RegionMemberStatement(origin, pattern, line.Take().Text));

        if (PortParser.Read(line, pattern) is not { } port || OptionReader.Read(line, "of") is not { } options)
            return null;

        if (port.Root is not (PortRoot.Value or PortRoot.Argument) || !port.Steps.IsEmpty)
        {
            line.Report(ModelErrorKind.Syntax, port.Span, "A region is written to a property (value) or handed to a parameter");
            return null;
        }

        return line.Finish(new RegionSettingStatement(origin, pattern, port, options.All("of").Select(static token => token.Text).ToEquatableArray()));
    }

    private static RegionWordStatement? Words(LineReader line, StatementOrigin origin)
    {
        if (line.List(() => line.Expect(TokenKind.String, "a word in quotes")) is not { } words || line.ExpectWord("a region") is not { } word || line.AsRegion(word) is not { } region)
            return null;

        return line.Finish(new RegionWordStatement(origin, words.Select(static token => token.Text).ToEquatableArray(), region));
    }
}
