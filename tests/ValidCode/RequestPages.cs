using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;

namespace ValidCode.RequestPages;

/// <summary>Code that works on the address of a request does not touch its headers, its user or the address of its sender.</summary>
public sealed class LanguageFilter(ILogger<LanguageFilter> logger) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var address = context.HttpContext.Request.GetEncodedPathAndQuery();
        if (!Language.IsPartOf(address))
        {
            logger.LogInformation("No language in {Address}", address);
            context.Result = new RedirectResult(Language.Add(address, "en"), permanent: false);
            return;
        }

        await next();
    }
}

public static class Language
{
    public static bool IsPartOf(string address) => address.StartsWith("/en/", StringComparison.Ordinal);

    public static string Add(string address, string language) => $"/{language}{address}";
}

public sealed class SortLinks(IHttpContextAccessor accessor)
{
    public IReadOnlyList<string> All(IEnumerable<int> orders)
    {
        var address = accessor.HttpContext!.Request.GetDisplayUrl();
        var links = new List<string>();
        foreach (var order in orders)
        {
            var query = new QueryBuilder { { "orderby", order.ToString() }, { "from", address } };
            links.Add(address + query.ToQueryString());
        }

        return links;
    }
}
