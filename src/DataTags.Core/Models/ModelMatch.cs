using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Models;

/// <summary>A line and the member it matched, which may be one the asked member overrides or implements.</summary>
/// <param name="Member">The member whose parameter names the line uses; ordinals are those of the asked member.</param>
public sealed record ModelMatch(MemberStatement Statement, ISymbol Member)
{
    /// <summary>Zero-based ordinal of the parameter a port or key names by name or index, or -1 when there is none.</summary>
    public int OrdinalOf(string? parameter)
    {
        var parameters = PatternMatching.Parameters(Member);
        if (parameter is null)
            return -1;

        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == parameter)
                return i;
        }

        return int.TryParse(parameter, out var index) && index >= 0 && index < parameters.Length ? index : -1;
    }
}
