// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace MimeKit
{
    public class MimeEntity { }
    public class HeaderList { }
    public class InternetAddress { }
    public class MailboxAddress : InternetAddress { public MailboxAddress(string name, string address) { } public MailboxAddress(System.Text.Encoding encoding, string name, string address) { } }
    public class AttachmentCollection { public MimeEntity Add(string fileName, byte[] data) => null; public MimeEntity Add(string fileName, Stream stream, CancellationToken cancellationToken = default) => null; }
    public class BodyBuilder { public string TextBody { get; set; } public string HtmlBody { get; set; } public AttachmentCollection Attachments { get; } public MimeEntity ToMessageBody() => null; }
    public class MimeMessage { public MimeMessage() { } public MimeMessage(IEnumerable<InternetAddress> from, IEnumerable<InternetAddress> to, string subject, MimeEntity body) { } public string Subject { get; set; } public MimeEntity Body { get; set; } public HeaderList Headers { get; } public object From { get; } public object To { get; } }
}

namespace MailKit
{
    public interface IMailTransport { string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default, object progress = null); Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default, object progress = null); }
    public abstract class MailTransport : IMailTransport { public virtual string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default, object progress = null) => null; public virtual Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default, object progress = null) => null; }
}

namespace SendGrid
{
    public interface ISendGridClient { Task<object> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default); Task<object> RequestAsync(int method, string requestBody = null, string queryParams = null, string urlPath = null, CancellationToken cancellationToken = default); }
    public class SendGridClient : ISendGridClient { public virtual Task<object> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default) => null; public virtual Task<object> RequestAsync(int method, string requestBody = null, string queryParams = null, string urlPath = null, CancellationToken cancellationToken = default) => null; }
}

namespace SendGrid.Helpers.Mail
{
    public class EmailAddress { }
    public class Personalization { }
    public class SendGridMessage
    {
        public string Subject { get; set; }
        public string PlainTextContent { get; set; }
        public string HtmlContent { get; set; }
        public List<object> Contents { get; set; }
        public List<Personalization> Personalizations { get; set; }
        public Dictionary<string, string> CustomArgs { get; set; }
        public Dictionary<string, string> Headers { get; set; }
        public List<object> Attachments { get; set; }
        public void SetSubject(string subject, int personalizationIndex = 0, Personalization personalization = null) { }
        public void AddContent(string mimeType, string text) { }
        public void AddSubstitution(string substitutionKey, string substitutionValue, int personalizationIndex = 0, Personalization personalization = null) { }
        public void SetTemplateData(object dynamicTemplateData, int personalizationIndex = 0, Personalization personalization = null) { }
        public void AddCustomArg(string customArgKey, string customArgValue, int personalizationIndex = 0, Personalization personalization = null) { }
        public void AddHeader(string headerKey, string headerValue, int personalizationIndex = 0, Personalization personalization = null) { }
        public void AddAttachment(string filename, string base64Content, string type = null, string disposition = null, string content_id = null) { }
        public void AddTo(string email, string name = null, int personalizationIndex = 0, Personalization personalization = null) { }
    }
    public class MailHelper
    {
        public static SendGridMessage CreateSingleEmail(EmailAddress from, EmailAddress to, string subject, string plainTextContent, string htmlContent) => null;
        public static SendGridMessage CreateSingleEmailToMultipleRecipients(EmailAddress from, List<EmailAddress> tos, string subject, string plainTextContent, string htmlContent, bool showAllRecipients = false) => null;
        public static SendGridMessage CreateSingleTemplateEmail(EmailAddress from, EmailAddress to, string templateId, object dynamicTemplateData) => null;
    }
}

namespace Twilio.Rest.Api.V2010.Account
{
    public class CreateMessageOptions { public CreateMessageOptions(object to) { } public string Body { get; set; } }
    public class CreateCallOptions { }
    public class MessageResource { public static MessageResource Create(CreateMessageOptions options, object client = null) => null; public static MessageResource Create(object to, string pathAccountSid = null, object from = null, string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, object client = null) => null; public static Task<MessageResource> CreateAsync(CreateMessageOptions options, object client = null) => null; public static Task<MessageResource> CreateAsync(object to, string pathAccountSid = null, object from = null, string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, object client = null) => null; }
    public class CallResource { public static CallResource Create(CreateCallOptions options, object client = null) => null; public static CallResource Create(object to, object from, string pathAccountSid = null, Uri url = null, object twiml = null, object client = null) => null; public static Task<CallResource> CreateAsync(CreateCallOptions options, object client = null) => null; public static Task<CallResource> CreateAsync(object to, object from, string pathAccountSid = null, Uri url = null, object twiml = null, object client = null) => null; }
}

namespace Twilio.Rest.Verify.V2.Service
{
    public class CreateVerificationOptions { }
    public class VerificationResource { public static VerificationResource Create(CreateVerificationOptions options, object client = null) => null; public static VerificationResource Create(string pathServiceSid, string to, string channel, string customFriendlyName = null, string customMessage = null, object client = null) => null; public static Task<VerificationResource> CreateAsync(CreateVerificationOptions options, object client = null) => null; public static Task<VerificationResource> CreateAsync(string pathServiceSid, string to, string channel, string customFriendlyName = null, string customMessage = null, object client = null) => null; }
}

namespace Twilio.Rest.Conversations.V1.Conversation { public class CreateMessageOptions { } public class MessageResource { public static MessageResource Create(CreateMessageOptions options, object client = null) => null; public static MessageResource Create(string pathConversationSid, string author = null, string body = null, object client = null) => null; } }

namespace FluentEmail.Core { public interface IFluentEmail { IFluentEmail Body(string body, bool isHtml = false); IFluentEmail Subject(string subject); IFluentEmail PlaintextAlternativeBody(string body); IFluentEmail UsingTemplate<T>(string template, T model, bool isHtml = true); IFluentEmail UsingTemplateFromFile<T>(string filename, T model, bool isHtml = true); } }

namespace PostmarkDotNet { public class PostmarkClient { public Task<object> SendMessageAsync(object message) => null; public Task<object> SendMessageAsync(string from, string to, string subject, string textBody, string htmlBody, IDictionary<string, string> headers = null) => null; } }

namespace Mailjet.Client { public interface IMailjetClient { Task<object> PostAsync(object request); Task<object> SendTransactionalEmailAsync(object transactionalEmail, bool isSandboxMode = false, bool advanceErrorHandling = true); } }

namespace Resend { public interface IResend { Task<object> EmailSendAsync(object email, CancellationToken cancellationToken = default); } }

namespace FirebaseAdmin.Messaging { public class FirebaseMessaging { public Task<string> SendAsync(object message) => null; public Task<object> SendEachAsync(IEnumerable<object> messages) => null; public Task<object> SendEachForMulticastAsync(object message) => null; } }

namespace Vonage.Messaging { public interface ISmsClient { Task<object> SendAnSmsAsync(object message, object creds = null); Task<object> SendAnSmsAsync(string from, string to, string text, object type = null, object creds = null); } }

namespace Plivo.Resource.Message { public class MessageInterface { public object Create(List<string> dst, string text, string src = null) => null; } }

namespace MessageBird { public class Client { public object SendMessage(string originator, string body, long[] msisdns, object optionalArguments = null) => null; } }
