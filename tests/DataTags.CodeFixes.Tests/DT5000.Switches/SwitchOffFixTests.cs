using DataTags.Analyzers.Switches;
using DataTags.CodeFixes.Switches;
using DataTags.Testing;
using DataTags.Testing.Projects;

namespace DataTags.CodeFixes.Tests.Switches;

public sealed class SwitchOffFixTests
{
    private const string Libraries = """
        global using System;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.HttpLogging;
        global using Microsoft.EntityFrameworkCore;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;

        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContextOptionsBuilder
            {
                public DbContextOptionsBuilder EnableSensitiveDataLogging(bool sensitiveDataLoggingEnabled = true) => this;
                public DbContextOptionsBuilder EnableDetailedErrors() => this;
            }
        }

        namespace Sentry { public class SentryOptions { public bool SendDefaultPii { get; set; } public bool Debug { get; set; } } }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class JwtBearerExtensions { public static object AddJwtBearer(this IServiceCollection builder, Action<Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> configureOptions) => builder; }
        }

        namespace Microsoft.AspNetCore.Authentication.JwtBearer { public class JwtBearerOptions { public bool IncludeErrorDetails { get; set; } = true; public string? Authority { get; set; } } }
        """;

    [Theory]
    [InlineData("o.{|DT5002:SendDefaultPii = true|};", "o.SendDefaultPii = false;")]
    [InlineData("_ = new Sentry.SentryOptions { {|DT5002:SendDefaultPii = true|}, Debug = true };", "_ = new Sentry.SentryOptions { SendDefaultPii = false, Debug = true };")]
    [InlineData("_ = new CookieOptions { {|DT5004:Secure = false|} };", "_ = new CookieOptions { Secure = true };")]
    [InlineData("_ = new CookieOptions { {|DT5004:SameSite = SameSiteMode.None|} };", "_ = new CookieOptions { SameSite = SameSiteMode.Lax };")]
    [InlineData("s.AddHttpLogging(h => h.{|DT5001:LoggingFields = HttpLoggingFields.All|});", "s.AddHttpLogging(h => h.LoggingFields = HttpLoggingFields.RequestPropertiesAndHeaders | HttpLoggingFields.ResponsePropertiesAndHeaders);")]
    [InlineData("AppContext.{|DT5002:SetSwitch(\"System.Net.Http.DisableUriRedaction\", true)|};", "AppContext.SetSwitch(\"System.Net.Http.DisableUriRedaction\", false);")]
    [InlineData("db.{|DT5001:EnableSensitiveDataLogging(true)|};", "db.EnableSensitiveDataLogging(false);")]
    [InlineData("db.EnableDetailedErrors().{|DT5001:EnableSensitiveDataLogging()|};", "db.EnableDetailedErrors();")]
    [InlineData("db.{|DT5001:EnableSensitiveDataLogging()|}.EnableDetailedErrors();", "db.EnableDetailedErrors();")]
    [InlineData("db = db.{|DT5001:EnableSensitiveDataLogging()|};", "db = db;")]
    [InlineData("if (b) db.{|DT5001:EnableSensitiveDataLogging()|};", "if (b) { }")]
    [InlineData("Action<DbContextOptionsBuilder> f = x => x.{|DT5001:EnableSensitiveDataLogging()|};", "Action<DbContextOptionsBuilder> f = x => { };")]
    [InlineData("Func<DbContextOptionsBuilder, DbContextOptionsBuilder> f = x => x.{|DT5001:EnableSensitiveDataLogging()|};", "Func<DbContextOptionsBuilder, DbContextOptionsBuilder> f = x => x;")]
    [InlineData("s.{|DT5003:AddJwtBearer(j => { j.Authority = \"a\"; })|};", "s.AddJwtBearer(j => { j.Authority = \"a\"; j.IncludeErrorDetails = false; });")]
    [InlineData("_ = new Microsoft.AspNetCore.Identity.StoreOptions { {|DT5005:ProtectPersonalData = false|} };", "_ = new Microsoft.AspNetCore.Identity.StoreOptions { ProtectPersonalData = true };")]
    [InlineData("s.AddLogging(l => l.{|DT5001:SetMinimumLevel(LogLevel.Trace)|});", "s.AddLogging(l => l.SetMinimumLevel(LogLevel.Debug));")]
    [InlineData("s.AddLogging(l => l.{|DT5001:AddFilter(\"Microsoft.Extensions.AI\", LogLevel.Trace)|});", "s.AddLogging(l => l.AddFilter(\"Microsoft.Extensions.AI\", LogLevel.Debug));")]
    public Task Switch_IsTurnedOff(string before, string after) => FixesAsync(Method(before), Method(after));

    [Fact]
    public Task Statements_GoWithoutTraceAndAllAtOnce() => FixesAsync(
        """
        class C
        {
            void M(IApplicationBuilder app, DbContextOptionsBuilder db)
            {
                // errors
                app.UseRouting();
                app.{|DT5003:UseDeveloperExceptionPage()|};
                db.{|DT5001:EnableSensitiveDataLogging()|}.EnableDetailedErrors().{|DT5001:EnableSensitiveDataLogging(true)|};
            }
        }
        """,
        """
        class C
        {
            void M(IApplicationBuilder app, DbContextOptionsBuilder db)
            {
                // errors
                app.UseRouting();
                db.EnableDetailedErrors().EnableSensitiveDataLogging(false);
            }
        }
        """);

    [Theory]
    [InlineData("s.AddHttpLogging(h => h.{|DT5001:LoggingFields |= HttpLoggingFields.RequestBody|});")]
    [InlineData("_ = new HttpLoggingOptions { {|DT5001:RequestHeaders = { \"Cookie\" }|} };")]
    [InlineData("s.Configure<CookiePolicyOptions>(p => p.{|DT5004:CheckConsentNeeded = context => false|});")]
    public Task WhereTheAnswerIsNotPlain_NothingIsOffered(string statement)
        => Verify<PrivacySwitchAnalyzer, SwitchOffFix>.VerifyNoCodeFixAsync(Method(statement), null, AddLibraries);

    private static Task FixesAsync(string before, string after)
        => Verify<PrivacySwitchAnalyzer, SwitchOffFix>.VerifyCodeFixAsync(before, after, SwitchOffFix.Key_SwitchOff, static test => AddLibraries(test.TestState));

    private static void AddLibraries(SolutionState state) => state.Sources.Add(("Libraries.cs", Libraries));

    private static string Method(string statement) => $$"""
        class C
        {
            void M(IServiceCollection s, DbContextOptionsBuilder db, Sentry.SentryOptions o, bool b)
            {
                {{statement}}
            }
        }
        """;
}
