using System;
using System.Diagnostics;
using System.Net.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ValidCode.WebConfiguration;

/// <summary>Names that switches have, too: what is written to them is harmless, decided elsewhere, or for development.</summary>
public sealed class CookieSettings
{
    public bool Secure { get; set; }

    public bool HttpOnly { get; set; }

    public bool ShowPII { get; set; }
}

public sealed class Setup(IConfiguration configuration, IHostEnvironment environment)
{
    private readonly bool _isDetailed = configuration["Errors:Detailed"] == "true";

    public void Services(IServiceCollection services)
    {
        services.AddHttpLogging(static options =>
        {
            options.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseStatusCode | HttpLoggingFields.Duration;
            options.RequestHeaders.Add("Accept-Language");
        });
        services.AddSignalR(options => options.EnableDetailedErrors = _isDetailed);
        services.AddSignalR(options =>
        {
            if (!environment.IsDevelopment())
                return;

            options.EnableDetailedErrors = true;
        });
        services.Configure<CookiePolicyOptions>(static options =>
        {
            options.CheckConsentNeeded = static context => !context.Request.Path.StartsWithSegments("/health");
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        services.Configure<CookieSettings>(static settings => { settings.Secure = false; settings.HttpOnly = false; settings.ShowPII = true; });
    }

    public void Pipeline(IApplicationBuilder app)
    {
        switch (environment.EnvironmentName)
        {
            default:
                app.UseExceptionHandler("/error");
                break;
        }

        if (environment.IsDevelopment() || Debugger.IsAttached)
        {
            app.UseDeveloperExceptionPage();
        }

        AppContext.SetSwitch("System.Net.Http.DisableUriRedaction", environment.IsDevelopment());
        Environment.SetEnvironmentVariable("DOTNET_ENVIRONMENT", "true");
    }

    public static CookieOptions Cookie(bool isSecure) => new() { Secure = isSecure, HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = false };
}
