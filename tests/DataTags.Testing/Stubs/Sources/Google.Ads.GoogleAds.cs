using System.Collections.Generic;

namespace Google.Ads.GoogleAds.V18.Common
{
    public class OfflineUserAddressInfo
    {
        public string HashedFirstName { get; set; } = "";
        public string HashedLastName { get; set; } = "";
        public string PostalCode { get; set; } = "";
    }

    public class UserIdentifier
    {
        public string HashedEmail { get; set; } = "";
        public string HashedPhoneNumber { get; set; } = "";
        public OfflineUserAddressInfo? AddressInfo { get; set; }
    }

    public class UserData
    {
        public IList<UserIdentifier> UserIdentifiers { get; } = new List<UserIdentifier>();
    }
}

namespace Google.Ads.GoogleAds.V18.Services
{
    public class ClickConversion
    {
        public string Gclid { get; set; } = "";
        public string OrderId { get; set; } = "";
        public double ConversionValue { get; set; }
        public IList<Common.UserIdentifier> UserIdentifiers { get; } = new List<Common.UserIdentifier>();
    }

    public class UploadClickConversionsRequest
    {
        public string CustomerId { get; set; } = "";
        public IList<ClickConversion> Conversions { get; } = new List<ClickConversion>();
    }

    public class UploadClickConversionsResponse { }

    public class ConversionUploadServiceClient
    {
        public virtual UploadClickConversionsResponse UploadClickConversions(UploadClickConversionsRequest request) => new();
        public virtual UploadClickConversionsResponse UploadClickConversions(string customerId, IEnumerable<ClickConversion> conversions, bool partialFailure) => new();
    }

    public class ConversionAdjustment { public string OrderId { get; set; } = ""; public IList<Common.UserIdentifier> UserIdentifiers { get; } = new List<Common.UserIdentifier>(); }
    public class UploadConversionAdjustmentsRequest { public IList<ConversionAdjustment> ConversionAdjustments { get; } = new List<ConversionAdjustment>(); }
    public class UploadConversionAdjustmentsResponse { }

    public class ConversionAdjustmentUploadServiceClient
    {
        public virtual UploadConversionAdjustmentsResponse UploadConversionAdjustments(UploadConversionAdjustmentsRequest request) => new();
    }

    public class OfflineUserDataJobOperation { public Common.UserData? Create { get; set; } }
    public class AddOfflineUserDataJobOperationsResponse { }

    public class OfflineUserDataJobServiceClient
    {
        public virtual AddOfflineUserDataJobOperationsResponse AddOfflineUserDataJobOperations(string resourceName, IEnumerable<OfflineUserDataJobOperation> operations) => new();
    }

    public class UserDataOperation { public Common.UserData? Create { get; set; } }
    public class UploadUserDataRequest { public string CustomerId { get; set; } = ""; public IList<UserDataOperation> Operations { get; } = new List<UserDataOperation>(); }
    public class UploadUserDataResponse { }

    public class UserDataServiceClient
    {
        public virtual UploadUserDataResponse UploadUserData(UploadUserDataRequest request) => new();
    }
}
