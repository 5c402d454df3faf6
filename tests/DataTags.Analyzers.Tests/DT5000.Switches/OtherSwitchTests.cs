using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Switches;

public sealed class OtherSwitchTests
{
    [Theory]
    [InlineData("new SentryOptions { {|DT5002:SendDefaultPii = true|} };")]
    [InlineData("new Sentry.AspNetCore.SentryAspNetCoreOptions().{|DT5002:SendDefaultPii = true|};")]
    [InlineData("new Sentry.AspNetCore.SentryAspNetCoreOptions { {|DT5002:MaxRequestBodySize = Sentry.Extensibility.RequestSize.Always|} };")]
    [InlineData("AppContext.{|DT5002:SetSwitch(\"System.Net.Http.DisableUriRedaction\", true)|};")]
    [InlineData("Environment.{|DT5002:SetEnvironmentVariable(\"OTEL_DOTNET_EXPERIMENTAL_HTTPCLIENT_DISABLE_URL_QUERY_REDACTION\", \"True\")|};")]
    public Task DT5002_SwitchToTelemetry_Triggers(string code) => SwitchCase.VerifyStatementAsync(Statement(code));

    [Theory]
    [InlineData("new Sentry.AspNetCore.SentryAspNetCoreOptions { MaxRequestBodySize = Sentry.Extensibility.RequestSize.None };")]
    [InlineData("AppContext.SetSwitch(\"System.Net.Http.DisableUriRedaction\", false);")]
    [InlineData("AppContext.SetSwitch(\"System.Net.Http.UseSocketsHttpHandler\", true);")]
    [InlineData("Environment.SetEnvironmentVariable(\"OTEL_SERVICE_NAME\", \"true\");")]
    public Task DT5002_OtherValues_DoNotTrigger(string code) => SwitchCase.VerifyStatementAsync(Statement(code));

    [Theory]
    [InlineData("app.{|DT5003:UseDeveloperExceptionPage()|};")]
    [InlineData("builder.Services.AddSignalR(o => o.{|DT5003:EnableDetailedErrors = true|});")]
    [InlineData("new Grpc.AspNetCore.Server.GrpcServiceOptions { {|DT5003:EnableDetailedErrors = true|} };")]
    [InlineData("new Hellang.Middleware.ProblemDetails.ProblemDetailsOptions { {|DT5003:IncludeExceptionDetails = (context, exception) => true|} };")]
    public Task DT5003_SwitchToClients_Triggers(string code) => SwitchCase.VerifyStatementAsync(Statement(code));

    [Theory]
    [InlineData("if (app.Environment.IsDevelopment()) app.UseDeveloperExceptionPage(); else app.UseExceptionHandler(\"/error\");")]
    [InlineData("builder.Services.AddSignalR(o => o.EnableDetailedErrors = builder.Environment.IsDevelopment());")]
    [InlineData("new Hellang.Middleware.ProblemDetails.ProblemDetailsOptions { IncludeExceptionDetails = (context, exception) => env.IsDevelopment() };")]
    public Task DT5003_OnlyInDevelopment_DoesNotTrigger(string code) => SwitchCase.VerifyStatementAsync(Statement(code));

    [Fact]
    public Task DT5003_WhatIsOnUnlessSetOff_IsASuggestion() => SwitchCase.VerifyStatementAsync("""
        builder.Services.{|DT5003:AddJwtBearer(o => o.Authority = "https://id.example")|};
        builder.Services.AddJwtBearer(o => o.IncludeErrorDetails = false);
        builder.Services.AddJwtBearer(o => Configure(o));
        builder.Services.AddJwtBearer(Configure);

        static void Configure(Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions options) { }
        """);

    [Theory]
    [InlineData("new CookieOptions { {|DT5004:Secure = false|} };")]
    [InlineData("new CookieOptions { {|DT5004:HttpOnly = false|}, Secure = true };")]
    [InlineData("new CookieOptions { {|DT5004:IsEssential = true|} };")]
    [InlineData("builder.Services.Configure<CookiePolicyOptions>(o => o.{|DT5004:CheckConsentNeeded = context => false|});")]
    [InlineData("builder.Services.AddAntiforgery(o => o.Cookie.{|DT5004:SecurePolicy = CookieSecurePolicy.None|});")]
    public Task DT5004_SwitchOfCookies_Triggers(string code) => SwitchCase.VerifyStatementAsync(Statement(code));

    [Theory]
    [InlineData("new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict };")]
    [InlineData("builder.Services.Configure<CookiePolicyOptions>(o => o.CheckConsentNeeded = context => context.Request.Path != \"/\");")]
    public Task DT5004_CookieThatIsKept_DoesNotTrigger(string code) => SwitchCase.VerifyStatementAsync(Statement(code));

    [Fact]
    public Task DT5005_OtherKinds_Trigger() => SwitchCase.VerifyAsync("""
        class C
        {
            void M(Microsoft.AspNetCore.Identity.IdentityOptions options) => options.Stores.{|DT5005:ProtectPersonalData = false|};
        }
        """);

    [Fact]
    public Task UsersLines_Count() => SwitchCase.VerifyWithModelsAsync(
        """
        class Dump
        {
            public bool Full { get; set; }
            public void Start(int level) { }
            public void Stop(int level) { }
            void M()
            {
                {|#0:Full = true|};
                {|DT5001:Start(3)|};
                Start(2);
                Stop(3);
            }
        }
        """,
        """
        clause c7 "Dumps leave out what people wrote."
        switch Dump.Full value=true Storage "dumps hold everything" severity=error clause=c7
        switch Dump.Start(level) level=3 Logging "every message"
        """,
        new DiagnosticResult("DT5005").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithMessage("Dump.Full exposes data: dumps hold everything: Dumps leave out what people wrote. [c7]"));

    [Fact]
    public Task UsersLine_SwitchesTheCatalogueOff() => SwitchCase.VerifyWithModelsAsync(
        """
        class C
        {
            void M(DbContextOptionsBuilder db)
            {
                db.EnableSensitiveDataLogging();
                AppContext.{|DT5002:SetSwitch("System.Net.Http.DisableUriRedaction", true)|};
                AppContext.{|DT5001:SetSwitch("Acme.Trace", true)|};
            }
        }
        """,
        """
        switch Microsoft.EntityFrameworkCore.DbContextOptionsBuilder.EnableSensitiveDataLogging(*) Logging "made up data only" severity=none
        switch System.AppContext.SetSwitch(switchName, isEnabled) switchName=Acme.Trace isEnabled=true Logging "all messages"
        """);

    [Fact]
    public Task UsersGuard_MeansDevelopment() => SwitchCase.VerifyWithModelsAsync(
        """
        static class Stage { public static bool IsLocal => true; public static string Name => ""; }

        class C
        {
            void M(DbContextOptionsBuilder db)
            {
                if (Stage.IsLocal) db.EnableSensitiveDataLogging();
                if (Stage.Name == "laptop") db.EnableSensitiveDataLogging();
                if (Stage.Name == "live") db.{|DT5001:EnableSensitiveDataLogging()|};
            }
        }
        """,
        """
        guard Stage.IsLocal true development
        guard Stage.Name return=laptop true development
        """);

    private static string Statement(string code) => code.StartsWith("new ", StringComparison.Ordinal) && !code.Contains(").", StringComparison.Ordinal) ? "_ = " + code : code;
}
