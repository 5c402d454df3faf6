using System.Collections.Immutable;

namespace DataTags.Core.Suggestions;

/// <summary>What a type is about, told by its name and by the names of its members.</summary>
public sealed class TypeContext
{
    private TypeContext(string typeName, bool isSettings, ImmutableArray<string> byName, ImmutableArray<string> byMembers)
    {
        TypeName = typeName;
        IsSettings = isSettings;
        ByName = byName;
        ByMembers = byMembers;
    }

    public string TypeName { get; }

    /// <summary>Whether the type describes, formats or configures data instead of holding it.</summary>
    internal bool IsSettings { get; }

    /// <summary>Contexts that the name of the type says.</summary>
    internal ImmutableArray<string> ByName { get; }

    /// <summary>Contexts that telling members give to their neighbours.</summary>
    internal ImmutableArray<string> ByMembers { get; }

    /// <param name="typeName">The simple name of the type.</param>
    /// <param name="memberNames">Of its properties and fields.</param>
    /// <param name="outerName">Of the type around it, which counts when the name says nothing: an InputModel inside a RegisterModel.</param>
    public static TypeContext Of(string typeName, IEnumerable<string> memberNames, string? outerName = null)
    {
        var surroundings = Surroundings.BuiltIn;
        var (isSettings, contexts) = ReadName(typeName, surroundings);
        if (!isSettings && contexts.IsEmpty && outerName is not null)
            (isSettings, contexts) = ReadName(outerName, surroundings);
        var elements = memberNames
            .Select(static name => ElementList.BuiltIn.Phrases(IdentifierWords.Join(IdentifierWords.Split(name))))
            .ToImmutableArray();
        var byMembers = surroundings.Signs
            .Where(sign => elements.Count(phrases => phrases.Any(phrase => sign.Elements.Contains(phrase.Element.Name) && (sign.Members > 1 || phrase.Evidence == PhraseEvidence.Certain))) >= sign.Members)
            .Select(static sign => sign.Context);
        return new TypeContext(typeName, isSettings, contexts, [.. byMembers]);
    }

    /// <summary>The last word of a name says what the thing is: a CustomerRole is a role. Words such as Dto or Request say nothing and are skipped.</summary>
    private static (bool IsSettings, ImmutableArray<string> Contexts) ReadName(string typeName, Surroundings surroundings)
    {
        var words = IdentifierWords.Split(typeName);
        for (var end = words.Length; end > 0; end--)
        {
            for (var length = Math.Min(end, Surroundings.LongestPhrase); length > 0; length--)
            {
                var key = IdentifierWords.Join(words.Skip(end - length).Take(length));
                var (contexts, isSettings) = (surroundings.ContextsOf(key), surroundings.IsIn("settings", key));
                if (isSettings || !contexts.IsEmpty)
                    return (isSettings, contexts);
            }

            if (!surroundings.IsIn("suffix", words[end - 1]))
                break;
        }

        return (false, []);
    }
}
