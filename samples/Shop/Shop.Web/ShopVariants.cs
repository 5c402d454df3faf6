using Shop.Domain.Checkout;
using Shop.Domain.Customers;
using Shop.Domain.Invitations;
using Shop.Domain.Invoices;
using Shop.Domain.Orders;
using Shop.Domain.Repaired;
using Shop.Domain.Support;
using Shop.Marketing.Advertising;
using Shop.Marketing.Analytics;
using Shop.Marketing.Assistants;
using Shop.Marketing.Campaigns;
using Shop.Marketing.Repaired;
using Shop.Web.Diagnostics;
using Shop.Web.Mail;
using Shop.Web.Payments;
using Shop.Web.Repaired;
using Shop.Web.Support;
using Shop.Web.Visitors;

namespace Shop.Web;

/// <summary>The two variants of the shop: as it grew, and repaired.</summary>
internal static class ShopVariants
{
    public static IServiceCollection AddShopAsItGrew(this IServiceCollection services)
    {
        services.AddScoped<ICustomerDirectory, CustomerDirectory>();
        services.AddScoped<ICheckout, CheckoutService>();
        services.AddScoped<IInvoiceDesk, InvoiceDesk>();
        services.AddScoped<ISupportDesk, SupportDesk>();
        services.AddScoped<IInvitationDesk, InvitationDesk>();
        services.AddScoped<IVisitorMemory, VisitorMemory>();
        services.AddScoped<ISignInTrail, SignInTrail>();
        services.AddSingleton<IOrderMail, OrderMail>();
        services.AddSingleton<IShiftBanner, ShiftBanner>();
        services.AddSingleton<IFraudExplainer, FraudExplainer>();
        services.AddSingleton<INewsletter, Newsletter>();
        services.AddOfflineClient<IGiftNotes, GiftNotes>();
        services.AddOfflineClient<IHelpdesk, HelpdeskForwarder>();
        services.AddOfflineClient<IAudienceSync, AudienceSync>();
        services.AddOfflineClient<IConversionReporter, GoogleAdsConversions>();
        services.AddOfflineClient<ICustomerAnalytics, CustomerAnalytics>();
        services.AddOfflineClient<IReplyAssistant, ReplyAssistant>();
        return services;
    }

    public static IServiceCollection AddRepairedShop(this IServiceCollection services)
    {
        services.AddScoped<ICustomerDirectory, RepairedCustomerDirectory>();
        services.AddScoped<ICheckout, RepairedCheckout>();
        services.AddScoped<IInvoiceDesk, RepairedInvoiceDesk>();
        services.AddScoped<ISupportDesk, RepairedSupportDesk>();
        services.AddScoped<IInvitationDesk, RepairedInvitationDesk>();
        services.AddScoped<IVisitorMemory, RepairedVisitorMemory>();
        services.AddScoped<ISignInTrail, RepairedSignInTrail>();
        services.AddSingleton<IOrderMail, RepairedOrderMail>();
        services.AddSingleton<IShiftBanner, RepairedShiftBanner>();
        services.AddSingleton<IFraudExplainer, RepairedFraudExplainer>();
        services.AddSingleton<INewsletter, RepairedNewsletter>();
        services.AddOfflineClient<IGiftNotes, RepairedGiftNotes>();
        services.AddOfflineClient<IHelpdesk, RepairedHelpdesk>();
        services.AddOfflineClient<IAudienceSync, RepairedAudienceSync>();
        services.AddOfflineClient<IConversionReporter, RepairedConversions>();
        services.AddOfflineClient<ICustomerAnalytics, RepairedAnalytics>();
        services.AddOfflineClient<IReplyAssistant, RepairedReplyAssistant>();
        return services;
    }
}
