// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace Segment.Analytics
{
    public class Analytics
    {
        public virtual void Track(string name, object properties = default, Func<object, object> enrichment = default) { }
        public virtual void Identify(string userId, object traits = default, Func<object, object> enrichment = default) { }
        public virtual void Screen(string title, object properties = default, string category = "", Func<object, object> enrichment = default) { }
        public virtual void Page(string title, object properties = default, string category = "", Func<object, object> enrichment = default) { }
        public virtual void Group(string groupId, object traits = default, Func<object, object> enrichment = default) { }
        public virtual void Alias(string newId, Func<object, object> enrichment = default) { }
        public void Process(object incomingEvent, Func<object, object> enrichment = default) { }
    }
}

namespace Segment
{
    public class Client
    {
        public void Identify(string userId, IDictionary<string, object> traits, object options) { }
        public void Track(string userId, string eventName, IDictionary<string, object> properties, object options) { }
        public void Page(string userId, string name, string category, IDictionary<string, object> properties, object options) { }
        public void Screen(string userId, string name, string category, IDictionary<string, object> properties, object options) { }
        public void Group(string userId, string groupId, IDictionary<string, object> traits, object options) { }
        public void Alias(string previousId, string userId, object options) { }
    }
}

namespace Mixpanel
{
    public interface IMixpanelClient
    {
        Task<bool> TrackAsync(string @event, object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<bool> AliasAsync(object distinctId, object alias, CancellationToken cancellationToken = default);
        Task<bool> PeopleSetAsync(object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<bool> PeopleSetOnceAsync(object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<bool> PeopleTrackChargeAsync(object distinctId, decimal amount, CancellationToken cancellationToken = default);
        Task<bool> PeopleAppendAsync(object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<object> SendAsync(IEnumerable<object> messages, CancellationToken cancellationToken = default);
    }
}

namespace PostHog
{
    public interface IPostHogClient
    {
        bool Capture(string distinctId, string eventName, Dictionary<string, object> properties, object groups, bool sendFeatureFlags, DateTimeOffset? timestamp = null);
        bool CaptureException(Exception exception, string distinctId, Dictionary<string, object> properties, object groups, bool sendFeatureFlags, DateTimeOffset? timestamp = null);
        Task<object> IdentifyAsync(string distinctId, Dictionary<string, object> personPropertiesToSet, Dictionary<string, object> personPropertiesToSetOnce, CancellationToken cancellationToken);
        Task<object> AliasAsync(string previousId, string newId, CancellationToken cancellationToken);
        Task<object> GroupIdentifyAsync(string type, string key, string name, Dictionary<string, object> properties, CancellationToken cancellationToken);
    }
}

namespace Sentry
{
    public interface IHasTags { void SetTag(string key, string value); }
    public interface IHasExtra { void SetExtra(string key, object value); }
    public sealed class SentryEvent { }
    public sealed class Breadcrumb { }
    public sealed class SentryUser { public string Id { get; set; } public string Username { get; set; } public string Email { get; set; } public string IpAddress { get; set; } public IDictionary<string, string> Other { get; set; } }
    public interface IHasData { void SetData(string key, object value); }
    public sealed class SentryContexts : Dictionary<string, object> { }
    public class Scope { public SentryUser User { get; set; } public SentryContexts Contexts { get; } public void SetTag(string key, string value) { } public void SetExtra(string key, object value) { } public void AddBreadcrumb(Breadcrumb breadcrumb, object hint) { } public void AddBreadcrumb(string message, string category, string type, Dictionary<string, string> data, int level) { } }
    public interface ISentryClient { object CaptureEvent(SentryEvent evt, Scope scope = null, object hint = null); }
    public static class SentryClientExtensions { public static object CaptureException(this ISentryClient client, Exception ex) => null; public static object CaptureMessage(this ISentryClient client, string message, int level = 0) => null; }
    public static class SentrySdk
    {
        public static object CaptureMessage(string message, int level = 0) => null;
        public static object CaptureException(Exception exception) => null;
        public static object CaptureEvent(SentryEvent evt, Scope scope = null, object hint = null) => null;
        public static void AddBreadcrumb(string message, string category = null, string type = null, IDictionary<string, string> data = null, int level = 0) { }
        public static void AddBreadcrumb(Breadcrumb breadcrumb, object hint = null) { }
        public static void CaptureFeedback(object feedback, Scope scope = null, object hint = null) { }
        public static void CaptureFeedback(string message, string contactEmail = null, string name = null, string replayId = null, string url = null) { }
        public static void SetTag(string key, string value) { }
    }
}

namespace Mindscape.Raygun4Net
{
    public class RaygunIdentifierMessage { public string Email { get; set; } public string FullName { get; set; } public string FirstName { get; set; } public string Identifier { get; set; } }
    public abstract class RaygunClientBase { public virtual Task SendAsync(Exception exception, IList<string> tags, System.Collections.IDictionary userCustomData, RaygunIdentifierMessage userInfo = null) => null; public virtual Task SendInBackground(Exception exception, IList<string> tags = null, System.Collections.IDictionary userCustomData = null, RaygunIdentifierMessage userInfo = null) => null; }
}

namespace Rollbar
{
    public interface ILogger { ILogger Log(int level, object obj, IDictionary<string, object> custom = null); ILogger Debug(object obj, IDictionary<string, object> custom = null); ILogger Info(object obj, IDictionary<string, object> custom = null); ILogger Warning(object obj, IDictionary<string, object> custom = null); ILogger Error(object obj, IDictionary<string, object> custom = null); ILogger Critical(object obj, IDictionary<string, object> custom = null); }
}

namespace Rollbar.DTOs { public class Person { public string Id { get; set; } public string UserName { get; set; } public string Email { get; set; } } }

namespace Bugsnag { public interface IClient { void Notify(Exception exception); void Notify(Exception exception, Action<object> callback); } public interface IBreadcrumbs { void Leave(string message); void Leave(string message, int type, IDictionary<string, string> metadata); } }

namespace Bugsnag.Payload { public class User : Dictionary<string, string> { public string Id { get; set; } public string Name { get; set; } public string Email { get; set; } } }

namespace Exceptionless
{
    public class ExceptionlessClient { public void SubmitEvent(object ev, object pluginContextData = null) { } }
    public class EventBuilder { public EventBuilder AddObject(object data, string name = null, int? maxDepth = null) => this; public EventBuilder SetUserIdentity(string identity) => this; public EventBuilder SetUserIdentity(string identity, string name) => this; }
    public static class ExceptionlessClientExtensions { public static void SubmitException(this ExceptionlessClient client, Exception exception) { } public static void SubmitLog(this ExceptionlessClient client, string message) { } public static void SubmitLog(this ExceptionlessClient client, string source, string message) { } }
}

namespace Sharpbrake.Client { public class AirbrakeNotifier { public void Notify(object notice) { } public void Notify(Exception exception, object context = null, int severity = 0) { } } }

namespace Elmah.Io.Client { public interface IMessagesClient { object CreateAndNotify(Guid logId, object message); Task<object> CreateAndNotifyAsync(Guid logId, object message, CancellationToken cancellationToken = default); } }

namespace ElmahCore { public static class ElmahExtensions { public static void RaiseError(Exception ex) { } } }

namespace Datadog.Trace
{
    public interface ISpan { string ResourceName { get; set; } ISpan SetTag(string key, string value); void SetException(Exception exception); }
    public class Tracer { public object StartActive(string operationName) => null; }
    public class UserDetails { }
    public static class SpanExtensions { public static void SetUser(this ISpan span, UserDetails userDetails) { } }
}

namespace StatsdClient { public static class DogStatsd { public static void Increment(string statName, int value = 1, double sampleRate = 1, string[] tags = null) { } public static void Gauge(string statName, double value, double sampleRate = 1, string[] tags = null) { } public static void Histogram(string statName, double value, double sampleRate = 1, string[] tags = null) { } public static void Event(string title, string text, string alertType = null, string aggregationKey = null, string sourceType = null, int? dateHappened = null, string priority = null, string hostname = null, string[] tags = null) { } } }

namespace NewRelic.Api.Agent
{
    public static class NewRelic { public static void RecordCustomEvent(string eventType, IEnumerable<KeyValuePair<string, object>> attributes) { } public static void NoticeError(Exception exception) { } public static void NoticeError(string message, IDictionary<string, string> customAttributes) { } public static void SetTransactionName(string category, string name) { } }
    public interface ITransaction { ITransaction AddCustomAttribute(string key, object value); void SetUserId(string userid); }
    public interface ISpan { ISpan AddCustomAttribute(string key, object value); }
}

namespace Elastic.Apm.Api { public class User { public string Email { get; set; } public string UserName { get; set; } public string Id { get; set; } } public interface IExecutionSegment { void SetLabel(string key, string value); void CaptureException(Exception exception, string culprit = null, bool isHandled = false, string parentId = null, Dictionary<string, object> labels = null); void CaptureError(string message, string culprit, object[] frames, string parentId = null, Dictionary<string, object> labels = null); } }

namespace LaunchDarkly.Sdk
{
    public struct Context { public static Context New(string key) => default; public static ContextBuilder Builder(string key) => null; }
    public class ContextBuilder
    {
        public ContextBuilder Key(string key) => this;
        public ContextBuilder Name(string name) => this;
        public ContextBuilder Set(string attributeName, string value) => this;
        public ContextBuilder Private(params string[] attributeRefs) => this;
        public Context Build() => default;
    }
}

namespace LaunchDarkly.Sdk.Server
{
    public sealed class LdClient
    {
        public void Identify(Context context) { }
        public void Track(string name, Context context) { }
        public void Track(string name, Context context, object data) { }
        public bool BoolVariation(string key, Context context, bool defaultValue = false) => defaultValue;
        public string StringVariation(string key, Context context, string defaultValue) => defaultValue;
        public object JsonVariation(string key, Context context, object defaultValue) => defaultValue;
    }
}

namespace Statsig.Server { public static class StatsigServer { public static void LogEvent(object user, string eventName, string value = null, IReadOnlyDictionary<string, string> metadata = null) { } } }

namespace Dynatrace.OneAgent.Sdk.Api { public interface IOneAgentSdk { void AddCustomRequestAttribute(string key, string value); void AddCustomRequestAttribute(string key, long value); } }

namespace Gibraltar.Agent
{
    public static class Log
    {
        public static void Verbose(string category, string caption, string description, params object[] args) { }
        public static void Information(string category, string caption, string description, params object[] args) { }
        public static void Warning(string category, string caption, string description, params object[] args) { }
        public static void Error(string category, string caption, string description, params object[] args) { }
        public static void Critical(string category, string caption, string description, params object[] args) { }
    }
}

namespace OptimizelySDK { public class Optimizely { public void Track(string eventKey, string userId, object userAttributes = null, object eventTags = null) { } } }

namespace Microsoft.AppCenter.Analytics { public class Analytics { public static void TrackEvent(string name, IDictionary<string, string> properties = null) { } } }

namespace Microsoft.AppCenter.Crashes { public class Crashes { public static void TrackError(Exception exception, IDictionary<string, string> properties = null) { } } }

namespace Piwik.Tracker { public class PiwikTracker { public void SetUserId(string userId) { } public void SetIp(string ip) { } public void SetCustomVariable(int id, string name, string value, int scope = 0) { } public object DoTrackPageView(string documentTitle) => null; public object DoTrackEvent(string category, string action, string name = "", string value = "") => null; } }

namespace Serilog { public interface IDiagnosticContext { void Set(string propertyName, object value, bool destructureObjects = false); void SetException(Exception exception); } }

namespace log4net { public interface ILog { void Debug(object message); void Debug(object message, Exception exception); void Info(object message); void Info(object message, Exception exception); void Warn(object message); void Warn(object message, Exception exception); void Error(object message); void Error(object message, Exception exception); void Fatal(object message); void Fatal(object message, Exception exception); void DebugFormat(string format, params object[] args); void DebugFormat(string format, object arg0, object arg1, object arg2); void InfoFormat(string format, params object[] args); void InfoFormat(string format, object arg0, object arg1, object arg2); void WarnFormat(string format, params object[] args); void WarnFormat(string format, object arg0, object arg1, object arg2); void ErrorFormat(string format, params object[] args); void ErrorFormat(string format, object arg0, object arg1, object arg2); void FatalFormat(string format, params object[] args); void FatalFormat(string format, object arg0, object arg1, object arg2); } }

namespace log4net.Core { public sealed class LoggingEvent { } public interface ILogger { void Log(Type callerStackBoundaryDeclaringType, object level, object message, Exception exception); void Log(LoggingEvent logEvent); } }

namespace log4net.Util { public abstract class ContextPropertiesBase { public abstract object this[string key] { get; set; } } public sealed class ThreadContextProperties : ContextPropertiesBase { public override object this[string key] { get => null; set { } } } public sealed class LogicalThreadContextProperties : ContextPropertiesBase { public override object this[string key] { get => null; set { } } } public sealed class GlobalContextProperties : ContextPropertiesBase { public override object this[string key] { get => null; set { } } } public sealed class ThreadContextStack { public IDisposable Push(string message) => null; } public sealed class LogicalThreadContextStack { public IDisposable Push(string message) => null; } }

namespace Microsoft.Extensions.Logging { public sealed class LogPropertiesAttribute : Attribute { } public sealed class TagProviderAttribute(Type providerType, string providerMethod) : Attribute { } }

namespace CountlySDK.Entities { public class CountlyUserDetails { public string Name { get; set; } public string Username { get; set; } public string Email { get; set; } public string Phone { get; set; } public string Gender { get; set; } } }

namespace Plugin.Firebase.Analytics { public interface IFirebaseAnalytics { void LogEvent(string eventName, IDictionary<string, object> parameters); void SetUserId(string id); void SetUserProperty(string name, string value); } }
