// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace Flurl { public class Url { public Url SetQueryParam(string name, object value, int nullValueHandling = 0) => this; public Url AppendPathSegment(object segment, bool fullyEncode = false) => this; } public static class GeneratedExtensions { public static Url SetQueryParam(this string url, string name, object value, int nullValueHandling = 0) => null; public static Url SetQueryParams(this string url, object values, int nullValueHandling = 0) => null; public static Url AppendPathSegment(this string url, object segment, bool fullyEncode = false) => null; } }

namespace Flurl.Http
{
    public interface IFlurlRequest { Url Url { get; set; } }
    public static class GeneratedExtensions
    {
        public static Task<object> PostJsonAsync(this IFlurlRequest request, object body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> PostJsonAsync(this string url, object body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> PutJsonAsync(this IFlurlRequest request, object body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> PutJsonAsync(this string url, object body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> PatchJsonAsync(this IFlurlRequest request, object body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> PatchJsonAsync(this string url, object body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> PostUrlEncodedAsync(this IFlurlRequest request, object body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> PostUrlEncodedAsync(this string url, object body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> PostStringAsync(this IFlurlRequest request, string body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> PostStringAsync(this string url, string body, object completionOption = null, CancellationToken cancellationToken = default) => null;
        public static IFlurlRequest WithHeader(this IFlurlRequest request, string name, object value) => null;
        public static IFlurlRequest WithHeader(this string url, string name, object value) => null;
        public static IFlurlRequest WithCookie(this string url, string name, object value) => null;
    }
}

namespace Refit { public class GetAttribute : Attribute { } public class PostAttribute : Attribute { } public class PutAttribute : Attribute { } public class PatchAttribute : Attribute { } public class DeleteAttribute : Attribute { } }

namespace Grpc.Core
{
    public sealed class Metadata { public void Add(string key, string value) { } public void Add(string key, byte[] valueBytes) { } }
    public interface IAsyncStreamWriter<in T> { Task WriteAsync(T message); }
    public abstract class CallInvoker { public abstract TResponse BlockingUnaryCall<TRequest, TResponse>(object method, string host, object options, TRequest request); public abstract object AsyncUnaryCall<TRequest, TResponse>(object method, string host, object options, TRequest request); public abstract object AsyncServerStreamingCall<TRequest, TResponse>(object method, string host, object options, TRequest request); }
}

namespace System.ServiceModel.Channels { public interface IRequestChannel { object Request(object message); object Request(object message, TimeSpan timeout); } }

namespace Microsoft.OData.Client { public class DataServiceContext { public void AddObject(string entitySetName, object entity) { } public virtual void UpdateObject(object entity) { } } }

namespace GraphQL.Client.Abstractions { public interface IGraphQLClient { Task<object> SendQueryAsync<TResponse>(object request, CancellationToken cancellationToken = default); Task<object> SendMutationAsync<TResponse>(object request, CancellationToken cancellationToken = default); } }

namespace Microsoft.AspNetCore.SignalR.Client { public static class HubConnectionExtensions { public static Task SendAsync(this object hubConnection, string methodName, object arg1, object arg2, object arg3, CancellationToken cancellationToken = default) => null; public static Task InvokeAsync(this object hubConnection, string methodName, object arg1, object arg2, object arg3, CancellationToken cancellationToken = default) => null; } }

namespace MessagePack { public static class MessagePackSerializer { public static byte[] Serialize<T>(T value, object options = null, CancellationToken cancellationToken = default) => null; public static void Serialize<T>(System.Buffers.IBufferWriter<byte> writer, T value, object options = null, CancellationToken cancellationToken = default) { } public static void Serialize<T>(Stream stream, T value, object options = null, CancellationToken cancellationToken = default) { } public static string SerializeToJson<T>(T obj, object options = null, CancellationToken cancellationToken = default) => null; public static T Deserialize<T>(ReadOnlyMemory<byte> buffer, object options = null, CancellationToken cancellationToken = default) => default; public static T Deserialize<T>(Stream stream, object options = null, CancellationToken cancellationToken = default) => default; } }

namespace MemoryPack { public static class MemoryPackSerializer { public static byte[] Serialize<T>(in T value, object options = default) => null; public static void Serialize<T, TBufferWriter>(in TBufferWriter bufferWriter, in T value, object options = default) { } public static T Deserialize<T>(ReadOnlySpan<byte> buffer, object options = default) => default; } }

namespace Mapster { public static class TypeAdapter { public static TDestination Adapt<TDestination>(this object source) => default; public static TDestination Adapt<TSource, TDestination>(this TSource source, TDestination destination) => default; } }

namespace ServiceStack.Text { public static class JsonSerializer { public static string SerializeToString<T>(T value) => null; } }

namespace Utf8Json { public static class JsonSerializer { public static byte[] Serialize<T>(T obj) => null; public static byte[] Serialize<T>(T value, object resolver) => null; public static void Serialize<T>(Stream stream, T value) { } } }

namespace Jil { public static class JSON { public static string Serialize<T>(T data, object options = null) => null; public static void Serialize<T>(T data, TextWriter output, object options = null) { } } }

namespace System.Windows { public static class Clipboard { public static void SetText(string text) { } } }

namespace System.Windows.Forms { public sealed class Clipboard { public static void SetText(string text) { } } }

namespace Microsoft.Maui.ApplicationModel.DataTransfer { public interface IClipboard { Task SetTextAsync(string text); } public interface IShare { Task RequestAsync(object request); } }

namespace Microsoft.Maui.Storage { public interface IPreferences { void Set<T>(string key, T value, string sharedName = null); } public static class Preferences { public static void Set(string key, string value) { } public static void Set(string key, string value, string sharedName) { } } }

namespace System.ServiceModel { [AttributeUsage(AttributeTargets.Method)] public sealed class OperationContractAttribute : Attribute { } }

namespace StrawberryShake { public sealed class OperationRequest { } public interface IOperationExecutor<TResultData> where TResultData : class { Task<object> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default); IObservable<object> Watch(OperationRequest request, object strategy = null); } }

namespace FluentFTP
{
    public interface IFtpClient { string Host { get; set; } int UploadFile(string localPath, string remotePath, int existsMode = 0, bool createRemoteDir = false, int verifyOptions = 0, Action<object> progress = null); int UploadStream(Stream fileStream, string remotePath, int existsMode = 0, bool createRemoteDir = false, Action<object> progress = null); int UploadBytes(byte[] fileData, string remotePath, int existsMode = 0, bool createRemoteDir = false, Action<object> progress = null); }
    public interface IAsyncFtpClient { string Host { get; set; } Task<int> UploadFile(string localPath, string remotePath, int existsMode = 0, bool createRemoteDir = false, int verifyOptions = 0, IProgress<object> progress = null, CancellationToken token = default); Task<int> UploadStream(Stream fileStream, string remotePath, int existsMode = 0, bool createRemoteDir = false, IProgress<object> progress = null, CancellationToken token = default); Task<int> UploadBytes(byte[] fileData, string remotePath, int existsMode = 0, bool createRemoteDir = false, IProgress<object> progress = null, CancellationToken token = default); }
}

namespace Microsoft.OpenApi
{
    public class OpenApiSchema { public System.Text.Json.Nodes.JsonNode Example { get; set; } public IList<System.Text.Json.Nodes.JsonNode> Examples { get; set; } public System.Text.Json.Nodes.JsonNode Default { get; set; } }
    public class OpenApiMediaType { public System.Text.Json.Nodes.JsonNode Example { get; set; } }
    public class OpenApiParameter { public System.Text.Json.Nodes.JsonNode Example { get; set; } }
    public class OpenApiHeader { public System.Text.Json.Nodes.JsonNode Example { get; set; } }
    public class OpenApiExample { public System.Text.Json.Nodes.JsonNode Value { get; set; } public string ExternalValue { get; set; } }
}
