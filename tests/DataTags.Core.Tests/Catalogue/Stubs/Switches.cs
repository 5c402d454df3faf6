// Options of libraries that do not restore here, for the lines on switches.
namespace Sentry { public class SentryOptions { public bool SendDefaultPii { get; set; } } }

namespace Sentry.Extensibility { public enum RequestSize { None, Small, Medium, Always } }

namespace Sentry.AspNetCore { public class SentryAspNetCoreOptions : Sentry.SentryOptions { public Sentry.Extensibility.RequestSize MaxRequestBodySize { get; set; } } }

namespace Sentry.Maui { public class SentryMauiOptions : Sentry.SentryOptions { public bool IncludeTextInBreadcrumbs { get; set; } public bool IncludeTitleInBreadcrumbs { get; set; } public bool AttachScreenshot { get; set; } } }

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

namespace Microsoft.Azure.Cosmos { public enum QueryTextMode { None, ParameterizedOnly, All } public class CosmosClientTelemetryOptions { public QueryTextMode QueryTextMode { get; set; } } }

namespace OpenTelemetry.Instrumentation.SqlClient { public class SqlClientTraceInstrumentationOptions { public bool SetDbStatementForText { get; set; } public bool SetDbQueryParameters { get; set; } public bool RecordException { get; set; } } }

namespace OpenTelemetry.Instrumentation.EntityFrameworkCore { public class EntityFrameworkInstrumentationOptions { public bool SetDbStatementForText { get; set; } public bool SetDbQueryParameters { get; set; } } }

namespace OpenTelemetry.Instrumentation.StackExchangeRedis { public class StackExchangeRedisInstrumentationOptions { public bool SetVerboseDatabaseStatements { get; set; } } }

namespace OpenTelemetry.Instrumentation.ElasticsearchClient { public class ElasticsearchClientInstrumentationOptions { public bool ParseAndFormatRequest { get; set; } } }

namespace OpenTelemetry.Instrumentation.AspNetCore { public class AspNetCoreTraceInstrumentationOptions { public bool RecordException { get; set; } } }

namespace OpenTelemetry.Instrumentation.Http { public class HttpClientTraceInstrumentationOptions { public bool RecordException { get; set; } } }

namespace Microsoft.ApplicationInsights.DependencyCollector { public class DependencyTrackingTelemetryModule { public bool EnableSqlCommandTextInstrumentation { get; set; } } }

namespace Microsoft.ApplicationInsights.AspNetCore.Extensions { public class ApplicationInsightsServiceOptions { public bool EnableAuthenticationTrackingJavaScript { get; set; } } }

namespace Elastic.Clients.Elasticsearch { public class ElasticsearchClientSettings { public ElasticsearchClientSettings EnableDebugMode(Action<object> onRequestCompleted = null) => this; } }

namespace Elastic.Transport { public abstract class TransportConfigurationBase<T> { public T DisableDirectStreaming(bool b = true) => default; } }

namespace Nest { public abstract class ConnectionSettingsBase<T> { public T EnableDebugMode(Action<object> onRequestCompleted = null) => default; } }

namespace CoreWCF.Description { public class ServiceDebugBehavior { public bool IncludeExceptionDetailInFaults { get; set; } } }

namespace System.ServiceModel.Description { public class ServiceDebugBehavior { public bool IncludeExceptionDetailInFaults { get; set; } } }

namespace HotChocolate.Execution.Options { public class RequestExecutorOptions { public bool IncludeExceptionDetails { get; set; } } }

namespace GraphQL.Execution { public class ErrorInfoProviderOptions { public bool ExposeExceptionDetails { get; set; } public bool ExposeExceptionStackTrace { get; set; } } }

namespace Hellang.Middleware.ProblemDetails { public class ProblemDetailsOptions { public Func<Microsoft.AspNetCore.Http.HttpContext, Exception, bool> IncludeExceptionDetails { get; set; } } }

namespace MailKit { public class ProtocolLogger { public ProtocolLogger(string fileName, bool append = true) { } public ProtocolLogger(Stream stream, bool leaveOpen = false) { } public bool RedactSecrets { get; set; } } }
