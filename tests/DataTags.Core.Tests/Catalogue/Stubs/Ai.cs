// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace ModelContextProtocol.Server { [AttributeUsage(AttributeTargets.Method)] public sealed class McpServerToolAttribute : Attribute { } }

namespace Google.Cloud.AIPlatform.V1
{
    public abstract class PredictionServiceClient
    {
        public virtual object GenerateContent(object request, object callSettings = null) => null;
        public virtual object GenerateContent(string model, IEnumerable<object> contents, object callSettings = null) => null;
        public virtual Task<object> GenerateContentAsync(object request, object callSettings = null) => null;
        public virtual Task<object> GenerateContentAsync(string model, IEnumerable<object> contents, object callSettings = null) => null;
        public virtual object Predict(object request, object callSettings = null) => null;
        public virtual object Predict(string endpoint, IEnumerable<object> instances, object parameters, object callSettings = null) => null;
    }
}

namespace Amazon.BedrockRuntime
{
    public interface IAmazonBedrockRuntime { Task<object> InvokeModelAsync(object request, CancellationToken cancellationToken = default); Task<object> ConverseAsync(object request, CancellationToken cancellationToken = default); Task<object> ConverseStreamAsync(object request, CancellationToken cancellationToken = default); }
}

namespace Mistral.SDK.Completions { public class CompletionsEndpoint { public Task<object> GetCompletionAsync(object request, CancellationToken cancellationToken = default) => null; } }

namespace OllamaSharp
{
    public interface IOllamaApiClient { IAsyncEnumerable<object> ChatAsync(object request, CancellationToken cancellationToken = default); IAsyncEnumerable<object> GenerateAsync(object request, CancellationToken cancellationToken = default); Task<object> EmbedAsync(object request, CancellationToken cancellationToken = default); }
}

namespace OpenAI.Interfaces { public interface IChatCompletionService { Task<object> CreateCompletion(object chatCompletionCreate, string modelId = null, CancellationToken cancellationToken = default); } }

namespace Azure.AI.TextAnalytics
{
    public class TextAnalyticsClient
    {
        public virtual object AnalyzeSentiment(string document, string language = null, CancellationToken cancellationToken = default) => null;
        public virtual object RecognizeEntities(string document, string language = null, CancellationToken cancellationToken = default) => null;
        public virtual object RecognizePiiEntities(string document, string language = null, object options = null, CancellationToken cancellationToken = default) => null;
    }
}

namespace Azure.AI.Inference
{
    public class ChatCompletionsClient { public virtual object Complete(object chatCompletionsOptions, CancellationToken cancellationToken = default) => null; public virtual Task<object> CompleteAsync(object chatCompletionsOptions, CancellationToken cancellationToken = default) => null; }
}

namespace Pinecone { public class IndexClient { public Task<object> UpsertAsync(object request, object options = null, CancellationToken cancellationToken = default) => null; } }

namespace Qdrant.Client { public class QdrantClient { public Task<object> UpsertAsync(string collectionName, IReadOnlyList<object> points, bool wait = true, CancellationToken cancellationToken = default) => null; } }

namespace LangChain.Providers { public interface IChatModel<in TRequest, out TResponse, in TSettings> { IAsyncEnumerable<TResponse> GenerateAsync(TRequest request, TSettings settings = default, CancellationToken cancellationToken = default); } public interface IEmbeddingModel { Task<object> CreateEmbeddingsAsync(object request, object settings = null, CancellationToken cancellationToken = default); } }

namespace ChromaDB.Client
{
    public class ChromaCollectionClient
    {
        public Task Add(List<string> ids, List<ReadOnlyMemory<float>> embeddings = null, List<Dictionary<string, object>> metadatas = null, List<string> documents = null) => null;
        public Task Update(List<string> ids, List<ReadOnlyMemory<float>> embeddings = null, List<Dictionary<string, object>> metadatas = null, List<string> documents = null) => null;
        public Task Upsert(List<string> ids, List<ReadOnlyMemory<float>> embeddings = null, List<Dictionary<string, object>> metadatas = null, List<string> documents = null) => null;
    }
}

namespace Anthropic.SDK.Messaging
{
    public class MessagesEndpoint { public Task<object> GetClaudeMessageAsync(object parameters, CancellationToken ctx = default) => null; public IAsyncEnumerable<object> StreamClaudeMessageAsync(object parameters, CancellationToken ctx = default) => null; }
}

namespace Microsoft.SemanticKernel
{
    public sealed class KernelArguments : Dictionary<string, object> { }
    [AttributeUsage(AttributeTargets.Method)] public sealed class KernelFunctionAttribute : Attribute { }
    public sealed class Kernel { public Task<object> InvokeAsync(object function, KernelArguments arguments = null, CancellationToken cancellationToken = default) => null; }
    public static class KernelExtensions
    {
        public static Task<object> InvokePromptAsync(this Kernel kernel, string promptTemplate, KernelArguments arguments = null, string templateFormat = null, object promptTemplateFactory = null, CancellationToken cancellationToken = default) => null;
        public static IAsyncEnumerable<object> InvokePromptStreamingAsync(this Kernel kernel, string promptTemplate, KernelArguments arguments = null, string templateFormat = null, object promptTemplateFactory = null, CancellationToken cancellationToken = default) => null;
    }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public class ChatHistory : List<object>
    {
        public ChatHistory() { }
        public ChatHistory(string systemMessage) { }
        public ChatHistory(IEnumerable<object> messages) { }
        public void AddUserMessage(string content) { }
        public void AddUserMessage(IEnumerable<object> contentItems) { }
        public void AddSystemMessage(string content) { }
        public void AddAssistantMessage(string content) { }
        public void AddMessage(object authorRole, string content, System.Text.Encoding encoding = null, IReadOnlyDictionary<string, object> metadata = null) { }
    }
    public interface IChatCompletionService
    {
        Task<IReadOnlyList<object>> GetChatMessageContentsAsync(ChatHistory chatHistory, object executionSettings = null, Kernel kernel = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<object> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, object executionSettings = null, Kernel kernel = null, CancellationToken cancellationToken = default);
    }
    public static class ChatCompletionServiceExtensions
    {
        public static Task<object> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, ChatHistory chatHistory, object executionSettings = null, Kernel kernel = null, CancellationToken cancellationToken = default) => null;
        public static Task<object> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, string prompt, object executionSettings = null, Kernel kernel = null, CancellationToken cancellationToken = default) => null;
        public static Task<IReadOnlyList<object>> GetChatMessageContentsAsync(this IChatCompletionService chatCompletionService, string prompt, object executionSettings = null, Kernel kernel = null, CancellationToken cancellationToken = default) => null;
    }
}

namespace Microsoft.SemanticKernel.TextGeneration { public interface ITextGenerationService { Task<IReadOnlyList<object>> GetTextContentsAsync(string prompt, object executionSettings = null, Kernel kernel = null, CancellationToken cancellationToken = default); } }
