using Microsoft.AspNetCore.Mvc;

namespace Shop.Web.Controllers;

/// <summary>What controllers of the back office share.</summary>
[ApiController]
public abstract class ShopController(ILogger logger) : ControllerBase
{
    /// <summary>Notes what was done here.</summary>
    protected void Trace(string what) => logger.LogInformation("{Controller}: {What}", GetType().Name, what);
}
