using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Shop.Web.Controllers;

/// <summary>Of two controllers for the same route, takes the one of the chosen variant.</summary>
internal sealed class ControllersOfVariant(bool repaired) : ControllerFeatureProvider
{
    private const string Prefix = "Repaired";

    protected override bool IsController(TypeInfo typeInfo)
    {
        if (!base.IsController(typeInfo))
        {
            return false;
        }

        var isRepaired = typeInfo.Name.StartsWith(Prefix, StringComparison.Ordinal);
        var hasTwin = isRepaired || typeInfo.Assembly.DefinedTypes.Any(t => t.Name == Prefix + typeInfo.Name);
        return !hasTwin || isRepaired == repaired;
    }
}
