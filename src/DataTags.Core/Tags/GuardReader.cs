using System.Collections.Concurrent;
using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>A member that answers whether a person agrees.</summary>
/// <param name="When">The answer that means yes.</param>
/// <param name="Purpose">The purpose asked about, unless a parameter names it.</param>
/// <param name="Parameter">Ordinal of that parameter, or -1.</param>
public sealed record ConsentGuard(bool When, Purpose Purpose, int Parameter);

/// <summary>Reads consent guards off attributes and <c>guard</c> lines. One per compilation; thread-safe; every answer is remembered.</summary>
public sealed class GuardReader(ModelIndex models)
{
    /// <summary>Metadata name of the attribute that marks guards.</summary>
    public const string Mark = AttributeNames.ConsentGuard;

    private readonly ConcurrentDictionary<ISymbol, ConsentGuard?> _guards = new(SymbolEqualityComparer.Default);

    public ConsentGuard? Of(ISymbol symbol) => _guards.GetOrAdd(MemberNames.Definition(symbol), Find);

    /// <summary>The purpose a constant argument stands for: a member of an enumeration or a text of that name.</summary>
    public static Purpose PurposeOf(IParameterSymbol parameter, object? constant)
    {
        var word = constant as string;
        if (constant is not null && parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            word = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, constant))?.Name;

        return word is not null && EnumWords<Purpose>.TryParse(word, out var purpose) ? purpose : Purpose.Unspecified;
    }

    private ConsentGuard? Find(ISymbol symbol)
    {
        foreach (var match in models.MatchesOf(symbol))
        {
            if (match.Statement is GuardStatement line)
                return new ConsentGuard(line.When, line.Purpose, line.Parameter is null ? -1 : match.OrdinalOf(line.Parameter));
        }

        foreach (var face in Carriers.Inherited(symbol).Prepend(symbol))
        {
            if (face.GetAttributes().FirstOrDefault(IsMark) is { } mark)
                return Read(mark, symbol);
        }

        return null;
    }

    private static bool IsMark(AttributeData attribute) => attribute.AttributeClass is { Name: AttributeNames.ConsentGuard } type && AttributeNames.IsOurs(type);

    private static ConsentGuard Read(AttributeData mark, ISymbol symbol)
    {
        var when = AttributeNames.Named(mark, "When")?.Value is not false;
        if (AttributeNames.First(mark) is { } argument && AttributeNames.EnumMember(argument) is { } name && EnumWords<Purpose>.TryParse(name, out var purpose))
            return new ConsentGuard(when, purpose, -1);

        var named = PatternMatching.Parameters(symbol).FirstOrDefault(static parameter => parameter.Type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_String });
        return new ConsentGuard(when, Purpose.Unspecified, named?.Ordinal ?? -1);
    }
}
