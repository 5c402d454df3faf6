using DataTags.Analyzers.Switches;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Switches;

/// <summary>A test of the rules on configuration: ASP.NET Core as it is, other libraries by their names.</summary>
internal static class SwitchCase
{
    public static Task VerifyAsync(string source, params DiagnosticResult[] expected)
        => Verify<PrivacySwitchAnalyzer>.VerifyAnalyzerAsync(source, static state => state.Sources.Add(("Libraries.cs", Libraries)), expected);

    public static Task VerifyWithModelsAsync(string source, string models, params DiagnosticResult[] expected)
        => Verify<PrivacySwitchAnalyzer>.VerifyAnalyzerAsync(
            source,
            state =>
            {
                state.Sources.Add(("Libraries.cs", Libraries));
                state.AdditionalFiles.Add(("privacy.datatags", models));
            },
            expected);

    /// <summary>One statement in a method that has a builder, an application, a host environment and options at hand.</summary>
    public static Task VerifyStatementAsync(string statement) => VerifyAsync($$"""
        class C
        {
            void M(WebApplicationBuilder builder, WebApplication app, IHostEnvironment env, DbContextOptionsBuilder db, bool unknown)
            {
                {{statement}}
            }
        }
        """);

    public const string Libraries = """
        global using System;
        global using System.Diagnostics;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.HttpLogging;
        global using Microsoft.AspNetCore.SignalR;
        global using Microsoft.EntityFrameworkCore;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.IdentityModel.Logging;
        global using Sentry;

        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContextOptionsBuilder
            {
                public virtual DbContextOptionsBuilder EnableSensitiveDataLogging(bool sensitiveDataLoggingEnabled = true) => this;
                public virtual DbContextOptionsBuilder EnableDetailedErrors(bool detailedErrorsEnabled = true) => this;
            }

            public class DbContextOptionsBuilder<T> : DbContextOptionsBuilder
            {
                public override DbContextOptionsBuilder<T> EnableSensitiveDataLogging(bool sensitiveDataLoggingEnabled = true) => this;
            }
        }

        namespace Microsoft.IdentityModel.Logging { public class IdentityModelEventSource { public static bool ShowPII { get; set; } } }

        namespace Sentry { public class SentryOptions { public bool SendDefaultPii { get; set; } public string? Dsn { get; set; } } }

        namespace Sentry.Extensibility { public enum RequestSize { None, Small, Medium, Always } }

        namespace Sentry.AspNetCore { public class SentryAspNetCoreOptions : SentryOptions { public Extensibility.RequestSize MaxRequestBodySize { get; set; } } }

        namespace Grpc.AspNetCore.Server { public class GrpcServiceOptions { public bool? EnableDetailedErrors { get; set; } } }

        namespace MailKit { public class ProtocolLogger { public ProtocolLogger(string fileName) { } } }

        namespace Npgsql { public class NpgsqlConnection { public NpgsqlConnection(string connectionString) { } } }

        namespace Hellang.Middleware.ProblemDetails { public class ProblemDetailsOptions { public Func<HttpContext, Exception, bool>? IncludeExceptionDetails { get; set; } } }

        namespace Microsoft.AspNetCore.Authentication.JwtBearer { public class JwtBearerOptions { public bool IncludeErrorDetails { get; set; } = true; public string? Authority { get; set; } } }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using Microsoft.AspNetCore.Authentication.JwtBearer;

            public static class JwtBearerExtensions { public static object AddJwtBearer(this IServiceCollection builder, Action<JwtBearerOptions> configureOptions) => builder; }
        }
        """;
}
