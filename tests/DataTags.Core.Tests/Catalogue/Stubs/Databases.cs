// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace LiteDB { public interface ILiteCollection<T> { object Insert(T entity); int Insert(IEnumerable<T> entities); bool Upsert(T entity); int Upsert(IEnumerable<T> entities); bool Update(T entity); int Update(IEnumerable<T> entities); } }

namespace Raven.Client.Documents.Session { public interface IDocumentSession { void Store(object entity); void Store(object entity, string id); } public interface IAsyncDocumentSession { Task StoreAsync(object entity, CancellationToken token = default); Task StoreAsync(object entity, string id, CancellationToken token = default); } }

namespace NHibernate { public interface ISession { object Save(object obj); void SaveOrUpdate(object obj); Task<object> SaveAsync(object obj, CancellationToken cancellationToken = default); } }

namespace Marten { public interface IDocumentOperations { void Store<T>(params T[] entities); void Insert<T>(params T[] entities); } }

namespace Neo4j.Driver { public interface IAsyncQueryRunner { Task<object> RunAsync(string query); Task<object> RunAsync(string query, object parameters); } }

namespace Cassandra { public class PreparedStatement { public virtual object Bind(params object[] values) => null; } }

namespace InfluxDB.Client { public interface IWriteApi { void WritePoint(object point, string bucket = null, string org = null); void WriteMeasurement<T>(T measurement, object precision = null, string bucket = null, string org = null); } }

namespace Elastic.Clients.Elasticsearch { public class ElasticsearchClient { public virtual Task<object> IndexAsync<T>(T document, CancellationToken cancellationToken = default) => null; } }

namespace Nest { public interface IElasticClient { Task<object> IndexAsync<T>(T document, Func<object, object> selector, CancellationToken ct = default); Task<object> IndexDocumentAsync<T>(T document, CancellationToken ct = default); } }

namespace OpenSearch.Client { public interface IOpenSearchClient { Task<object> IndexDocumentAsync<T>(T document, CancellationToken ct = default); } }

namespace Meilisearch { public class Index { public Task<object> AddDocumentsAsync<T>(IEnumerable<T> documents, string primaryKey = null, CancellationToken cancellationToken = default) => null; } }

// Up to version 33; from 34 on the writer itself has these members.
namespace CsvHelper { public interface IWriterRow { void WriteField(string field); void WriteField<T>(T field); void WriteRecord<T>(T record); } }

namespace ClosedXML.Excel { public interface IXLCell { IXLCell SetValue(object value); object InsertData<T>(IEnumerable<T> data); } }

namespace OfficeOpenXml { public class ExcelRangeBase { public object Value { get; set; } public ExcelRangeBase LoadFromCollection<T>(IEnumerable<T> Collection) => null; } }

namespace QuestPDF.Fluent { public static class TextExtensions { public static object Text(this object element, string text) => null; } }

namespace MySqlConnector { public sealed class MySqlParameterCollection { public object AddWithValue(string parameterName, object value) => null; } }

namespace RabbitMQ.Client { public interface IModel { void BasicPublish(string exchange, string routingKey, bool mandatory, object basicProperties, ReadOnlyMemory<byte> body); } public static class IModelExensions { public static void BasicPublish(this IModel model, string exchange, string routingKey, object basicProperties, ReadOnlyMemory<byte> body) { } } }
