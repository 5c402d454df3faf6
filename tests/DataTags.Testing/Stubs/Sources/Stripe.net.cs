using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Stripe
{
    public class RequestOptions { }
    public class BaseOptions { public Dictionary<string, object>? ExtraParams { get; set; } }

    public class AddressOptions
    {
        public string? City { get; set; }
        public string? Country { get; set; }
        public string? Line1 { get; set; }
        public string? PostalCode { get; set; }
    }

    public class CustomerCreateOptions : BaseOptions
    {
        public string? Email { get; set; }
        public string? Name { get; set; }
        public string? Phone { get; set; }
        public string? Description { get; set; }
        public AddressOptions? Address { get; set; }
        public Dictionary<string, string>? Metadata { get; set; }
    }

    public class CustomerUpdateOptions : CustomerCreateOptions { }

    public class PaymentIntentCreateOptions : BaseOptions
    {
        public long? Amount { get; set; }
        public string? Currency { get; set; }
        public string? Description { get; set; }
        public string? ReceiptEmail { get; set; }
        public Dictionary<string, string>? Metadata { get; set; }
    }

    public class ChargeCreateOptions : BaseOptions
    {
        public long? Amount { get; set; }
        public string? Description { get; set; }
        public string? ReceiptEmail { get; set; }
        public Dictionary<string, string>? Metadata { get; set; }
    }

    public class TokenCardOptions
    {
        public string? Number { get; set; }
        public string? Cvc { get; set; }
        public string? Name { get; set; }
    }

    public class TokenCreateOptions : BaseOptions { public TokenCardOptions? Card { get; set; } }

    public class Customer { public string? Id { get; set; } public string? Email { get; set; } public string? Name { get; set; } }
    public class PaymentIntent { public string? Id { get; set; } public string? ClientSecret { get; set; } }
    public class Charge { public string? Id { get; set; } }
    public class Token { public string? Id { get; set; } }

    public class CustomerService
    {
        public virtual Customer Create(CustomerCreateOptions options, RequestOptions? requestOptions = null) => new();
        public virtual Task<Customer> CreateAsync(CustomerCreateOptions options, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => Task.FromResult(new Customer());
        public virtual Customer Update(string id, CustomerUpdateOptions options, RequestOptions? requestOptions = null) => new();
        public virtual Customer Get(string id) => new();
    }

    public class PaymentIntentService
    {
        public virtual PaymentIntent Create(PaymentIntentCreateOptions options, RequestOptions? requestOptions = null) => new();
        public virtual Task<PaymentIntent> CreateAsync(PaymentIntentCreateOptions options, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => Task.FromResult(new PaymentIntent());
    }

    public class ChargeService
    {
        public virtual Charge Create(ChargeCreateOptions options, RequestOptions? requestOptions = null) => new();
        public virtual Task<Charge> CreateAsync(ChargeCreateOptions options, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => Task.FromResult(new Charge());
    }

    public class TokenService
    {
        public virtual Token Create(TokenCreateOptions options, RequestOptions? requestOptions = null) => new();
    }
}
