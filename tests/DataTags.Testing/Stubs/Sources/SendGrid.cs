using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SendGrid
{
    public class Response { }

    public interface ISendGridClient
    {
        Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default);
    }

    public class SendGridClient : ISendGridClient
    {
        public SendGridClient(string apiKey) { }
        public Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default) => Task.FromResult(new Response());
    }
}

namespace SendGrid.Helpers.Mail
{
    public class EmailAddress
    {
        public EmailAddress() { }
        public EmailAddress(string email, string? name = null) { Email = email; Name = name; }
        public string? Email { get; set; }
        public string? Name { get; set; }
    }

    public class SendGridMessage
    {
        public EmailAddress? From { get; set; }
        public string? Subject { get; set; }
        public string? PlainTextContent { get; set; }
        public string? HtmlContent { get; set; }
        public Dictionary<string, string>? CustomArgs { get; set; }
        public void SetFrom(EmailAddress email) { }
        public void SetSubject(string subject) { }
        public void AddTo(string email, string? name = null) { }
        public void AddTo(EmailAddress email) { }
        public void AddContent(string mimeType, string text) { }
        public void AddSubstitution(string key, string value) { }
        public void SetTemplateData(object dynamicTemplateData) { }
        public void AddCustomArg(string key, string value) { }
        public void AddHeader(string key, string value) { }
        public void AddAttachment(string filename, string base64Content) { }
    }

    public class MailHelper
    {
        public static SendGridMessage CreateSingleEmail(EmailAddress from, EmailAddress to, string subject, string plainTextContent, string htmlContent) => new();
    }
}
