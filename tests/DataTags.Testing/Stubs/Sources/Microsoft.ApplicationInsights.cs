using System;
using System.Collections.Generic;

namespace Microsoft.ApplicationInsights
{
    public sealed class TelemetryClient
    {
        public DataContracts.TelemetryContext Context { get; } = new();

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) { }
        public void TrackEvent(DataContracts.EventTelemetry telemetry) { }
        public void TrackTrace(string message) { }
        public void TrackTrace(string message, IDictionary<string, string> properties) { }
        public void TrackMetric(string name, double value, IDictionary<string, string>? properties = null) { }
        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) { }
        public void TrackDependency(string dependencyTypeName, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, bool success) { }
        public void TrackPageView(string name) { }
        public void TrackRequest(string name, DateTimeOffset startTime, TimeSpan duration, string responseCode, bool success) { }
    }
}

namespace Microsoft.ApplicationInsights.DataContracts
{
    public sealed class EventTelemetry
    {
        public EventTelemetry(string name) => Name = name;
        public string Name { get; set; }
        public IDictionary<string, string> Properties { get; } = new Dictionary<string, string>();
    }

    public sealed class TelemetryContext
    {
        public UserContext User { get; } = new();
        public IDictionary<string, string> GlobalProperties { get; } = new Dictionary<string, string>();
    }

    public sealed class UserContext
    {
        public string? Id { get; set; }
        public string? AccountId { get; set; }
        public string? AuthenticatedUserId { get; set; }
    }
}
