using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Solver.Calls;
using DataTags.Flow.Solver.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>Evaluates what can be assigned to, and reads and writes it.</summary>
internal sealed class Places(BodyAnalysis body)
{
    private Machine Machine => body.Machine;

    public Place Evaluate(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return new VariablePlace(local.Local, local.Syntax, local.Type);
            case IParameterReferenceOperation parameter:
                return new VariablePlace(parameter.Parameter, parameter.Syntax, parameter.Type);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type.IsValueType: true } self:
                return new ThisPlace(body.Variables.This, self.Syntax, self.Type);
            case IDiscardOperation discard:
                return new NoPlace(FlowValue.Clean, discard.Syntax, discard.Type);
            case IFieldReferenceOperation { Field.RefKind: not RefKind.None, Parent: not ISimpleAssignmentOperation { IsRef: true } } reference:
                return body.References.Through(Machine.Read(Target(reference), SlotNames.Of(reference.Field), null), reference.Syntax, reference.Type);
            case IFieldReferenceOperation field:
                return new MemberPlace(Target(field), field.Field, field.Syntax, field.Type);
            case IEventReferenceOperation evt:
                return new MemberPlace(Target(evt), evt.Event, evt.Syntax, evt.Type);
            case IPropertyReferenceOperation property:
                return Property(property);
            case IArrayElementReferenceOperation element:
                return Element(element);
            case IImplicitIndexerReferenceOperation indexer:
                return Implicit(indexer);
            case IInlineArrayAccessOperation inline:
                var array = body.Expressions.Evaluate(inline.Instance);
                return new ElementPlace(array, ContentSlot(body.Expressions.Evaluate(inline.Argument)), inline.Syntax, inline.Type);
            case ITupleOperation tuple:
                return new TuplePlace(tuple.Elements.Select(Evaluate).ToImmutableArray(), tuple.Syntax, tuple.Type);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Evaluate(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IConditionalOperation { IsRef: true, WhenFalse: { } whenFalse } conditional:
                body.Expressions.Evaluate(conditional.Condition);
                return new EitherPlace(Evaluate(conditional.WhenTrue), Evaluate(whenFalse), conditional.Syntax, conditional.Type);
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                return Evaluate(assignment.Target);
            case IDynamicMemberReferenceOperation dynamic:
                var instance = dynamic.Instance is null ? FlowValue.Opaque : body.Expressions.Evaluate(dynamic.Instance);
                return DynamicMember(instance, dynamic);
            case IDynamicIndexerAccessOperation dynamic:
                return DynamicElement(dynamic);
            case IInvocationOperation { TargetMethod: { ReturnsByRef: true } or { ReturnsByRefReadonly: true } } invocation:
                return new ReferencePlace(body.Calls.Invocation(invocation, null), invocation.Syntax, invocation.Type);
            case IInvalidOperation invalid when UnboundSyntax.IsMember(invalid) || UnboundSyntax.IsElement(invalid):
                return new UnboundCode(body).Place(invalid);
            case { Kind: OperationKind.None } when PointerSyntax.IsIndirection(operation):
                return Pointed(operation);
            case { Kind: OperationKind.None } when PointerSyntax.IsElementAccess(operation):
                return PointedElement(operation);
            default:
                return new NoPlace(body.Expressions.Evaluate(operation), operation.Syntax, operation.Type);
        }
    }

    public FlowValue Read(Place place)
    {
        switch (place)
        {
            case VariablePlace variable:
                return body.Variables.Read(variable.Variable, variable.Type);
            case MemberPlace member:
                return ReadMember(member.Target, member.Member, member.Type, member.At);
            case AccessorPlace accessor:
                return body.References.Read(Get(accessor), accessor.Type);
            case ReferencePlace reference:
                return body.References.Read(reference.Reference, reference.Type);
            case ElementPlace element:
                return Machine.Read(element.Target, element.Slot, element.Type);
            case EitherPlace either:
                return Read(either.First).Join(Read(either.Second));
            case TuplePlace tuple:
                var value = FlowValue.Of(Machine.Allocate(tuple.At, tuple.Type, part: "tuple"));
                for (var i = 0; i < tuple.Parts.Length; i++)
                    Machine.Write(value, TupleSlot(i), Read(tuple.Parts[i]));
                return value;
            case ThisPlace self:
                return self.Target;
            case NoPlace none:
                return none.Value;
            default:
                return FlowValue.Opaque;
        }
    }

    public void Write(Place place, FlowValue value, bool isWeak = false)
    {
        switch (place)
        {
            case VariablePlace variable:
                if (isWeak)
                    value = body.Variables.Read(variable.Variable, variable.Type).Join(value);
                body.Variables.Write(variable.Variable, value.Step(variable.At, $"stored in {variable.Variable.Name}"));
                break;
            case MemberPlace member:
                WriteMember(member.Target, member.Member, value, member.At, isWeak);
                break;
            case AccessorPlace accessor when accessor.Property.SetMethod is { } setter:
                body.Calls.Accessor(setter, accessor.Property, accessor.Target, accessor.Arguments.Add(value), accessor.Operation, accessor.IsVirtual, accessor.TargetPlace);
                break;
            case AccessorPlace { Property.ReturnsByRef: true } byRef when TypeShape.IsInSource(byRef.Property):
                body.References.Write(Get(byRef), value);
                break;
            case AccessorPlace { Property.ReturnsByRef: true } byRef:
                var shown = Shown(byRef);
                Machine.Write(byRef.Target, shown, value, isWeak: shown == Slots.Element);
                break;
            case ReferencePlace reference:
                body.References.Write(reference.Reference, value);
                break;
            case ElementPlace element:
                WriteElement(element, value, isWeak);
                break;
            case EitherPlace either:
                Write(either.First, value, isWeak: true);
                Write(either.Second, value, isWeak: true);
                break;
            case TuplePlace tuple:
                Deconstruct(tuple, value);
                break;
            case ThisPlace self:
                Machine.Reset(self.Target);
                foreach (var item in self.Target.Objects)
                    Machine.CopyTo(item, value, self.Type);
                break;
            case NoPlace none:
                // A ref return of code out of sight: whatever the call was made on may hold the value now.
                Machine.Smear(none.Value, value.Taint);
                break;
        }
    }

    public FlowValue ReadMember(FlowValue target, ISymbol member, ITypeSymbol? type, SyntaxNode at)
    {
        if (body.Scope.Facts.IsClean(member))
            return FlowValue.Clean;
        if (member is IFieldSymbol { IsStatic: true, IsReadOnly: true } or IPropertySymbol { IsStatic: true, SetMethod: null } && body.Scope.Facts.TextOf(member) is { } text)
            return text.Length == 0 && TypeShape.ElementType(TypeShape.OfMember(member)) is not null ? body.Positions.Make(at, TypeShape.OfMember(member), [], "empty") : FlowValue.OfConstant(text);
        if (body.Scope.Fixed.Contains(member))
            return member.DeclaringSyntaxReferences.IsEmpty && member is IPropertySymbol ? FlowValue.Opaque : FlowValue.Clean;
        var value = body.Text.AddLabels(Machine.Read(target, SlotNames.Of(member), type), member, at);
        return value.Strengthen(body.Scope.Facts.StrengthOf(member));
    }

    public static FlowValue ReadMember(INamedTypeSymbol type, FlowValue target, IParameterSymbol parameter, SyntaxNode at, BodyAnalysis body)
    {
        return body.Places.ReadMember(target, Positional(type, parameter)!, parameter.Type, at);
    }

    /// <summary>The member that a parameter of a positional record is named after: its own, or one of the record it derives from.</summary>
    public static ISymbol? Positional(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(parameter.Name).FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol) is { } member)
                return member;
        }

        return null;
    }

    public void WriteMember(FlowValue target, ISymbol member, FlowValue value, SyntaxNode at, bool isWeak = false)
    {
        body.Sinks.RecordStore(member, value, at);
        body.Exceptions.NoteThrowPoint();
        Machine.Write(target, SlotNames.Of(member), value.Step(at, $"stored in {member.Name}"), isWeak);
    }

    /// <summary>What a property gives that returns a reference; null of any other.</summary>
    public FlowValue? Reference(AccessorPlace accessor)
    {
        if (accessor.Property is { ReturnsByRef: false, ReturnsByRefReadonly: false })
            return null;
        if (TypeShape.IsInSource(accessor.Property))
            return Get(accessor);
        return accessor.Target.Objects.IsEmpty ? null : FlowValue.Clean.WithObjects([.. accessor.Target.Objects.Select(item => AbstractObject.Location(item, Shown(accessor)))]);
    }

    /// <summary>The slot that an indexer of a library returns a reference to.</summary>
    private string Shown(AccessorPlace accessor) => accessor.Arguments is [var position] ? body.Ranges.SlotAt(accessor.Target, position) : Slots.Element;

    public static string ContentSlot(FlowValue index) => index.Constant is { IsPrefix: false, Value: { } key } ? Slots.Keyed(key) : Slots.Element;

    public static string TupleSlot(int index) => $"Item{index + 1}";

    public static bool IsVirtualAccess(IOperation? instance, ISymbol member)
        => (member.IsVirtual || member.IsAbstract || member.IsOverride || member.ContainingType?.TypeKind == TypeKind.Interface)
            && instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };

    private FlowValue Get(AccessorPlace accessor)
        => accessor.Property.GetMethod is { } getter
            ? body.Calls.Accessor(getter, accessor.Property, accessor.Target, accessor.Arguments, accessor.Operation, accessor.IsVirtual, accessor.TargetPlace)
            : FlowValue.Opaque;

    private void WriteElement(ElementPlace element, FlowValue value, bool isWeak)
    {
        if (element.Slot == Slots.Element)
            isWeak = true;
        body.HeldSinks.RecordWrite(element.Target, value, element.At);
        Machine.Write(element.Target, element.Slot, value, isWeak);
        if (element.Target.Objects.IsEmpty)
            return;
        body.Exceptions.NoteThrowPoint();
    }

    private FlowValue Target(IMemberReferenceOperation reference)
        => reference.Instance is { } instance ? body.Expressions.Evaluate(instance) : Variables.StaticsOf(reference.Member);

    private Place Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (reference.Instance is { } instance && ExtensionForms.ReceiverKind(property.GetMethod ?? property.SetMethod!) is { } kind)
        {
            var place = kind == RefKind.Ref ? Evaluate(instance) : null;
            var values = new ArgumentEvaluator(body).Evaluate(reference.Arguments, property.Parameters.Length, null).Values;
            return new AccessorPlace(place is null ? body.Expressions.EvaluateCopy(instance) : Read(place), property, values, IsVirtual: false, reference, reference.Type) { TargetPlace = place };
        }

        var target = Target(reference);
        if (reference.Arguments.IsEmpty && !body.Calls.HasModel(property) && IsStorageFor(target, property))
            return new MemberPlace(target, property, reference.Syntax, reference.Type);
        var arguments = new ArgumentEvaluator(body).Evaluate(reference.Arguments, property.Parameters.Length, null).Values;
        return new AccessorPlace(target, property, arguments, IsVirtualAccess(reference.Instance, property), reference, reference.Type);
    }

    private bool IsStorageFor(FlowValue target, IPropertySymbol property)
        => body.Scope.Bodies.IsStorage(property) && !(property.IsVirtual || property.IsOverride) && target.Objects.Length >= 0;

    private Place Element(IArrayElementReferenceOperation element)
    {
        var array = body.Expressions.Evaluate(element.ArrayReference);
        var slot = Slots.Element;
        if (element.Indices is [{ Type: { Name: "Range" } range } single] && TypeShape.IsNamed(range, "Range", "System"))
            return new NoPlace(body.Ranges.Of(array, single, element), element.Syntax, element.Type);
        var position = new List<int>();
        foreach (var index in element.Indices)
        {
            var value = body.Expressions.Evaluate(index);
            if (value.Constant is { IsPrefix: false, Value: int number })
                position.Add(number);
            if (element.Indices.Length == 1)
                slot = body.Ranges.IsFromEnd(index) ? body.Positions.SlotAt(array, body.Ranges.Offset(index), isFromEnd: true) : ContentSlot(value);
            if (slot == Slots.Element)
                body.Interest(value);
        }

        if (position.Count > 1 && position.Count == element.Indices.Length)
            slot = Slots.Keyed(string.Join(",", position));
        return new ElementPlace(array, slot, element.Syntax, element.Type);
    }

    /// <summary><c>[^1]</c> and <c>[1..]</c> on types that have an indexer or <c>Slice</c> for plain numbers.</summary>
    private Place Implicit(IImplicitIndexerReferenceOperation indexer)
    {
        var target = body.Expressions.Evaluate(indexer.Instance);
        var index = body.Expressions.Evaluate(indexer.Argument);
        return indexer.IndexerSymbol switch
        {
            IPropertySymbol property when TypeShape.IsInSource(property)
                => new AccessorPlace(target, property, [FlowValue.Opaque], IsVirtualAccess(indexer.Instance, property), indexer, indexer.Type),
            IMethodSymbol slice when TypeShape.IsInSource(slice)
                => new NoPlace(body.Calls.Invoke(slice, target, [FlowValue.Opaque, FlowValue.Opaque], indexer.Syntax, IsVirtualAccess(indexer.Instance, slice)), indexer.Syntax, indexer.Type),
            IMethodSymbol when TypeShape.IsView(indexer.Type) => new NoPlace(target.WithConstant(ViewStart.Of(ViewStart.In(target) + body.Ranges.Start(indexer.Argument))), indexer.Syntax, indexer.Type),
            _ when ViewStart.IsPart(target, indexer.Instance.Type) => new ElementPlace(target, body.Ranges.SlotAt(target, index), indexer.Syntax, indexer.Type),
            _ when body.Ranges.IsFromEnd(indexer.Argument) => new ElementPlace(target, body.Positions.SlotAt(target, body.Ranges.Offset(indexer.Argument), isFromEnd: true), indexer.Syntax, indexer.Type),
            _ => new ElementPlace(target, ContentSlot(index), indexer.Syntax, indexer.Type),
        };
    }

    /// <summary>An object whose members are the entries of the dictionary it is has them there; any other in slots of their names.</summary>
    private ElementPlace DynamicMember(FlowValue target, IDynamicMemberReferenceOperation dynamic)
    {
        if (target.Objects.IsEmpty || !target.Objects.All(static item => item is { IsExact: true, Type: { } type } && type.AllInterfaces.Any(static face => face is { Name: "IDictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_Object }] })))
            return new ElementPlace(target, dynamic.MemberName, dynamic.Syntax, dynamic.Type);
        var entry = Machine.Read(target, Slots.Keyed(dynamic.MemberName), null);
        if (entry.Objects.IsEmpty)
        {
            entry = FlowValue.Of(Machine.Allocate(dynamic.Syntax, null, isExact: false, part: "entry"));
            Machine.Write(target, Slots.Keyed(dynamic.MemberName), entry);
        }

        return new ElementPlace(entry, nameof(KeyValuePair<string, object>.Value), dynamic.Syntax, dynamic.Type);
    }

    /// <summary>The indexer of the type that the value is known to be, else any element.</summary>
    private Place DynamicElement(IDynamicIndexerAccessOperation dynamic)
    {
        var target = body.Expressions.Evaluate(dynamic.Operation);
        var arguments = dynamic.Arguments.Select(body.Expressions.EvaluateCopy).ToImmutableArray();
        var indexers = target.Objects.Select(item => item.Type?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => property.IsIndexer && property.Parameters.Length == arguments.Length && TypeShape.IsInSource(property)));
        return indexers.Distinct<IPropertySymbol?>(SymbolIdentity.Comparer).ToArray() is [{ } indexer]
            ? new AccessorPlace(target, indexer, arguments, indexer.IsVirtual || indexer.IsOverride, dynamic, dynamic.Type)
            : new ElementPlace(target, Slots.Element, dynamic.Syntax, dynamic.Type);
    }

    private Place Pointed(IOperation indirection)
    {
        var pointer = indirection.ChildOperations.First();
        // Pointer arithmetic leads to any of the elements.
        return new ElementPlace(body.Expressions.Evaluate(pointer), pointer is ILocalReferenceOperation or IParameterReferenceOperation ? Slots.Cell : Slots.Element, indirection.Syntax, indirection.Type);
    }

    private Place PointedElement(IOperation access)
    {
        var pointer = access.ChildOperations.First();
        foreach (var index in access.ChildOperations.Skip(1))
            body.Expressions.Evaluate(index);
        // A buffer inside a struct is one slot of it for all its elements.
        return pointer is IFieldReferenceOperation { Field.IsFixedSizeBuffer: true }
            ? new EitherPlace(Evaluate(pointer), new NoPlace(FlowValue.Clean, access.Syntax, access.Type), access.Syntax, access.Type)
            : new ElementPlace(body.Expressions.Evaluate(pointer), Slots.Element, access.Syntax, access.Type);
    }

    private void Deconstruct(TuplePlace tuple, FlowValue value)
    {
        for (var i = 0; i < tuple.Parts.Length; i++)
            Write(tuple.Parts[i], Machine.Read(value, TupleSlot(i), tuple.Parts[i].Type));
    }
}
