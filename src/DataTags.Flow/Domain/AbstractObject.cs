using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>
/// A heap object as the analysis sees it: all objects made at one allocation site (split into the newest and the older ones),
/// or the object an input path refers to.
/// </summary>
internal sealed class AbstractObject : IEquatable<AbstractObject>
{
    private const int DeepestSite = 3;

    private readonly int _hash;

    private AbstractObject(object site, AbstractObject? inner, InputPath? input, bool isOld, bool isExact, ITypeSymbol? type, int depth)
    {
        Site = site;
        Inner = inner;
        Input = input;
        IsOld = isOld;
        IsExact = isExact;
        // A type that does not bind says nothing.
        Type = type is IErrorTypeSymbol ? null : type;
        Depth = depth;
        unchecked
        {
            _hash = input is not null ? input.GetHashCode() : (SiteHash(site) * 31) ^ (inner?._hash ?? 0) ^ (isOld ? 0x55555 : 0);
        }
    }

    /// <summary>Syntax node of the allocation or call, or the variable of a captured cell.</summary>
    public object Site { get; }

    /// <summary>The callee's object, when the object was made inside a call at <see cref="Site"/>.</summary>
    public AbstractObject? Inner { get; }

    public InputPath? Input { get; }

    /// <summary>Stands for the objects made at the site in earlier rounds of a loop: only weak updates.</summary>
    public bool IsOld { get; }

    /// <summary>Whether <see cref="Type"/> is the run-time type and not only a bound of it.</summary>
    public bool IsExact { get; }

    public ITypeSymbol? Type { get; }

    public int Depth { get; }

    public bool IsInput => Input is not null;

    /// <summary>The cell of a variable.</summary>
    public bool IsCell => Inner?.IsCell ?? Site is ISymbol;

    /// <summary>One run-time object at most: a store may replace what was there.</summary>
    public bool IsSingle => !IsOld && (Input is null || !Input.IsSummary());

    /// <summary>Made by unknown code: members not seen written may hold anything.</summary>
    public bool IsUnknownInside => Site is SlotSite || Inner is { IsUnknownInside: true };

    /// <summary>Whether this is a sequence that a call at <paramref name="site"/> gave and that runs when it is enumerated: true if the call itself made it, false if something in it did, null if it is none.</summary>
    public bool? Sequence(SyntaxNode site)
    {
        var made = this;
        while (made.Inner is { } inner)
            made = inner;
        if (IsOld || made.Site is not SitePart { Part: SequencePart } part)
            return null;
        return part.Node == site || (Site.Equals(site) && Inner is { Inner: null });
    }

    /// <summary>The part of a site that is what runs when it is enumerated.</summary>
    public const string SequencePart = "sequence";

    /// <summary>The part of a site that is an exception which the code of a library threw.</summary>
    public const string LibraryExceptionPart = "thrown";

    public bool IsThrownByLibrary => Inner?.IsThrownByLibrary ?? Site is SitePart { Part: LibraryExceptionPart };

    public static AbstractObject Allocated(SyntaxNode site, ITypeSymbol? type, bool isExact, string? part = null) => new(part is null ? site : new SitePart(site, part), null, null, false, isExact, type, 0);

    public static AbstractObject Cell(ISymbol variable) => new(variable, null, null, false, true, null, 0);

    public static AbstractObject ForInput(InputPath path, ITypeSymbol? type, bool isExact = false) => new(path, null, path, false, isExact, type, 0);

    /// <summary>What a member of an object made by unknown code refers to.</summary>
    public static AbstractObject Inside(AbstractObject owner, string slot, ITypeSymbol? type)
        => owner.Depth >= DeepestSite ? owner : new(new SlotSite(owner, slot), null, null, owner.IsOld, false, type, owner.Depth + 1);

    /// <summary>A struct that lives inside another object.</summary>
    public static AbstractObject Embedded(AbstractObject owner, string slot, ITypeSymbol type)
        => owner.Depth >= DeepestSite ? owner : new(new StructSite(owner, slot), null, null, owner.IsOld, true, type, owner.Depth + 1);

