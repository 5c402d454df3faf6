using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>Gathers what the attributes of some symbols say. What is said first stays, except that tags add up.</summary>
internal sealed class FactCollector(CategoryReader categories, ModelIndex models)
{
    private const string ErasingMode = "Erase";

    private List<Tag>? _mapped;
    private List<Tag>? _tags;

    public IReadOnlyList<Tag> Tags => _tags ?? (IReadOnlyList<Tag>)Array.Empty<Tag>();

    public bool IsNotPersonal { get; private set; }

    public bool IsDeclassified { get; private set; }

    public string? DeclassificationReason { get; private set; }

    public MaskAttributeFact? Mask { get; private set; }

    public SinkAttributeFact? Sink { get; private set; }

    public Strength? Sanitizer { get; private set; }

    public void AddAttributesOf(ISymbol carrier)
    {
        foreach (var attribute in carrier.GetAttributes())
            Add(attribute, carrier);

        var returned = carrier switch
        {
            IMethodSymbol method => method.GetReturnTypeAttributes(),
            IPropertySymbol { GetMethod: { } getter } => getter.GetReturnTypeAttributes(),
            _ => [],
        };
        foreach (var attribute in returned)
            Add(attribute, carrier);
    }

    public void AddTagLinesOf(ISymbol symbol)
    {
        if (symbol is not (IFieldSymbol or IPropertySymbol or IMethodSymbol or INamedTypeSymbol or IEventSymbol))
            return;

        foreach (var match in models.MatchesOf(symbol))
        {
            if (match.Statement is not TagStatement tag)
                continue;

            Add(tag, match.Member);
            // A line about the very member knows better than one about all that carry an attribute of others.
            if (_mapped is { } mapped && tag.Categories.Any(static name => name.Name == CategoryWord.None))
                _tags?.RemoveAll(mapped.Contains);
        }
    }

    private void Add(TagStatement statement, ISymbol declared)
    {
        foreach (var name in statement.Categories)
        {
            if (name.Name == CategoryWord.None)
                IsNotPersonal = true;
            else if (categories.TryFind(name.Name, out var category))
                (_tags ??= []).Add(new Tag(category, declared));
        }
    }

    private void Add(AttributeData attribute, ISymbol carrier)
    {
        if (attribute.AttributeClass is not { } attributeClass)
            return;

        if (AttributeNames.IsOurs(attributeClass) && AddMark(attribute, attributeClass.Name))
            return;

        if (categories.Of(attribute) is { } category)
        {
            (_tags ??= []).Add(new Tag(category, carrier));
            return;
        }

        var known = Tags.Count;
        foreach (var statement in models.TagsForAttribute(attributeClass))
            Add(statement, carrier);
        if (Tags.Count > known)
            (_mapped ??= []).AddRange(Tags.Skip(known));
    }

    private bool AddMark(AttributeData attribute, string name)
    {
        switch (name)
        {
            case AttributeNames.NotPersonal:
                IsNotPersonal = true;
                return true;
            case AttributeNames.Declassified:
                IsDeclassified = true;
                DeclassificationReason ??= AttributeNames.First(attribute)?.Value as string;
                return true;
            case AttributeNames.Mask:
                Mask ??= ReadMask(attribute);
                return true;
            case AttributeNames.Sink:
                Sink ??= ReadSink(attribute);
                return true;
            case AttributeNames.Sanitizer:
                Sanitizer ??= AttributeNames.First(attribute) is { } strength ? Word<Strength>(strength) : null;
                return true;
            default:
                return false;
        }
    }

    private static SinkAttributeFact? ReadSink(AttributeData attribute)
    {
        if (AttributeNames.First(attribute) is not { } kindArgument || Word<SinkKind>(kindArgument) is not { } kind)
            return null;

        var purpose = AttributeNames.Named(attribute, "Purpose") is { } argument ? Word<Purpose>(argument) : null;
        return new SinkAttributeFact(
            kind,
            AttributeNames.Named(attribute, "Recipient")?.Value as string,
            AttributeNames.Named(attribute, "Region")?.Value as string,
            purpose ?? Purpose.Unspecified);
    }

    public static MaskAttributeFact ReadMask(AttributeData attribute) => new(
        AttributeNames.First(attribute) is { } mode ? AttributeNames.EnumMember(mode) ?? ErasingMode : ErasingMode,
        AttributeNames.Named(attribute, "First")?.Value as int? ?? 0,
        AttributeNames.Named(attribute, "Last")?.Value as int? ?? 0,
        AttributeNames.Named(attribute, "KeyId")?.Value as string);

    private static T? Word<T>(TypedConstant constant)
        where T : struct, Enum =>
        AttributeNames.EnumMember(constant) is { } name && EnumWords<T>.TryParse(name, out var value) ? value : null;
}
