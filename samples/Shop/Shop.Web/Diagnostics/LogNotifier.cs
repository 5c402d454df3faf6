using Shop.Domain.Messaging;

namespace Shop.Web.Diagnostics;

/// <summary>The back office reads the log.</summary>
public sealed class LogNotifier(ILogger<LogNotifier> logger) : INotifier
{
    public void Announce(string text) => logger.LogInformation("Back office: {Text}", text);
}
