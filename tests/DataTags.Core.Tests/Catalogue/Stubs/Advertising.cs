// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace Google.Ads.GoogleAds.V18.Common
{
    public sealed class UserIdentifier { public string HashedEmail { get; set; } public string HashedPhoneNumber { get; set; } public string ThirdPartyUserId { get; set; } public OfflineUserAddressInfo AddressInfo { get; set; } }
    public sealed class OfflineUserAddressInfo { public string HashedFirstName { get; set; } public string HashedLastName { get; set; } public string PostalCode { get; set; } }
}

namespace Google.Ads.GoogleAds.V18.Services
{
    public sealed class UploadClickConversionsRequest { }
    public sealed class UploadClickConversionsResponse { }
    public sealed class UploadCallConversionsRequest { }
    public sealed class UploadConversionAdjustmentsRequest { }
    public sealed class ClickConversion { }
    public sealed class CallConversion { }
    public sealed class ConversionAdjustment { }
    public sealed class OfflineUserDataJobOperation { }
    public sealed class AddOfflineUserDataJobOperationsRequest { }
    public sealed class UploadUserDataRequest { }

    public abstract class ConversionUploadServiceClient
    {
        public virtual UploadClickConversionsResponse UploadClickConversions(UploadClickConversionsRequest request, object callSettings = null) => null;
        public virtual UploadClickConversionsResponse UploadClickConversions(string customerId, IEnumerable<ClickConversion> conversions, bool partialFailure, object callSettings = null) => null;
        public virtual Task<UploadClickConversionsResponse> UploadClickConversionsAsync(UploadClickConversionsRequest request, object callSettings = null) => null;
        public virtual Task<UploadClickConversionsResponse> UploadClickConversionsAsync(string customerId, IEnumerable<ClickConversion> conversions, bool partialFailure, object callSettings = null) => null;
        public virtual object UploadCallConversions(UploadCallConversionsRequest request, object callSettings = null) => null;
        public virtual object UploadCallConversions(string customerId, IEnumerable<CallConversion> conversions, bool partialFailure, object callSettings = null) => null;
    }

    public abstract class ConversionAdjustmentUploadServiceClient
    {
        public virtual object UploadConversionAdjustments(UploadConversionAdjustmentsRequest request, object callSettings = null) => null;
        public virtual object UploadConversionAdjustments(string customerId, IEnumerable<ConversionAdjustment> conversionAdjustments, bool partialFailure, object callSettings = null) => null;
        public virtual Task<object> UploadConversionAdjustmentsAsync(UploadConversionAdjustmentsRequest request, object callSettings = null) => null;
        public virtual Task<object> UploadConversionAdjustmentsAsync(string customerId, IEnumerable<ConversionAdjustment> conversionAdjustments, bool partialFailure, object callSettings = null) => null;
    }

    public abstract class OfflineUserDataJobServiceClient
    {
        public virtual object AddOfflineUserDataJobOperations(AddOfflineUserDataJobOperationsRequest request, object callSettings = null) => null;
        public virtual object AddOfflineUserDataJobOperations(string resourceName, IEnumerable<OfflineUserDataJobOperation> operations, object callSettings = null) => null;
        public virtual Task<object> AddOfflineUserDataJobOperationsAsync(AddOfflineUserDataJobOperationsRequest request, object callSettings = null) => null;
        public virtual Task<object> AddOfflineUserDataJobOperationsAsync(string resourceName, IEnumerable<OfflineUserDataJobOperation> operations, object callSettings = null) => null;
    }

    public abstract class UserDataServiceClient
    {
        public virtual object UploadUserData(UploadUserDataRequest request, object callSettings = null) => null;
        public virtual Task<object> UploadUserDataAsync(UploadUserDataRequest request, object callSettings = null) => null;
    }
}

namespace Facebook
{
    public class FacebookClient
    {
        public virtual object Post(object parameters) => null;
        public virtual object Post(string path, object parameters) => null;
        public virtual Task<object> PostTaskAsync(object parameters) => null;
        public virtual Task<object> PostTaskAsync(string path, object parameters) => null;
    }
}

namespace Microsoft.BingAds.V13.CampaignManagement
{
    public class ApplyOfflineConversionsRequest { }
    public class ApplyCustomerListItemsRequest { }
    public class ApplyOnlineConversionAdjustmentsRequest { }
    public class OfflineConversion { public string HashedEmailAddress { get; set; } public string HashedPhoneNumber { get; set; } }
    public interface ICampaignManagementService
    {
        object ApplyOfflineConversions(ApplyOfflineConversionsRequest request);
        Task<object> ApplyOfflineConversionsAsync(ApplyOfflineConversionsRequest request);
        object ApplyCustomerListItems(ApplyCustomerListItemsRequest request);
        Task<object> ApplyCustomerListItemsAsync(ApplyCustomerListItemsRequest request);
        Task<object> ApplyOnlineConversionAdjustmentsAsync(ApplyOnlineConversionAdjustmentsRequest request);
        object ApplyOnlineConversionAdjustments(ApplyOnlineConversionAdjustmentsRequest request);
    }
}

namespace HubSpot.NET.Api.Contact
{
    public class HubSpotContactApi { public T Create<T>(T entity) => default; public T CreateOrUpdate<T>(T entity) => default; public void Update<T>(T contact) { } }
}

namespace MailChimp.Net.Interfaces
{
    public interface IMemberLogic
    {
        Task<object> AddOrUpdateAsync(string listId, object member, IList<object> mergeFields = null, CancellationToken cancellationToken = default);
        Task AddTagsAsync(string listId, string emailAddressOrHash, object tags, CancellationToken cancellationToken = default);
    }
}

namespace Mandrill
{
    public interface IMandrillMessagesApi { Task<object> SendAsync(object message, bool async = false, string ipPool = null, DateTime? sendAtUtc = null); Task<object> SendTemplateAsync(object message, string templateName, IList<object> templateContent = null, bool async = false, string ipPool = null, DateTime? sendAtUtc = null); }
}

namespace Salesforce.Force
{
    public interface IForceClient { Task<object> CreateAsync(string objectName, object record); Task<object> UpdateAsync(string objectName, string recordId, object record); Task<object> UpsertExternalAsync(string objectName, string externalFieldName, string externalId, object record); }
}

namespace sib_api_v3_sdk.Api
{
    public class ContactsApi { public object CreateContact(object createContact) => null; public Task<object> CreateContactAsync(object createContact) => null; }
    public class TransactionalEmailsApi { public object SendTransacEmail(object sendSmtpEmail) => null; public Task<object> SendTransacEmailAsync(object sendSmtpEmail) => null; }
}

namespace createsend_dotnet
{
    public class Subscriber { public string Add(string emailAddress, string name, List<object> customFields, bool resubscribe, object consentToTrack) => null; }
}
