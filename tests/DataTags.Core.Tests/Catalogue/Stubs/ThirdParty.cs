// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace ZendeskApi_v2.Requests { public interface ITickets { object CreateTicket(object ticket); Task<object> CreateTicketAsync(object ticket); object UpdateTicket(object ticket, object comment = null); } public interface IUsers { object CreateUser(object user); } }

namespace Intercom.Clients { public class UsersClient { public object Create(object user) => null; } public class ContactsClient { public object Create(object contact) => null; } }

namespace Atlassian.Jira { public class Jira { public Issue CreateIssue(string project, string parentIssueKey = null) => null; public Issue CreateIssue(object fields) => null; } public class Issue { public string Summary { get; set; } public string Description { get; set; } public Task<object> AddCommentAsync(string comment, CancellationToken token = default) => null; public Task<object> AddCommentAsync(object comment, CancellationToken token = default) => null; } }

namespace SlackNet.WebApi { public interface IChatApi { Task<object> PostMessage(object message, CancellationToken? cancellationToken = null); } }

namespace SlackNet { public interface ISlackApiClient { Task PostToWebhook(string webhookUrl, object message, CancellationToken? cancellationToken = null); } }

namespace Slack.Webhooks { public interface ISlackClient { bool Post(object slackMessage); Task<bool> PostAsync(object slackMessage, bool configureAwait = true); } }

namespace Discord { public interface IMessageChannel { Task<object> SendMessageAsync(string text = null, bool isTTS = false, object embed = null, object options = null); } }

namespace Discord.Webhook { public class DiscordWebhookClient { public Task<ulong> SendMessageAsync(string text = null, bool isTTS = false, IEnumerable<object> embeds = null, string username = null) => null; } }

namespace Telegram.Bot { public static class TelegramBotClientExtensions { public static Task<object> SendMessage(this object botClient, object chatId, string text, int parseMode = 0, CancellationToken cancellationToken = default) => null; public static Task<object> SendTextMessageAsync(this object botClient, object chatId, string text, int? messageThreadId = null, CancellationToken cancellationToken = default) => null; } }

namespace Microsoft.Graph.Users.Item.SendMail { public class SendMailRequestBuilder { public Task PostAsync(object body, Action<object> requestConfiguration = null, CancellationToken cancellationToken = default) => null; } }

namespace Microsoft.Graph.Users { public class UsersRequestBuilder { public Task<Models.User> PostAsync(Models.User body, Action<object> requestConfiguration = null, CancellationToken cancellationToken = default) => null; } }

namespace Microsoft.Graph.Models { public class User { public string Mail { get; set; } public string DisplayName { get; set; } public string MobilePhone { get; set; } } }

namespace Octokit { public interface IIssuesClient { Task<object> Create(string owner, string name, object newIssue); Task<object> Create(long repositoryId, object newIssue); } public interface IIssueCommentsClient { Task<object> Create(string owner, string name, int number, string newComment); Task<object> Create(long repositoryId, int number, string newComment); } }

namespace Auth0.ManagementApi.Clients { public interface IUsersClient { Task<object> CreateAsync(object request, CancellationToken cancellationToken = default); Task<object> UpdateAsync(string id, object request, CancellationToken cancellationToken = default); } }

namespace Okta.Sdk.Api { public class UserApi { public Task<object> CreateUserAsync(object body, bool? activate = default, bool? provider = default, object nextLogin = default, CancellationToken cancellationToken = default) => null; } }

namespace Algolia.Search.Clients { public interface ISearchIndex { object SaveObject<T>(T data, object requestOptions = null, bool autoGenerateObjectId = false) where T : class; object SaveObjects<T>(IEnumerable<T> data, object requestOptions = null, bool autoGenerateObjectId = false) where T : class; } }

namespace Microsoft.Xrm.Sdk { public interface IOrganizationService { Guid Create(object entity); void Update(object entity); } }

namespace DeepL { public interface ITranslator { Task<object> TranslateTextAsync(string text, string sourceLanguageCode, string targetLanguageCode, object options = null, CancellationToken cancellationToken = default); Task<object[]> TranslateTextAsync(IEnumerable<string> texts, string sourceLanguageCode, string targetLanguageCode, object options = null, CancellationToken cancellationToken = default); } }

namespace ShopifySharp { public interface ICustomerService { Task<object> CreateAsync(object customer, object options = null, CancellationToken cancellationToken = default); } public interface IOrderService { Task<object> CreateAsync(object order, object options = null, CancellationToken cancellationToken = default); } }

namespace Avalara.AvaTax.RestClient { public class AvaTaxClient { public object CreateTransaction(string include, object model) => null; } }

namespace EasyPost.Services { public class ShipmentService { public Task<object> Create(Dictionary<string, object> parameters, CancellationToken cancellationToken = default) => null; } }

namespace Typesense { public interface ITypesenseClient { Task<T> CreateDocument<T>(string collection, T document); Task<T> UpsertDocument<T>(string collection, T document); Task<T> UpdateDocument<T>(string collection, string id, T document); Task ImportDocuments<T>(string collection, IEnumerable<T> documents, int batchSize = 40); } }
