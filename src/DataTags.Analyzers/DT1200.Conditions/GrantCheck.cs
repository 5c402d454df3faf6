using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Session;
using DataTags.Core;
using DataTags.Core.Collections;
using DataTags.Core.Tags;
using DataTags.Flow.Findings;
using DataTags.Flow.Guards;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Conditions;

/// <summary>What grants of access are in hand where the data of a finding is read, handed on and used.</summary>
internal sealed class GrantCheck
{
    private readonly ImmutableArray<(HeldToken Token, GrantScope Scope)> _grants;
    private readonly CategorySet _categories;
    private readonly string _category;

    private GrantCheck(ImmutableArray<(HeldToken, GrantScope)> grants, string category, CategorySet categories)
        => (_grants, _category, _categories) = (grants, category, categories);

    public static GrantCheck Along(FlowFinding finding, string category, PrivacySession session, CancellationToken cancellationToken)
    {
        var tokens = session.Flow.TokensAlong(finding, symbol => session.Grants.Of(symbol) is not null, cancellationToken);
        return new GrantCheck([.. tokens.Select(token => (token, ScopeOf(token, session.Grants)))], category, session.Tags.Categories);
    }

    /// <summary>The purposes for which access to the category is granted.</summary>
    public EquatableArray<Purpose> Granted(IEnumerable<Purpose> asked)
        => asked.Where(purpose => _grants.Any(grant => grant.Token.State == HoldState.Held && grant.Scope.Covers(purpose, _category, _categories))).ToEquatableArray();

    /// <summary>Whether there is a grant on every way to the place that the code which got it never ends.</summary>
    public object? NeverEnding(Purpose purpose)
        => _grants.Where(grant => grant.Token is { State: HoldState.Held } && grant.Scope.Covers(purpose, _category, _categories)).ToArray() is { Length: > 0 } covering && covering.All(static grant => grant.Token.NeverEnds)
            ? Name(covering[0].Token)
            : null;

    /// <summary>Why the grants in hand do not open the data for a purpose; null when there is none at all.</summary>
    public LocalText? Against(Purpose purpose)
    {
        foreach (var (token, scope) in _grants)
        {
            switch (token.State)
            {
                case HoldState.Held when !scope.Purposes.IsEmpty && !scope.Purposes.Contains(purpose):
                    return Texts.Of("Grant.IsFor", Name(token), Texts.All(scope.Purposes));
                case HoldState.Held:
                    return Texts.Of("Grant.OpensOnly", Name(token), Texts.All(scope.Categories));
                case HoldState.Unchecked:
                    return Texts.Of("Grant.MayBeNull", Name(token));
                case HoldState.Ended:
                    return Texts.Of("Grant.HasEnded", Name(token));
            }
        }

        return null;
    }

    /// <summary>What the member says that handed it out counts before what all values of the type are for. Of several members only what all of them say holds.</summary>
    private static GrantScope ScopeOf(HeldToken token, GrantReader grants)
    {
        var scopes = token.Origins.Append(token.Holder is IParameterSymbol parameter ? parameter : null).OfType<ISymbol>().Select(grants.Of).OfType<GrantScope>().ToArray();
        var ofType = token.Type is INamedTypeSymbol type ? grants.Of(type) : null;
        if (scopes.Length == 0)
            return ofType ?? new GrantScope([], []);
        var narrowest = scopes.OrderBy(static scope => scope.Purposes.IsEmpty ? int.MaxValue : scope.Purposes.Length).First();
        return ofType is null ? narrowest : new GrantScope(narrowest.Purposes.IsEmpty ? ofType.Purposes : narrowest.Purposes, narrowest.Categories.IsEmpty ? ofType.Categories : narrowest.Categories);
    }

    private static object Name(HeldToken token) => token.Holder is { } holder ? $"'{holder.Name}'" : Texts.Of("Grant.Unnamed", token.Type.Name);
}