    /// <summary>What a <c>ref</c> to a slot of an object refers to.</summary>
    public static AbstractObject Location(AbstractObject owner, string slot)
        => owner.IsAddress && slot == Slots.Cell ? owner : new(new SlotAddress(owner, slot), null, null, owner.IsOld, true, null, owner.Depth);

    /// <summary>Whether this is what a slot of another object has held from the start.</summary>
    public bool IsPart(out AbstractObject owner, out string slot)
    {
        var part = Inner is null ? Site as SlotSite : null;
        owner = part?.Owner!;
        slot = part?.Slot!;
        return slot is { Length: > 0 };
    }

    /// <summary>As <see cref="IsPart"/>, of objects that came in too.</summary>
    public bool IsInside(out AbstractObject owner, out string slot)
    {
        if (Input is not { Parent: { } path, Slot: { } name } || !Slots.IsOfObject(name))
            return IsPart(out owner, out slot);
        (owner, slot) = (ForInput(path, null), name);
        return true;
    }

    /// <summary>The same part of another object.</summary>
    public AbstractObject PartOf(AbstractObject other) => new(((SlotSite)Site) with { Owner = other }, null, null, other.IsOld, IsExact, Type, Depth);

    public bool IsAddress => Site is SlotAddress;

    /// <summary>The slot this object is the address of.</summary>
    public bool IsLocation(out AbstractObject owner, out string slot)
    {
        var address = Site as SlotAddress;
        owner = address?.Owner!;
        slot = address?.Slot!;
        return address is not null;
    }

    /// <summary>The caller's view of an object that a call at <paramref name="site"/> made.</summary>
    public static AbstractObject FromCall(SyntaxNode site, AbstractObject inner)
        => inner.Depth >= DeepestSite
            ? new(inner.IsUnknownInside ? new SlotSite(new(site, null, null, true, false, null, 0), string.Empty) : site, null, null, true, false, inner.Type, 0)
            : new(site, inner, null, inner.IsOld, inner.IsExact, inner.Type, inner.Depth + 1);

    public AbstractObject Older() => IsOld ? this : new(Site, Inner, null, true, IsExact, Type, Depth);

    public bool Equals(AbstractObject? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || _hash != other._hash || IsOld != other.IsOld)
            return false;
        if (Input is not null || other.Input is not null)
            return Equals(Input, other.Input);
        return SameSite(Site, other.Site) && Equals(Inner, other.Inner);
    }

    public override bool Equals(object? obj) => Equals(obj as AbstractObject);

    public override int GetHashCode() => _hash;

    public override string ToString() => Input is not null ? $"in({Input})" : $"new({Type?.Name}{(IsOld ? "*" : "")})";

    /// <summary>Of the code and not of this process: memory is listed in the order of hashes, and where a value is cut the order decides.</summary>
    private static int SiteHash(object site)
    {
        unchecked
        {
            return site switch
            {
                ISymbol symbol => SymbolIdentity.Comparer.GetHashCode(symbol),
                SyntaxNode node => (node.SpanStart * 31) + node.RawKind,
                SitePart part => (SiteHash(part.Node) * 31) + NameHash.Of(part.Part),
                StructSite inside => (inside.Owner._hash * 31) + NameHash.Of(inside.Slot) + 1,
                SlotAddress address => (address.Owner._hash * 31) + NameHash.Of(address.Slot) + 2,
                SlotSite slot => (slot.Owner._hash * 31) + NameHash.Of(slot.Slot) + 3,
                _ => throw new ArgumentException(site.GetType().Name, nameof(site)),
            };
        }
    }

    private static bool SameSite(object left, object right)
        => left is ISymbol symbol ? right is ISymbol other && SymbolIdentity.Comparer.Equals(symbol, other) : left.Equals(right);

    private sealed record SitePart(SyntaxNode Node, string Part);

    private sealed record StructSite(AbstractObject Owner, string Slot);

    private sealed record SlotAddress(AbstractObject Owner, string Slot);

    private sealed record SlotSite(AbstractObject Owner, string Slot);
}
