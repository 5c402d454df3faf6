using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>Reads values the way sinks, serializers and string conversion do: the whole of them, not only the surface.</summary>
internal sealed class TextReader(BodyAnalysis body)
{
    private readonly HashSet<AbstractObject> _printing = [];

    private Machine Machine => body.Machine;

    /// <summary>Adds the labels a symbol declares, unless the value is known to hold none of the symbol's data (a constant, say, or a redacted text).</summary>
    public FlowValue AddLabels(FlowValue value, ISymbol symbol, SyntaxNode at)
    {
        var labels = body.Scope.Facts.LabelsOf(symbol);
        if (labels.IsEmpty || !value.IsOpaque)
            return value;
        var taint = value.Taint.Where(static atom => atom.IsConcrete || atom.Reading != SinkReading.Value);
        var inputs = value.Taint.Where(static atom => !atom.IsConcrete && atom.Reading == SinkReading.Value).Atoms;
        return value.WithTaint(taint.Union(Declared(labels, symbol, at, inputs.Length == 1 ? inputs[0].Input : null)));
    }

    public static TaintSet Declared(ImmutableArray<int> labels, ISymbol symbol, SyntaxNode at, InputPath? input = null)
        => TaintSet.Of(labels.Select(label => Taint.Declared(label, DatumOf(symbol), input, Trace.Add(null, at, symbol is IParameterSymbol ? $"receives {symbol.Name}" : $"reads {Display(symbol)}"))));

