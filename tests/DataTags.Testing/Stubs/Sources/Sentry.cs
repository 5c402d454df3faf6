using System;
using System.Collections.Generic;

namespace Sentry
{
    public readonly struct SentryId { }
    public enum SentryLevel { Debug, Info, Warning, Error, Fatal }

    public sealed class SentryUser
    {
        public string? Id { get; set; }
        public string? Email { get; set; }
        public string? Username { get; set; }
        public string? IpAddress { get; set; }
        public IDictionary<string, string> Other { get; set; } = new Dictionary<string, string>();
    }

    public sealed class SentryEvent
    {
        public string? Message { get; set; }
        public SentryUser User { get; set; } = new();
    }

    public class Scope
    {
        public SentryUser User { get; set; } = new();
        public void SetTag(string key, string value) { }
        public void SetExtra(string key, object? value) { }
    }

    public static class SentrySdk
    {
        public static SentryId CaptureMessage(string message, SentryLevel level = SentryLevel.Info) => default;
        public static SentryId CaptureException(Exception exception) => default;
        public static SentryId CaptureEvent(SentryEvent evt, Scope? scope = null) => default;
        public static void AddBreadcrumb(string message, string? category = null, string? type = null, IDictionary<string, string>? data = null) { }
        public static void ConfigureScope(Action<Scope> configureScope) { }
        public static void SetTag(string key, string value) { }
    }
}
