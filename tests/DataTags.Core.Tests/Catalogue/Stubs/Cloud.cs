// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace Amazon.DynamoDBv2
{
    public interface IAmazonDynamoDB { Task<object> PutItemAsync(object request, CancellationToken cancellationToken = default); Task<object> PutItemAsync(string tableName, Dictionary<string, object> item, CancellationToken cancellationToken = default); Task<object> UpdateItemAsync(object request, CancellationToken cancellationToken = default); Task<object> UpdateItemAsync(string tableName, Dictionary<string, object> key, Dictionary<string, object> attributeUpdates, CancellationToken cancellationToken = default); }
}

namespace Amazon.DynamoDBv2.DataModel { public interface IDynamoDBContext { Task SaveAsync<T>(T value, CancellationToken cancellationToken = default); } }

namespace Amazon.SQS
{
    public interface IAmazonSQS { Task<object> SendMessageAsync(object request, CancellationToken cancellationToken = default); Task<object> SendMessageAsync(string queueUrl, string messageBody, CancellationToken cancellationToken = default); Task<object> SendMessageBatchAsync(object request, CancellationToken cancellationToken = default); Task<object> SendMessageBatchAsync(string queueUrl, List<object> entries, CancellationToken cancellationToken = default); }
}

namespace Amazon.Kinesis { public interface IAmazonKinesis { Task<object> PutRecordAsync(object request, CancellationToken cancellationToken = default); } }

namespace Amazon.EventBridge { public interface IAmazonEventBridge { Task<object> PutEventsAsync(object request, CancellationToken cancellationToken = default); } }

namespace Amazon.SecretsManager { public interface IAmazonSecretsManager { Task<object> PutSecretValueAsync(object request, CancellationToken cancellationToken = default); } }

namespace Amazon.KeyManagementService { public interface IAmazonKeyManagementService { Task<object> EncryptAsync(object request, CancellationToken cancellationToken = default); Task<object> DecryptAsync(object request, CancellationToken cancellationToken = default); } }

namespace Amazon.SimpleEmail { public interface IAmazonSimpleEmailService { Task<object> SendEmailAsync(object request, CancellationToken cancellationToken = default); } }

namespace Amazon.SimpleEmailV2 { public interface IAmazonSimpleEmailServiceV2 { Task<object> SendEmailAsync(object request, CancellationToken cancellationToken = default); } }

namespace Amazon.SimpleNotificationService { public interface IAmazonSimpleNotificationService { Task<object> PublishAsync(object request, CancellationToken cancellationToken = default); Task<object> PublishAsync(string topicArn, string message, string subject, CancellationToken cancellationToken = default); } }

namespace Azure.Messaging.ServiceBus
{
    public class ServiceBusMessage { public ServiceBusMessage() { } public ServiceBusMessage(string body) { } public ServiceBusMessage(BinaryData body) { } }
    public class ServiceBusSender { public virtual Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default) => null; public virtual Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default) => null; public virtual Task<long> ScheduleMessageAsync(ServiceBusMessage message, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default) => null; }
}

namespace Azure.Messaging.EventHubs { public class EventData { public EventData(BinaryData eventBody) { } public EventData(string eventBody) { } } }

namespace Azure.Messaging.EventHubs.Producer
{
    public sealed class EventDataBatch { public bool TryAdd(EventData eventData) => true; }
    public class EventHubProducerClient { public virtual Task SendAsync(IEnumerable<EventData> eventBatch, CancellationToken cancellationToken = default) => null; public virtual Task SendAsync(EventDataBatch eventBatch, CancellationToken cancellationToken = default) => null; public virtual Task SendAsync(IEnumerable<EventData> eventData, object options, CancellationToken cancellationToken = default) => null; }
}

namespace Azure.Messaging.EventGrid
{
    public class EventGridEvent { }
    public class CloudEvent { }
    public class EventGridPublisherClient { public virtual object SendEvent(EventGridEvent eventGridEvent, CancellationToken cancellationToken = default) => null; public virtual object SendEvent(CloudEvent cloudEvent, CancellationToken cancellationToken = default) => null; public virtual Task<object> SendEventAsync(EventGridEvent eventGridEvent, CancellationToken cancellationToken = default) => null; public virtual Task<object> SendEventAsync(CloudEvent cloudEvent, CancellationToken cancellationToken = default) => null; }
}

namespace Azure.Data.Tables
{
    public class TableClient { public virtual object AddEntity<T>(T entity, CancellationToken cancellationToken = default) => null; public virtual Task<object> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default) => null; public virtual object UpsertEntity<T>(T entity, object mode = null, CancellationToken cancellationToken = default) => null; public virtual Task<object> UpsertEntityAsync<T>(T entity, object mode = null, CancellationToken cancellationToken = default) => null; }
}

namespace Azure.Storage.Queues { public class QueueClient { public virtual object SendMessage(string messageText) => null; public virtual object SendMessage(BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) => null; public virtual Task<object> SendMessageAsync(string messageText) => null; public virtual Task<object> SendMessageAsync(BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) => null; } }

