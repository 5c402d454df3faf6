using System.Collections.Immutable;
using System.Globalization;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Catalogue.Programs;

/// <summary>One use of a member, with tagged data at one of its ports: <c>vault.Key</c> has the type that is needed there.</summary>
internal sealed class MemberCall
{
    public const int Nowhere = -1;
    public const int Receiver = -2;
    public const int Written = -3;

    private const string Data = "vault.Key";
    private readonly ISymbol _member;
    private readonly ImmutableArray<IParameterSymbol> _parameters;
    private readonly int _tagged;
    private readonly IEnumerable<ConstantCondition> _conditions;
    private readonly Dictionary<int, string> _lambdas = [];
    private ITypeSymbol? _returned;

    private MemberCall(ISymbol member, int tagged, IEnumerable<ConstantCondition> conditions)
        => (_member, _parameters, _tagged, _conditions) = (member, ParametersOf(member), tagged, conditions);

    /// <summary>Null where nobody outside can use the member so, or no types fit.</summary>
    public static MemberCall? Of(ISymbol symbol, PortPath tagged, IEnumerable<ConstantCondition> conditions)
    {
        if (symbol.DeclaredAccessibility != Accessibility.Public || TypeParameterChoice.Construct(symbol) is not { } member)
            return null;
        var place = PlaceOf(tagged, ParametersOf(member));
        if (place == Nowhere || (place == Receiver && member.IsStatic))
            return null;
        var call = new MemberCall(member, place, conditions);
        return !CatalogueText.IsDelegate(tagged) || call.Give(tagged) ? call : null;
    }

    /// <summary>Lets the delegate at the port bring what it is given to a sink; false where no lambda can.</summary>
    public bool Show(PortPath port)
    {
        if (Parameter(port) is not { } parameter || DelegateText.Showing(port, parameter.Type, _lambdas.ContainsKey(parameter.Ordinal) ? Data : null) is not { } lambda)
            return false;
        _lambdas[parameter.Ordinal] = lambda;
        return true;
    }

    private bool Give(PortPath port)
    {
        if (Parameter(port) is not { } parameter || DelegateText.Returned(port, parameter.Type) is not { } returned || DelegateText.Giving(parameter.Type, Data) is not { } lambda)
            return false;
        (_returned, _lambdas[parameter.Ordinal]) = (returned, lambda);
        return true;
    }

    /// <summary>The same without tagged data.</summary>
    public static MemberCall? Untagged(ISymbol symbol, IEnumerable<ConstantCondition> conditions)
        => symbol.DeclaredAccessibility != Accessibility.Public || TypeParameterChoice.Construct(symbol) is not { } member ? null : new(member, Nowhere, conditions);

    public static bool Has(ISymbol symbol, PortPath port) => port.Root != PortRoot.Argument || PlaceOf(port, ParametersOf(symbol)) != Nowhere;

    /// <summary>Parameters of the method that holds the code.</summary>
    public string Declared
    {
        get
        {
            var declared = _parameters.Where(parameter => _tagged != parameter.Ordinal && !_lambdas.ContainsKey(parameter.Ordinal) && parameter.RefKind != RefKind.Out).Select(static parameter => $"{NameOf(parameter.Type)} a{parameter.Ordinal}");
            if (_tagged != Nowhere)
                declared = declared.Prepend($"Vault<{TypeOfData}> vault");
            return string.Join(", ", _member.IsStatic ? declared : declared.Prepend($"{ReceiverType} it"));
        }
    }

    /// <summary>Statements before the use: what is handed over by reference has a name.</summary>
    public string Prepared
        => string.Concat(_parameters.Where(static parameter => parameter.RefKind == RefKind.Out).Select(static parameter => $"{NameOf(parameter.Type)} a{parameter.Ordinal}; "))
            + string.Concat(_lambdas.Select(lambda => $"{NameOf(_parameters[lambda.Key].Type)} a{lambda.Key} = {lambda.Value}; "))
            + (_returned is not null ? "" : _tagged >= 0 ? $"var a{_tagged} = {Given(_parameters[_tagged].Type)}; " : _tagged == Receiver ? $"it = {Data}; " : "");

