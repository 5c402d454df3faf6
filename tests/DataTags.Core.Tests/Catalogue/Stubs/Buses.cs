// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace MassTransit { public interface IPublishEndpoint { Task Publish<T>(T message, CancellationToken cancellationToken = default) where T : class; Task Publish<T>(object values, CancellationToken cancellationToken = default) where T : class; } public interface ISendEndpoint { Task Send<T>(T message, CancellationToken cancellationToken = default) where T : class; Task Send<T>(object values, CancellationToken cancellationToken = default) where T : class; } }

namespace NServiceBus { public interface IMessageSession { Task Send(object message, object sendOptions, CancellationToken cancellationToken = default); Task Publish(object message, object publishOptions, CancellationToken cancellationToken = default); } public interface IPipelineContext { Task Send(object message, object options); Task Publish(object message, object options); } }

namespace Rebus.Bus { public interface IBus { Task Send(object commandMessage, IDictionary<string, string> optionalHeaders = null); Task Publish(object eventMessage, IDictionary<string, string> optionalHeaders = null); } }

namespace Wolverine { public interface IMessageBus { ValueTask SendAsync<T>(T message, object options = null); ValueTask PublishAsync<T>(T message, object options = null); } }

namespace Dapr.Client { public abstract class DaprClient { public abstract Task PublishEventAsync<TData>(string pubsubName, string topicName, TData data, CancellationToken cancellationToken = default); public abstract Task SaveStateAsync<TValue>(string storeName, string key, TValue value, object stateOptions = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default); } }

namespace Hangfire { public class BackgroundJob { public static string Enqueue(System.Linq.Expressions.Expression<Action> methodCall) => null; public static string Schedule(System.Linq.Expressions.Expression<Action> methodCall, TimeSpan delay) => null; } public interface IBackgroundJobClient { string Create(object job, object state); } }

namespace DotNetCore.CAP { public interface ICapPublisher { Task PublishAsync<T>(string name, T contentObj, string callbackName = null, CancellationToken cancellationToken = default); } }

// Up to version 3; from 4 on the map of a job has its own members.
namespace Quartz.Util { public class DirtyFlagMap<TKey, TValue> { public virtual TValue Put(TKey key, TValue val) => val; } public class StringKeyDirtyFlagMap : DirtyFlagMap<string, object> { public virtual void Put(string key, int value) { } public virtual void Put(string key, bool value) { } public virtual void Put(string key, double value) { } } }

namespace Orleans { public abstract class Grain<TGrainState> { protected TGrainState State { get; set; } protected virtual Task WriteStateAsync() => null; protected virtual Task WriteStateAsync(CancellationToken cancellationToken) => null; } }

namespace Orleans.Core { public interface IStorage { Task WriteStateAsync(); Task WriteStateAsync(CancellationToken cancellationToken); } public interface IStorage<TState> : IStorage { TState State { get; set; } } }

namespace Orleans.Streams { public interface IAsyncObserver<in T> { Task OnNextAsync(T item, object token = null); } public interface IAsyncBatchProducer<in T> { Task OnNextBatchAsync(IEnumerable<T> batch, object token = null); } }

namespace Akka.Persistence
{
    public abstract class Eventsourced
    {
        public void Persist<TEvent>(TEvent @event, Action<TEvent> handler) { }
        public void PersistAsync<TEvent>(TEvent @event, Action<TEvent> handler) { }
        public void PersistAll<TEvent>(IEnumerable<TEvent> events, Action<TEvent> handler) { }
        public void PersistAllAsync<TEvent>(IEnumerable<TEvent> events, Action<TEvent> handler) { }
        public void SaveSnapshot(object snapshot) { }
    }
}

namespace Elsa.Services { public interface IWorkflowDefinitionDispatcher { Task DispatchAsync(object request, CancellationToken cancellationToken = default); } }

namespace Elsa.Workflows.Runtime { public interface IWorkflowDispatcher { Task<object> DispatchAsync(object request, CancellationToken cancellationToken = default); } }
