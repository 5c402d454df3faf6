namespace Shop.Domain.Messaging;

/// <summary>Sends mail to one person.</summary>
public interface IMailer
{
    Task SendAsync(string to, string subject, string body, CancellationToken cancellation = default);
}
