using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Microsoft.BingAds.V13.CampaignManagement
{
    public class OfflineConversion
    {
        public string? ConversionName { get; set; }
        public DateTime ConversionTime { get; set; }
        public string? HashedEmailAddress { get; set; }
        public string? HashedPhoneNumber { get; set; }
        public string? MicrosoftClickId { get; set; }
    }

    public class ApplyOfflineConversionsRequest { public IList<OfflineConversion>? OfflineConversions { get; set; } }
    public class ApplyOfflineConversionsResponse { }

    public class CustomerList { public IList<string>? CustomerListItems { get; set; } }
    public class ApplyCustomerListItemsRequest { public CustomerList? CustomerListAudience { get; set; } }
    public class ApplyCustomerListItemsResponse { }

    public interface ICampaignManagementService
    {
        ApplyOfflineConversionsResponse ApplyOfflineConversions(ApplyOfflineConversionsRequest request);
        Task<ApplyOfflineConversionsResponse> ApplyOfflineConversionsAsync(ApplyOfflineConversionsRequest request);
        ApplyCustomerListItemsResponse ApplyCustomerListItems(ApplyCustomerListItemsRequest request);
    }
}
