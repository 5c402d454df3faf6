using System.Security.Cryptography;
using Shop.Domain.Messaging;

namespace Shop.Domain.Customers;

/// <summary>The directory as it grew: helpful log lines, written when nobody asked who reads them.</summary>
public sealed class CustomerDirectory(
    ICustomerRepository customers, INotifier notifier, ILogger<CustomerDirectory> logger) : ICustomerDirectory
{
    public async Task<Customer> RegisterAsync(RegistrationForm form, CancellationToken cancellation = default)
    {
        if (await customers.FindByEmailAsync(form.Email, cancellation) is not null)
        {
            throw new DuplicateCustomerException($"There is already an account for {form.Email}"); // LEAK L01: the address travels in the message
        }

        var customer = form.ToCustomer();
        await customers.AddAsync(customer, cancellation); // OK F01: the shop's own database
        logger.LogInformation("Registered {Email} from {Country}", customer.Email, customer.Home.Country); // LEAK L02: plain e-mail address in a log
        logger.LogInformation("Registered account {Id}, {Tier} tier", customer.Id, customer.Tier); // OK F02: surrogate key and a sibling field
        logger.LogDebug("New account: {Customer}", customer); // OK F03: a plain class whose own ToString names the key only
        notifier.Announce($"{customer.FirstName} {customer.LastName} has joined"); // LEAK L03: the implementation in Shop.Web writes it to the log
        notifier.Announce($"Account {customer.Id} has joined"); // OK F04: the same port, no person in the text
        return customer;
    }

    public async Task<Customer?> LookUpAsync(int id, CancellationToken cancellation = default)
    {
        var customer = await customers.FindAsync(id, cancellation);
        if (customer is null)
        {
            logger.LogInformation("No customer {Id}", id);
            return null;
        }

        Func<Customer, string> caller = c => $"{c.LastName} ({c.Phone})";
        logger.LogInformation("Call centre opened {Caller}", caller(customer)); // LEAK L04: a lambda puts name and number together
        Func<Customer, string> desk = c => c.Home.Country == "NL" ? "Utrecht" : "Aachen";
        logger.LogInformation("Routed to the {Desk} desk", desk(customer)); // OK F05: a lambda that returns constants
        return customer;
    }

    public async Task<IReadOnlyList<Customer>> NewsletterReadersAsync(CancellationToken cancellation = default)
    {
        var readers = (await customers.ListAsync(cancellation)).Where(c => c.WantsNewsletter).ToList();
        logger.LogInformation("Newsletter goes to {Readers}", string.Join("; ", readers.Select(c => c.Email))); // LEAK L05: LINQ projects the addresses
        logger.LogInformation("Newsletter goes to {Ids}", string.Join("; ", readers.Select(c => c.Id))); // OK F06: the same query over the keys
        logger.LogInformation("Newsletter has {Count} readers", readers.Count(c => c.Email.Length > 0)); // OK F07: how many, not who
        return readers;
    }

    public async Task<PasswordReset> RequestPasswordResetAsync(int id, CancellationToken cancellation = default)
    {
        var reset = new PasswordReset(id, RandomNumberGenerator.GetHexString(32), DateTimeOffset.UtcNow.AddHours(1));
        logger.LogInformation("Reset requested: {Link}", await ResetLinkAsync(reset)); // LEAK L06: an async method returns a link that opens the account
        logger.LogInformation("Reset for {Id} is valid until {Until:u}", reset.CustomerId, reset.ValidUntil); // OK F08: sibling fields of the token
        logger.LogDebug("Call centre text: {Text}", await customers.DescribeAsync(id, cancellation)); // LEAK L07: the repository in Shop.Web builds it from the e-mail address
        return reset;
    }

    public async Task<int> ReviewDuplicatesAsync(CancellationToken cancellation = default)
    {
        var all = await customers.ListAsync(cancellation);
        var suspects = 0;
        foreach (var (first, second) in Pairs(all))
        {
            var same = string.Equals(first.Phone, second.Phone, StringComparison.Ordinal);
            logger.LogTrace("Compared {First} with {Second}: {Same}", first.Id, second.Id, same); // OK F09: the result of a comparison
            suspects += same ? 1 : 0;
        }

        var note = all.Count > 0 ? all[0].Email : string.Empty;
        note = $"{all.Count} accounts";
        logger.LogInformation("Reviewed {Note}", note); // OK F10: the variable was overwritten before it is read
        return suspects;
    }

    private static async Task<string> ResetLinkAsync(PasswordReset reset)
    {
        await Task.Yield();
        return $"/account/{reset.CustomerId}/password?token={reset.Token}";
    }

    private static IEnumerable<(Customer First, Customer Second)> Pairs(IReadOnlyList<Customer> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = i + 1; j < all.Count; j++)
            {
                yield return (all[i], all[j]);
            }
        }
    }
}