namespace Azure.Storage.Files.Shares { public class ShareFileClient { public virtual object Upload(Stream stream, object options = null, CancellationToken cancellationToken = default) => null; public virtual Task<object> UploadAsync(Stream stream, object options = null, CancellationToken cancellationToken = default) => null; } }

namespace Azure.Security.KeyVault.Keys.Cryptography
{
    public class EncryptResult { public byte[] Ciphertext { get; } }
    public class DecryptResult { public byte[] Plaintext { get; } }
    public class CryptographyClient { public virtual EncryptResult Encrypt(object algorithm, byte[] plaintext, CancellationToken cancellationToken = default) => null; public virtual DecryptResult Decrypt(object algorithm, byte[] ciphertext, CancellationToken cancellationToken = default) => null; }
}

namespace Azure.Communication.Email { public class EmailClient { public virtual object Send(object wait, object message, CancellationToken cancellationToken = default) => null; public virtual object Send(object wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string plainTextContent = null, CancellationToken cancellationToken = default) => null; public virtual Task<object> SendAsync(object wait, object message, CancellationToken cancellationToken = default) => null; public virtual Task<object> SendAsync(object wait, string senderAddress, string recipientAddress, string subject, string htmlContent, string plainTextContent = null, CancellationToken cancellationToken = default) => null; } }

namespace Azure.Communication.Sms { public class SmsClient { public virtual object Send(string from, string to, string message, object options = null, CancellationToken cancellationToken = default) => null; public virtual Task<object> SendAsync(string from, string to, string message, object options = null, CancellationToken cancellationToken = default) => null; } }

namespace Azure.Search.Documents { public class SearchClient { public virtual object IndexDocuments<T>(IEnumerable<T> batch, object options = null, CancellationToken cancellationToken = default) => null; public virtual Task<object> IndexDocumentsAsync<T>(IEnumerable<T> batch, object options = null, CancellationToken cancellationToken = default) => null; public virtual object UploadDocuments<T>(IEnumerable<T> documents, object options = null, CancellationToken cancellationToken = default) => null; public virtual Task<object> UploadDocumentsAsync<T>(IEnumerable<T> documents, object options = null, CancellationToken cancellationToken = default) => null; public virtual Task<object> MergeOrUploadDocumentsAsync<T>(IEnumerable<T> documents, object options = null, CancellationToken cancellationToken = default) => null; } }

namespace Microsoft.Azure.Cosmos
{
    public abstract class Container { public abstract Task<object> CreateItemAsync<T>(T item, object partitionKey = null, object requestOptions = null, CancellationToken cancellationToken = default); public abstract Task<object> UpsertItemAsync<T>(T item, object partitionKey = null, object requestOptions = null, CancellationToken cancellationToken = default); public abstract Task<object> ReplaceItemAsync<T>(T item, string id, object partitionKey = null, object requestOptions = null, CancellationToken cancellationToken = default); public abstract Task<object> PatchItemAsync<T>(string id, object partitionKey, IReadOnlyList<object> patchOperations, object requestOptions = null, CancellationToken cancellationToken = default); }
}

namespace Microsoft.Azure.Cosmos { public class CosmosClientOptions { public string ApplicationRegion { get; set; } } }

namespace Microsoft.Azure.Cosmos.Fluent { public class CosmosClientBuilder { public CosmosClientBuilder WithApplicationRegion(string applicationRegion) => this; } }

namespace Google.Apis.Storage.v1.Data { public class Bucket { public virtual string Location { get; set; } } }

namespace Google.Apis.Bigquery.v2.Data { public class Dataset { public virtual string Location { get; set; } } }

namespace Google.Cloud.Storage.V1 { public abstract class StorageClient { public virtual object UploadObject(string bucket, string objectName, string contentType, Stream source, object options = null, IProgress<object> progress = null) => null; public virtual Task<object> UploadObjectAsync(string bucket, string objectName, string contentType, Stream source, object options = null, CancellationToken cancellationToken = default, IProgress<object> progress = null) => null; } }

namespace Google.Cloud.Firestore
{
    public class DocumentReference { public Task<object> SetAsync(object documentData, object options = null, CancellationToken cancellationToken = default) => null; public Task<object> UpdateAsync(IDictionary<string, object> updates, object precondition = null, CancellationToken cancellationToken = default) => null; public Task<object> UpdateAsync(string field, object value, object precondition = null, CancellationToken cancellationToken = default) => null; }
    public class CollectionReference { public Task<DocumentReference> AddAsync(object documentData, CancellationToken cancellationToken = default) => null; }
}

namespace Google.Cloud.BigQuery.V2 { public abstract class BigQueryClient { public virtual object InsertRow(string datasetId, string tableId, object row, object options = null) => null; public virtual Task<object> InsertRowAsync(string datasetId, string tableId, object row, object options = null, CancellationToken cancellationToken = default) => null; public virtual object InsertRows(string datasetId, string tableId, params object[] rows) => null; } }

namespace Google.Cloud.PubSub.V1 { public abstract class PublisherClient { public virtual Task<string> PublishAsync(object message) => null; public virtual Task<string> PublishAsync(string message, System.Text.Encoding encoding = null) => null; } }