    /// <summary>A positional parameter of a record and the property made of it are one datum.</summary>
    private static ISymbol DatumOf(ISymbol symbol)
        => symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } }
            && record.GetMembers(symbol.Name).FirstOrDefault(static member => member is IPropertySymbol) is { } property
                ? property
                : symbol;

    /// <summary>What <c>ToString</c>, concatenation or interpolation of the value shows.</summary>
    public TaintSet TextOf(FlowValue value, ITypeSymbol? type, SyntaxNode at)
    {
        // What it was in a box before it became text no longer counts.
        if (value.Objects.IsEmpty || TypeShape.IsScalar(type))
            return value.Taint.Boxed(null);
        return Collect(value, type, SinkReading.Text, at).Boxed(null);
    }

    /// <summary>All taint a reader of the given kind finds in the value.</summary>
    /// <param name="byDeclaration">Whether labels count that only the type declares, for members the analysis has seen nothing of.</param>
    public TaintSet Collect(FlowValue value, ITypeSymbol? type, SinkReading reading, SyntaxNode at, bool byDeclaration = true)
    {
        if (value.Objects.IsEmpty)
            return byDeclaration ? value.Taint.Union(Contents(type, reading, null, value, at)) : value.Taint;
        if (reading == SinkReading.Value)
            return value.Taint;
        var result = new TaintGathering();
        // "The value at this path" says nothing of an object; its inside is read below.
        result.Add(HasInput(value) ? value.Taint.Where(static (atom, value) => atom.IsConcrete || atom.Reading != SinkReading.Value || !IsInputOf(value, atom), value) : value.Taint);
        var pending = new List<(AbstractObject Item, ITypeSymbol? Type, SinkReading Reading)>();
        foreach (var item in value.Objects)
            pending.Add((item, item.Type ?? type, reading));
        HashSet<AbstractObject>? seen = null;
        for (var next = 0; next < pending.Count; next++)
        {
            var (item, itemType, mode) = pending[next];
            // Most values are one object with nothing in it that would have to be looked at.
            if (next > 0 && !(seen ??= [pending[0].Item]).Add(item))
                continue;
            var found = CollectObject(item, itemType ?? item.Type, mode, pending, at, byDeclaration);
            body.Tick(found.Atoms.Length);
            result.Add(found);
        }

        return result.ToSet();
    }

    private static bool HasInput(FlowValue value)
    {
        foreach (var item in value.Objects)
        {
            if (item.Input is not null)
                return true;
        }

        return false;
    }

    private static bool IsInputOf(FlowValue value, Taint atom)
    {
        foreach (var item in value.Objects)
        {
            if (Equals(atom.Input, item.Input))
                return true;
        }

        return false;
    }

    private TaintSet CollectObject(AbstractObject item, ITypeSymbol? type, SinkReading reading, List<(AbstractObject, ITypeSymbol?, SinkReading)> pending, SyntaxNode at, bool byDeclaration)
    {
        body.Tick();
        var state = Machine.StateOf(item);
        var result = new TaintGathering();
        result.Add(state.Rest);
        if (type is IErrorTypeSymbol)
            type = null;
        var isText = reading != SinkReading.Object;
        if (isText && type is not null && OwnText(item, type, at) is { } own)
            return own;
        var printing = isText && type is { IsRecord: true } ? PrintingBase(type) : null;
        if (printing is not null)
            result.Add(PrintedBy(PrintMembers(printing)!, item, at));
        var showsMembers = !isText || type is null || type.TypeKind == TypeKind.TypeParameter || type.SpecialType == SpecialType.System_Object || TypeShape.PrintsMembers(type);
        var showsElements = reading is SinkReading.Object or SinkReading.Formatted || TypeShape.ElementType(type) is { SpecialType: SpecialType.System_Char };
        foreach (var pair in state.Slots)
        {
            var isContent = Slots.IsContent(pair.Key);
            if (Slots.IsBehind(pair.Key))
            {
                result.Add(pair.Value.Taint);
                continue;
            }

            if (isContent ? !showsElements : !showsMembers || !IsVisible(type, pair.Key, isText) || IsPrintedBy(printing, type, pair.Key))
                continue;
            var slotType = isContent ? TypeShape.ElementType(type) : SlotType(type, pair.Key);
            result.Add(SlotTaint(pair.Value, slotType, type, pair.Key, at));
            foreach (var inner in pair.Value.Objects)
                pending.Add((inner, inner.Type ?? slotType, isText ? SinkReading.Text : SinkReading.Object));
        }

        if (isText && showsElements && body.ImpliedCalls.OwnElements(FlowValue.Of(item), at) is { } elements)
        {
            result.Add(elements.Taint);
            foreach (var inner in elements.Objects)
                pending.Add((inner, inner.Type ?? TypeShape.ElementType(type), SinkReading.Text));
        }

        if (isText && state.IsOpen && type is not null)
            AddUnseen(item, type, state, showsElements, showsMembers, pending);
        if (item.Input is { } path && state.IsOpen)
            result.Add(InputContents(path, type, reading, state));
        if (byDeclaration && state.IsOpen)
            result.Add(Contents(type, reading, state, null, at, item.Input));
        return result.ToSet();
    }

    /// <summary>What is inside and has not been seen yet, where its text is made by code in sight: that code runs for these objects too.</summary>
    private void AddUnseen(AbstractObject item, ITypeSymbol type, ObjectState state, bool showsElements, bool showsMembers, List<(AbstractObject, ITypeSymbol?, SinkReading)> pending)
    {
        if (showsElements && TypeShape.ElementType(type) is { } element)
            Add(Slots.Element, element);
        if (!showsMembers || !TypeShape.PrintsMembers(type))
            return;
        foreach (var member in TypeContents.Members(type))
        {
            if (TypeShape.OfMember(member) is { } held)
                Add(SlotNames.Of(member), held);
        }

        void Add(string slot, ITypeSymbol held)
        {
            if (state.Slots.ContainsKey(slot) || !HasOwnText(held))
                return;
            foreach (var inner in Machine.Read(item, slot, held).Objects)
                pending.Add((inner, inner.Type ?? held, SinkReading.Text));
        }
    }

    private static bool HasOwnText(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers("ToString").Any(static member => member is IMethodSymbol { Parameters.Length: 0, IsOverride: true, IsImplicitlyDeclared: false } && TypeShape.IsInSource(member)))
                return true;
        }

        return false;
    }

    /// <summary>The initial content of an input, less what has been overwritten since.</summary>
    private TaintSet InputContents(InputPath path, ITypeSymbol? type, SinkReading reading, ObjectState state)
    {
        if (type is { TypeKind: TypeKind.Class or TypeKind.Struct } && state.Slots.Count > 0 && TypeShape.IsInSource(type))
        {
            if (reading != SinkReading.Object && !TypeShape.PrintsMembers(type))
                return TaintSet.Empty;
            var members = new TaintGathering();
            foreach (var member in TypeContents.Members(type, areAll: reading == SinkReading.Object))
            {
                if (SlotNames.Of(member) is var slot && !state.Slots.ContainsKey(slot) && (reading != SinkReading.Object || TypeContents.IsRead(member, body.Scope.Facts)))
                    members.Add(Taint.Of(path.Append(slot), reading));
            }

            return members.ToSet();
        }

        if (state.Slots.ContainsKey(Slots.Element) && TypeShape.ElementType(type) is not null)
            return TaintSet.Empty;
        return TaintSet.Of(Taint.Of(path, reading));
    }

    /// <summary>A class with a <c>ToString</c> of its own shows what that returns; one that formats itself is mostly asked to.</summary>
    private TaintSet? OwnText(AbstractObject item, ITypeSymbol type, SyntaxNode at)
    {
        var own = ByToString(item, type, at);
        return Formatter(type) is { } format && OwnText(format, item, at) is { } formatted ? own?.Union(formatted) ?? formatted : own;
    }

    /// <summary>What makes the text of an object with a format, if it is in the sources.</summary>
    public static IMethodSymbol? Formatter(ITypeSymbol type)
    {
        for (var current = type; current is not null && TypeShape.IsInSource(current); current = current.BaseType)
        {
            if (current.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(static method => method.Parameters.Length == 2 && TypeShape.IsInSource(method)) is { } found)
                return type.AllInterfaces.Any(static face => TypeShape.IsNamed(face, "IFormattable", "System")) ? found : null;
        }

        return null;
    }

    private TaintSet? ByToString(AbstractObject item, ITypeSymbol type, SyntaxNode at)
    {
        for (var current = type; current is { SpecialType: SpecialType.None or SpecialType.System_ValueType }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("ToString"))
            {
                if (member is not IMethodSymbol { Parameters.Length: 0, IsOverride: true } method)
                    continue;
                if (body.Scope.Facts.ModelOf(method) is { MovesData: true } || (!method.IsImplicitlyDeclared && TypeShape.IsInSource(method)))
                    return OwnText(method, item, at);
                return current.IsRecord && PrintMembers(current) is { } print ? PrintedBy(print, item, at) : null;
            }
        }

        return null;
    }

    /// <summary>A model or summary of <c>ToString</c> may itself say "the text of this", or of something that holds this: the members then.</summary>
    private TaintSet? OwnText(IMethodSymbol method, AbstractObject item, SyntaxNode at)
    {
        if (!_printing.Add(item))
            return null;
        try
        {
            // Whoever asks for the text asks for no special format.
            return body.Calls.Invoke(method, FlowValue.Of(item), method.Parameters.IsEmpty ? [] : [FlowValue.OfConstant(null), FlowValue.Opaque], at, isVirtual: false).Taint;
        }
        finally
        {
            _printing.Remove(item);
        }
    }

    private static IMethodSymbol? PrintMembers(ITypeSymbol record)
        => record.GetMembers("PrintMembers").OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsImplicitlyDeclared && TypeShape.IsInSource(method));

    /// <summary>The record that a record derives from and that says itself what is shown of its members.</summary>
    private static ITypeSymbol? PrintingBase(ITypeSymbol record)
    {
        for (var current = record.BaseType; current is { IsRecord: true }; current = current.BaseType)
        {
            if (PrintMembers(current) is not null)
                return current;
        }

        return null;
    }

    private static bool IsPrintedBy(ITypeSymbol? printing, ITypeSymbol? type, string slot)
        => printing is not null && type is not null && Member(type, slot) is { } member && TypeNarrowing.IsAssignable(printing, member.ContainingType);

    private TaintSet PrintedBy(IMethodSymbol print, AbstractObject item, SyntaxNode at)
    {
        var builder = FlowValue.Of(Machine.Allocate(at, print.Parameters.FirstOrDefault()?.Type, part: "print"));
        body.Calls.Invoke(print, FlowValue.Of(item), [builder], at, isVirtual: false);
        return Machine.StateOf(builder.Objects[0]).Rest;
    }

    private TaintSet SlotTaint(FlowValue value, ITypeSymbol? slotType, ITypeSymbol? owner, string slot, SyntaxNode at)
    {
        var member = owner is null ? null : Member(owner, slot);
        if (member is not null && body.Scope.Facts.IsClean(member))
            return TaintSet.Empty;
        var labelled = member is null ? value : AddLabels(value, member, at);
        return !HasInput(value) ? labelled.Taint : labelled.Taint.Where(static (atom, value) => atom.IsConcrete || !IsInputOf(value, atom), value);
    }

    /// <summary>Labels that the static type says are inside, for whatever the analysis has not seen written.</summary>
    private TaintSet Contents(ITypeSymbol? type, SinkReading reading, ObjectState? state, FlowValue? value, SyntaxNode at, InputPath? input = null)
    {
        if (value is { IsOpaque: false })
            return TaintSet.Empty;
        var items = body.Scope.Contents.Of(type, reading);
        if (items.IsEmpty)
            return TaintSet.Empty;
        var result = new TaintGathering();
        foreach (var item in items)
        {
            if (state is null || !state.Slots.ContainsKey(item.Slot))
                result.Add(Declared(item.Labels, item.Member, at, input?.Append(item.Slot)));
        }

        return result.ToSet();
    }

    private bool IsVisible(ITypeSymbol? type, string slot, bool isText)
    {
        if (type is null || Member(type, slot) is not { } member)
            return true;
        return isText ? member.DeclaredAccessibility == Accessibility.Public : TypeContents.IsRead(member, body.Scope.Facts);
    }

    /// <summary>The type of the member that is stored in a slot.</summary>
    public static ITypeSymbol? SlotType(ITypeSymbol? type, string slot) => type is null ? null : TypeShape.OfMember(Member(type, slot));

    private static ISymbol? Member(ITypeSymbol type, string slot)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(slot))
            {
                if (member is IPropertySymbol or IFieldSymbol)
                    return member;
            }
        }

        return null;
    }

    private static string Display(ISymbol symbol) => symbol.ContainingType is { Name.Length: > 0 } type ? $"{type.Name}.{symbol.Name}" : symbol.Name;
}
