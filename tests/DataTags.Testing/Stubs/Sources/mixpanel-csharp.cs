using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Mixpanel
{
    public interface IMixpanelClient
    {
        Task<bool> TrackAsync(string @event, object properties, CancellationToken cancellationToken = default);
        Task<bool> TrackAsync(string @event, object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<bool> AliasAsync(object distinctId, object alias, CancellationToken cancellationToken = default);
        Task<bool> PeopleSetAsync(object distinctId, object properties, CancellationToken cancellationToken = default);
        Task<bool> PeopleTrackChargeAsync(object distinctId, decimal amount, CancellationToken cancellationToken = default);
    }

    public sealed class MixpanelClient : IMixpanelClient
    {
        public MixpanelClient(string token) { }
        public Task<bool> TrackAsync(string @event, object properties, CancellationToken cancellationToken = default) => Task.FromResult(true);
        public Task<bool> TrackAsync(string @event, object distinctId, object properties, CancellationToken cancellationToken = default) => Task.FromResult(true);
        public Task<bool> AliasAsync(object distinctId, object alias, CancellationToken cancellationToken = default) => Task.FromResult(true);
        public Task<bool> PeopleSetAsync(object distinctId, object properties, CancellationToken cancellationToken = default) => Task.FromResult(true);
        public Task<bool> PeopleTrackChargeAsync(object distinctId, decimal amount, CancellationToken cancellationToken = default) => Task.FromResult(true);
    }
}
