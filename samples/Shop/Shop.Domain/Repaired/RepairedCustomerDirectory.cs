using System.Security.Cryptography;
using Shop.Domain.Customers;
using Shop.Domain.Messaging;

namespace Shop.Domain.Repaired;

/// <summary>The same directory; its log lines still help, and name nobody.</summary>
public sealed class RepairedCustomerDirectory(
    ICustomerRepository customers, INotifier notifier, ILogger<RepairedCustomerDirectory> logger) : ICustomerDirectory
{
    public async Task<Customer> RegisterAsync(RegistrationForm form, CancellationToken cancellation = default)
    {
        var known = await customers.FindByEmailAsync(form.Email, cancellation);
        if (known is not null)
        {
            throw new DuplicateCustomerException($"There is already an account: {known.Id}"); // OK F33: the key of the account that is there
        }

        var customer = form.ToCustomer();
        await customers.AddAsync(customer, cancellation);
        logger.LogInformation("Registered {Email} from {Country}", Masks.Email(customer.Email), customer.Home.Country); // OK F34: masked
        notifier.Announce($"Account {customer.Id} has joined");
        return customer;
    }

    public async Task<Customer?> LookUpAsync(int id, CancellationToken cancellation = default)
    {
        var customer = await customers.FindAsync(id, cancellation);
        var phone = customer?.Phone is null ? "no phone" : Masks.Phone(customer.Phone);
        logger.LogInformation("Call centre opened {Id} ({Phone})", id, phone); // OK F35: every branch is constant or masked
        return customer;
    }

    public async Task<IReadOnlyList<Customer>> NewsletterReadersAsync(CancellationToken cancellation = default)
    {
        var readers = (await customers.ListAsync(cancellation)).Where(c => c.WantsNewsletter).ToList();
        logger.LogInformation("Newsletter goes to {Readers}", string.Join("; ", readers.Select(c => Masks.Email(c.Email)))); // OK F36: masked one by one
        return readers;
    }

    public Task<PasswordReset> RequestPasswordResetAsync(int id, CancellationToken cancellation = default)
    {
        var reset = new PasswordReset(id, RandomNumberGenerator.GetHexString(32), DateTimeOffset.UtcNow.AddHours(1));
        logger.LogInformation("Reset requested for {Id}, token {Token}", id, Masks.Erase(reset.Token)); // OK F37: nothing of the token is left
        return Task.FromResult(reset);
    }

    public async Task<int> ReviewDuplicatesAsync(CancellationToken cancellation = default)
    {
        var all = await customers.ListAsync(cancellation);
        var suspects = all.GroupBy(c => c.Phone).Count(g => g.Count() > 1);
        logger.LogInformation("Reviewed {Count} accounts, {Suspects} look alike", all.Count, suspects); // OK F38: counts over a tagged key
        return suspects;
    }
}
