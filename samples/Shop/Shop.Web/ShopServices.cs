using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.EntityFrameworkCore;
using OpenAI;
using OpenAI.Chat;
using OpenTelemetry.Trace;
using Shop.Domain.Accounts;
using Shop.Domain.Carts;
using Shop.Domain.Catalogue;
using Shop.Domain.Customers;
using Shop.Domain.Messaging;
using Shop.Domain.Orders;
using Shop.Domain.Payments;
using Shop.Domain.Support;
using Shop.Marketing.Assistants;
using Shop.Marketing.Campaigns;
using Shop.Marketing.Transport;
using Shop.Web.Demo;
using Shop.Web.Diagnostics;
using Shop.Web.Endpoints;
using Shop.Web.Mail;
using Shop.Web.Payments;
using Shop.Web.Storage;
using Shop.Web.Warehouse;

namespace Shop.Web;

/// <summary>What both variants of the shop share.</summary>
internal static class ShopServices
{
    public static IServiceCollection AddShop(this IServiceCollection services)
    {
        services.AddDbContext<ShopDbContext>(options => options.UseInMemoryDatabase("shop"));
        services.AddScoped<ICustomerRepository, EfCustomerRepository>();
        services.AddScoped<IOrderRepository, EfOrderRepository>();
        services.AddScoped<ITicketRepository, EfTicketRepository>();
        services.AddSingleton(ProductCatalogue.Opening());
        services.AddSingleton<CartStore>();
        services.AddScoped<Recommendations>();
        services.AddScoped<Fulfilment>();

        services.AddSingleton<INotifier, LogNotifier>();
        services.AddSingleton<IAuthorityDesk, AuthorityLetters>();
        services.AddSingleton<IMailer>(new PickupMailer(Path.Combine(AppContext.BaseDirectory, "outgoing-mail")));
        services.AddSingleton(new VaultKey("vault-1", Convert.ToHexString(Guid.NewGuid().ToByteArray()), new DateOnly(2027, 1, 1)));
        services.AddSingleton(TracerProvider.Default.GetTracer("Shop.Web"));
        services.AddSingleton(Serilog.Log.Logger);

        services.AddOfflineClient<IPaymentGateway, StripeGateway>();
        services.AddOfflineClient<IFraudScreening, CardWatch>();
        services.AddOfflineClient<WarehouseClient, WarehouseClient>();
        services.AddSingleton(CreateChat);
        services.AddSingleton<ProductCopywriter>();
        services.AddScoped<DemoTour>();
        return services;
    }

    /// <summary>A typed client whose requests are answered on this machine.</summary>
    public static void AddOfflineClient<TService, TClient>(this IServiceCollection services)
        where TService : class
        where TClient : class, TService
    {
        services.AddHttpClient<TService, TClient>()
            .ConfigurePrimaryHttpMessageHandler(provider => new OfflineHandler(provider.GetRequiredService<OutboundJournal>()));
    }

    private static ChatClient CreateChat(IServiceProvider provider)
    {
        var http = new HttpClient(new OfflineHandler(provider.GetRequiredService<OutboundJournal>()));
        var options = new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) };
        return new ChatClient("gpt-4o-mini", new ApiKeyCredential("offline"), options);
    }
}