    /// <summary>The expression that reads or calls; null for what can only be written.</summary>
    public string? Read => _member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsAbstract: false } => $"new {Owner}({Arguments})",
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => $"{Target}.{method.Name}{TypeArguments(method)}({Arguments})",
        IPropertySymbol { GetMethod.DeclaredAccessibility: Accessibility.Public, IsIndexer: true } => $"{Target}[{Arguments}]",
        IPropertySymbol { GetMethod.DeclaredAccessibility: Accessibility.Public } or IFieldSymbol => $"{Target}.{_member.Name}",
        _ => null,
    };

    /// <summary>The statement that writes a property or field; null for what is only read or called.</summary>
    public string? Write => _member switch
    {
        IPropertySymbol { Type.TypeKind: TypeKind.Dynamic } => $"{Target}.{_member.Name}.Some = {Data};",
        IPropertySymbol { SetMethod: { IsInitOnly: true, DeclaredAccessibility: Accessibility.Public }, IsIndexer: false } => $"it = new {Owner} {{ {_member.Name} = {WrittenValue} }};",
        IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public, IsIndexer: true } => $"{Target}[{Arguments}] = {WrittenValue};",
        IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsReadOnly: false, IsConst: false } => $"{Target}.{_member.Name} = {WrittenValue};",
        IPropertySymbol { IsIndexer: false } when _tagged == Written => $"{Target}.{_member.Name}.Add({Data});",
        _ => null,
    };

    public ITypeSymbol? Result => _member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => _member.ContainingType,
        IMethodSymbol method => method.ReturnsVoid ? null : method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol variable => variable.Type,
        _ => null,
    };

    public ITypeSymbol OwnerType => _member.ContainingType;

    public IParameterSymbol? Parameter(PortPath port) => PlaceOf(port, _parameters) is >= 0 and var ordinal ? _parameters[ordinal] : null;

    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private string Owner => NameOf(_member.ContainingType);

    /// <summary>What the line says the member must be called on.</summary>
    private string ReceiverType
        => _conditions.FirstOrDefault(static condition => condition.Port is { Root: PortRoot.This, Steps.IsEmpty: true })?.Values.FirstOrDefault() is { } type ? $"global::{type}" : Owner;

    private string Target => _member.IsStatic ? Owner : "it";

    private string Arguments => string.Join(", ", _parameters.Select(Argument));

    private string WrittenValue => _tagged == Written ? Given(((_member as IPropertySymbol)?.Type ?? (_member as IFieldSymbol)?.Type)!) : "default!";

    private string TypeOfData
    {
        get
        {
            var type = _tagged switch
            {
                _ when _returned is not null => _returned,
                Receiver => _member.ContainingType,
                >= 0 => _parameters[_tagged].Type,
                _ when _member is IPropertySymbol { SetMethod: null, Type: INamedTypeSymbol { TypeArguments: [.., var content] } } => content,
                _ => Result!,
            };
            return type switch
            {
                INamedTypeSymbol { IsRefLikeType: true, TypeArguments: [{ SpecialType: SpecialType.System_Char or SpecialType.System_Byte }] } => "string",
                INamedTypeSymbol { IsRefLikeType: true, TypeArguments: [var element] } => $"{NameOf(element)}[]",
                _ => NameOf(type),
            };
        }
    }

    private string Argument(IParameterSymbol parameter)
    {
        if (_conditions.FirstOrDefault(condition => condition.Port.Root == PortRoot.Argument && condition.Port.Name == parameter.Name)?.Values.FirstOrDefault() is { } constant)
            return parameter.Type.TypeKind == TypeKind.Enum ? $"{NameOf(parameter.Type)}.{constant}" : $"\"{constant}\"";
        return parameter.RefKind switch
        {
            RefKind.Ref => $"ref a{parameter.Ordinal}",
            RefKind.Out => $"out a{parameter.Ordinal}",
            _ => $"a{parameter.Ordinal}",
        };
    }

    /// <summary>What lives on the stack only is made of what does not.</summary>
    private static string Given(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsRefLikeType: true, TypeArguments: [{ SpecialType: SpecialType.System_Char }] } => $"({NameOf(type)}){Data}.ToCharArray()",
        INamedTypeSymbol { IsRefLikeType: true, TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } => $"({NameOf(type)})System.Text.Encoding.UTF8.GetBytes({Data})",
        INamedTypeSymbol { IsRefLikeType: true, TypeArguments: [_] } => $"({NameOf(type)}){Data}",
        _ => Data,
    };

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private static int PlaceOf(PortPath port, ImmutableArray<IParameterSymbol> parameters) => port.Root switch
    {
        PortRoot.This => Receiver,
        PortRoot.Value => Written,
        PortRoot.Argument => parameters.FirstOrDefault(parameter => parameter.Name == port.Name || parameter.Ordinal.ToString(CultureInfo.InvariantCulture) == port.Name)?.Ordinal ?? Nowhere,
        PortRoot.AllArguments => (parameters.FirstOrDefault(static parameter => parameter.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object) ?? parameters.FirstOrDefault(static parameter => parameter.RefKind == RefKind.None))?.Ordinal ?? Nowhere,
        _ => Nowhere,
    };

    private static string TypeArguments(IMethodSymbol method) => method.TypeArguments.IsEmpty ? "" : $"<{string.Join(", ", method.TypeArguments.Select(NameOf))}>";
}
