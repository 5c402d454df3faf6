// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace Stripe
{
    public class RequestOptions { }
    public class Address { }
    public class Customer { public string Email { get; set; } public string Name { get; set; } public string Phone { get; set; } public Address Address { get; set; } }
    public class Card { public string Last4 { get; set; } }
    public class CardCreateNestedOptions { public string Number { get; set; } }
    public class CustomerService { public virtual Customer Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<Customer> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; public virtual Customer Update(string id, object options, RequestOptions requestOptions = null) => null; public virtual Task<Customer> UpdateAsync(string id, object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class PaymentIntentService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; public virtual object Update(string id, object options, RequestOptions requestOptions = null) => null; public virtual Task<object> UpdateAsync(string id, object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class InvoiceService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; public virtual object Update(string id, object options, RequestOptions requestOptions = null) => null; public virtual Task<object> UpdateAsync(string id, object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class SubscriptionService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; public virtual object Update(string id, object options, RequestOptions requestOptions = null) => null; public virtual Task<object> UpdateAsync(string id, object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class ChargeService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class PaymentMethodService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class TokenService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class SetupIntentService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class RefundService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class SourceService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
    public class AccountService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; }
}

namespace Stripe.Checkout { public class SessionService { public virtual object Create(object options, RequestOptions requestOptions = null) => null; public virtual Task<object> CreateAsync(object options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => null; } }

namespace Braintree
{
    public class TransactionRequest { }
    public interface ITransactionGateway { object Sale(TransactionRequest request); Task<object> SaleAsync(TransactionRequest request); object Credit(TransactionRequest request); }
    public class TransactionGateway : ITransactionGateway { public virtual object Sale(TransactionRequest request) => null; public virtual Task<object> SaleAsync(TransactionRequest request) => null; public virtual object Credit(TransactionRequest request) => null; }
    public interface ICustomerGateway { object Create(); object Create(object request); object Update(string Id, object request); }
    public interface ICreditCardGateway { object Create(object request); }
    public interface IPaymentMethodGateway { object Create(object request); }
}

namespace PayPalCheckoutSdk.Orders { public class OrdersCreateRequest { public OrdersCreateRequest RequestBody(object body) => this; } public class OrdersPatchRequest<T> { public OrdersPatchRequest<T> RequestBody(List<object> patchRequest) => this; } }

namespace Adyen.Service.Checkout { public interface IPaymentsService { object Payments(object paymentRequest = default, object requestOptions = default); Task<object> PaymentsAsync(object paymentRequest = default, object requestOptions = default, CancellationToken cancellationToken = default); object Sessions(object createCheckoutSessionRequest = default, object requestOptions = default); } }

namespace Square.Apis { public interface IPaymentsApi { object CreatePayment(object body); Task<object> CreatePaymentAsync(object body, CancellationToken cancellationToken = default); } public interface ICustomersApi { object CreateCustomer(object body); Task<object> CreateCustomerAsync(object body, CancellationToken cancellationToken = default); } }

namespace GoCardless.Services { public class CustomerService { public Task<object> CreateAsync(object request = null, object customiseRequestMessage = null) => null; } public class PaymentService { public Task<object> CreateAsync(object request = null, object customiseRequestMessage = null) => null; } }

namespace Mollie.Api.Client.Abstract { public interface IPaymentClient { Task<object> CreatePaymentAsync(object paymentRequest, bool includeQrCode = false, CancellationToken cancellationToken = default); } public interface ICustomerClient { Task<object> CreateCustomerAsync(object request, CancellationToken cancellationToken = default); } }

namespace Klarna.Rest.Core.Store { public class PaymentStore { public Task<object> CreateCreditSession(object creditSession) => null; } }

namespace AuthorizeNet.Api.Controllers { public class createTransactionController { public createTransactionController(object apiRequest) { } } }

namespace Checkout.Payments { public interface IPaymentsClient { Task<object> RequestPayment(object paymentRequest, string idempotencyKey = null, CancellationToken cancellationToken = default); } }

namespace Razorpay.Api { public class Order { public Order Create(Dictionary<string, object> data) => null; } public class Customer { public Customer Create(Dictionary<string, object> data) => null; } }
