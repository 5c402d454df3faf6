using System.Security.Cryptography;
using DataTags;
using Microsoft.AspNetCore.DataProtection;
using Serilog;
using Serilog.Events;
using Shop.Domain.Accounts;
using Shop.Marketing.Transport;
using Shop.Web;
using Shop.Web.Controllers;
using Shop.Web.Demo;
using Shop.Web.Diagnostics;
using Shop.Web.Endpoints;
using Shop.Web.Repaired;

// A word of its own, not a key whose value would be the next argument.
var builder = WebApplication.CreateBuilder([.. args.Where(static argument => argument != "--repaired")]);
var repaired = builder.Configuration.GetValue("Shop:Redact", defaultValue: args.Contains("--repaired"));

// A shop with customers reads this key from its vault. One of this run alone still tells which log lines are about the same person.
MaskKeys.Use("run", RandomNumberGenerator.GetBytes(32));

Log.Logger = new LoggerConfiguration()
    .MinimumLevel.Debug()
    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
    .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics", LogEventLevel.Fatal)
    .MinimumLevel.Override("System", LogEventLevel.Warning)
    .Enrich.FromLogContext()
    .WriteTo.Console(outputTemplate: "{Level:u3} {Message:lj} {Scope}{Visitor}{NewLine}{Exception}")
    .CreateLogger();
builder.Logging.ClearProviders().AddSerilog(Log.Logger);

builder.Services.AddDistributedMemoryCache().AddMemoryCache();
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
builder.Services.AddControllers().ConfigureApplicationPartManager(parts =>
{
    parts.FeatureProviders.Clear();
    parts.FeatureProviders.Add(new ControllersOfVariant(repaired));
});
builder.Services.AddExceptionHandler<ErrorAnswers>().AddProblemDetails();
builder.Services.AddHostedService<SpanPrinter>();
builder.Services.AddSingleton<OutboundJournal>();
builder.Services.AddShop();
_ = repaired ? builder.Services.AddRepairedShop() : builder.Services.AddShopAsItGrew();

var app = builder.Build();
app.UseExceptionHandler();
app.MapControllers();
app.MapShopping();
app.MapCheckout();
app.MapSupport();
app.MapMarketing();
if (repaired)
{
    app.MapRepairedAccounts();
}
else
{
    app.MapAccounts();
}

app.MapGet("/", () => Results.Redirect("/catalogue"));
app.MapGet("/demo", (DemoTour tour, CancellationToken cancellation) => tour.RunAsync(cancellation));
app.MapGet("/demo/outbound", (OutboundJournal journal) => journal.Calls);

app.Services.GetRequiredService<IShiftBanner>().Show(
[
    new Administrator("admin-1", "First Administrator", "first.administrator@shop.example"),
    new Administrator("admin-2", "Second Administrator", "second.administrator@shop.example"),
]);
await app.RunAsync();
