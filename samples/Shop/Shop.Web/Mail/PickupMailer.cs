using System.Net.Mail;
using Shop.Domain.Messaging;

namespace Shop.Web.Mail;

/// <summary>Drops mail into a folder, from where a mail server would take it.</summary>
public sealed class PickupMailer : IMailer, IDisposable
{
    private readonly SmtpClient smtp;

    public PickupMailer(string folder)
    {
        Directory.CreateDirectory(folder);
        smtp = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder };
    }

    public async Task SendAsync(string to, string subject, string body, CancellationToken cancellation = default)
    {
        using var message = new MailMessage("shop@shop.example", to, subject, body);
        await smtp.SendMailAsync(message, cancellation);
    }

    public void Dispose() => smtp.Dispose();
}
