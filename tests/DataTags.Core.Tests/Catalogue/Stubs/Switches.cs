// Options of libraries that do not restore here, for the lines on switches.
namespace Sentry { public class SentryOptions { public bool SendDefaultPii { get; set; } } }

namespace Sentry.Extensibility { public enum RequestSize { None, Small, Medium, Always } }

namespace Sentry.AspNetCore { public class SentryAspNetCoreOptions : Sentry.SentryOptions { public Sentry.Extensibility.RequestSize MaxRequestBodySize { get; set; } } }

namespace Sentry.Maui { public class SentryMauiOptions : Sentry.SentryOptions { public bool IncludeTextInBreadcrumbs { get; set; } public bool IncludeTitleInBreadcrumbs { get; set; } public bool AttachScreenshot { get; set; } } }

namespace Microsoft.IdentityModel.Logging { public class IdentityModelEventSource { public static bool ShowPII { get; set; } public static bool LogCompleteSecurityArtifact { get; set; } } }

namespace Microsoft.IdentityModel.Tokens { public class TokenValidationParameters { public bool IncludeTokenOnFailedValidation { get; set; } } }

namespace Microsoft.Identity.Client
{
    public abstract class BaseApplicationOptions { public bool EnablePiiLogging { get; set; } }
    public abstract class BaseAbstractApplicationBuilder<T> { public T WithLogging(object loggingCallback, object logLevel = null, bool? enablePiiLogging = null, bool? enableDefaultPlatformLogging = null) => default; public T WithLogging(object identityLogger, bool enablePiiLogging = false) => default; }
}

namespace Microsoft.AspNetCore.Authentication.JwtBearer { public class JwtBearerOptions { public bool IncludeErrorDetails { get; set; } = true; } }

namespace Microsoft.Extensions.DependencyInjection { public static class JwtBearerExtensions { public static object AddJwtBearer(this object builder, Action<Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> configureOptions) => null; } }

namespace Microsoft.AspNetCore.Builder { public static class DatabaseErrorPageExtensions { public static IApplicationBuilder UseDatabaseErrorPage(this IApplicationBuilder app) => null; } }

namespace Grpc.AspNetCore.Server { public class GrpcServiceOptions { public bool? EnableDetailedErrors { get; set; } } }

namespace Microsoft.Extensions.AI
{
    public sealed class OpenTelemetryChatClient { public bool EnableSensitiveData { get; set; } }
    public sealed class OpenTelemetryEmbeddingGenerator<TInput, TEmbedding> { public bool EnableSensitiveData { get; set; } }
    public sealed class OpenTelemetryImageGenerator { public bool EnableSensitiveData { get; set; } }
    public sealed class OpenTelemetrySpeechToTextClient { public bool EnableSensitiveData { get; set; } }
}

namespace Microsoft.Agents.AI { public sealed class OpenTelemetryAgent { public bool EnableSensitiveData { get; set; } } }

namespace Azure.Core { public class DiagnosticsOptions { public bool IsLoggingContentEnabled { get; set; } public IList<string> LoggedHeaderNames { get; } public IList<string> LoggedQueryParameters { get; } } }

namespace Microsoft.Azure.Cosmos { public enum QueryTextMode { None, ParameterizedOnly, All } public class CosmosClientTelemetryOptions { public QueryTextMode QueryTextMode { get; set; } } }

namespace OpenTelemetry.Instrumentation.SqlClient { public class SqlClientTraceInstrumentationOptions { public bool SetDbStatementForText { get; set; } public bool SetDbQueryParameters { get; set; } public bool RecordException { get; set; } } }

namespace OpenTelemetry.Instrumentation.EntityFrameworkCore { public class EntityFrameworkInstrumentationOptions { public bool SetDbStatementForText { get; set; } public bool SetDbQueryParameters { get; set; } } }

namespace OpenTelemetry.Instrumentation.StackExchangeRedis { public class StackExchangeRedisInstrumentationOptions { public bool SetVerboseDatabaseStatements { get; set; } } }

namespace OpenTelemetry.Instrumentation.ElasticsearchClient { public class ElasticsearchClientInstrumentationOptions { public bool ParseAndFormatRequest { get; set; } } }

namespace OpenTelemetry.Instrumentation.AspNetCore { public class AspNetCoreTraceInstrumentationOptions { public bool RecordException { get; set; } } }

namespace OpenTelemetry.Instrumentation.Http { public class HttpClientTraceInstrumentationOptions { public bool RecordException { get; set; } } }

namespace Microsoft.ApplicationInsights.DependencyCollector { public class DependencyTrackingTelemetryModule { public bool EnableSqlCommandTextInstrumentation { get; set; } } }

namespace Microsoft.ApplicationInsights.AspNetCore.Extensions { public class ApplicationInsightsServiceOptions { public bool EnableAuthenticationTrackingJavaScript { get; set; } } }

namespace Serilog.AspNetCore { public class RequestLoggingOptions { public bool IncludeQueryInRequestPath { get; set; } } }

namespace Elastic.Clients.Elasticsearch { public class ElasticsearchClientSettings { public ElasticsearchClientSettings EnableDebugMode(Action<object> onRequestCompleted = null) => this; } }

namespace Elastic.Transport { public abstract class TransportConfigurationBase<T> { public T DisableDirectStreaming(bool b = true) => default; } }

namespace Nest { public abstract class ConnectionSettingsBase<T> { public T EnableDebugMode(Action<object> onRequestCompleted = null) => default; } }

namespace CoreWCF.Description { public class ServiceDebugBehavior { public bool IncludeExceptionDetailInFaults { get; set; } } }

namespace System.ServiceModel.Description { public class ServiceDebugBehavior { public bool IncludeExceptionDetailInFaults { get; set; } } }

namespace HotChocolate.Execution.Options { public class RequestExecutorOptions { public bool IncludeExceptionDetails { get; set; } } }

namespace GraphQL.Execution { public class ErrorInfoProviderOptions { public bool ExposeExceptionDetails { get; set; } public bool ExposeExceptionStackTrace { get; set; } } }

namespace Hellang.Middleware.ProblemDetails { public class ProblemDetailsOptions { public Func<Microsoft.AspNetCore.Http.HttpContext, Exception, bool> IncludeExceptionDetails { get; set; } } }

namespace MailKit { public class ProtocolLogger { public ProtocolLogger(string fileName, bool append = true) { } public ProtocolLogger(Stream stream, bool leaveOpen = false) { } public bool RedactSecrets { get; set; } } }

namespace Amazon.Util { public class LoggingConfig { public Amazon.ResponseLoggingOption LogResponses { get; set; } } }

namespace Amazon { public enum ResponseLoggingOption { Never, OnError, Always } }
