using System.Collections.Concurrent;

namespace Banking;

public sealed record Account(string Iban, string Owner)
{
    public decimal Balance { get; init; }

    public Account Deposit(decimal amount) => this with { Balance = Balance + amount };
}

public abstract record Command(string Iban);

public sealed record Open(string Iban, string Owner) : Command(Iban);

public sealed record Deposit(string Iban, decimal Amount) : Command(Iban);

public sealed record Entry(string Text, DateTime At);

public interface IHandler<in TCommand, out TResult>
    where TCommand : Command
{
    TResult Handle(TCommand command);
}

public sealed class Ledger : IHandler<Open, Account>, IHandler<Deposit, decimal>
{
    private readonly ConcurrentDictionary<string, Account> _accounts = new();

    public List<Entry> Entries { get; } = [];

    public Account Handle(Open command)
    {
        var account = new Account(command.Iban, command.Owner);
        _accounts[command.Iban] = account;
        Entries.Add(new Entry($"opened for {command.Owner}", DateTime.UnixEpoch));
        return account;
    }

    public decimal Handle(Deposit command)
    {
        var account = _accounts.AddOrUpdate(command.Iban, _ => throw new KeyNotFoundException(), (_, found) => found.Deposit(command.Amount));
        return account.Balance;
    }

    public Account? this[string iban] => _accounts.TryGetValue(iban, out var account) ? account : null;
}

public sealed class Logged<TCommand, TResult>(IHandler<TCommand, TResult> inner, ICollection<string> log) : IHandler<TCommand, TResult>
    where TCommand : Command
{
    public TResult Handle(TCommand command)
    {
        log.Add($"{typeof(TCommand).Name}");
        var result = inner.Handle(command);
        log.Add($"{command}");
        return result;
    }
}

public sealed class Quiet<TCommand, TResult>(IHandler<TCommand, TResult> inner, ICollection<string> log) : IHandler<TCommand, TResult>
    where TCommand : Command
{
    public TResult Handle(TCommand command)
    {
        log.Add(command.GetType().Name);
        return inner.Handle(command);
    }
}

public sealed class Services
{
    private readonly Dictionary<Type, Func<Services, object>> _factories = [];
    private readonly Dictionary<Type, object> _made = [];

    public Services Add<T>(Func<Services, T> factory)
        where T : class
    {
        _factories[typeof(T)] = services => factory(services);
        return this;
    }

    public T Get<T>()
        where T : class
    {
        if (!_made.TryGetValue(typeof(T), out var made))
            _made[typeof(T)] = made = _factories[typeof(T)](this);
        return (T)made;
    }
}

public static class Cases
{
    public static void Handlers()
    {
        var ledger = new Ledger();
        var account = ledger.Handle(new Open("BE1", Source()));
        Sink(account.Owner);
        Sink(account.Iban);
        Sink(account.Balance);
        Sink(ledger["BE1"]?.Owner);
        Sink(ledger.Entries[0].Text);
        Sink(ledger.Entries[0].At);
        Sink(ledger.Entries);
        Sink(ledger.Handle(new Deposit("BE1", 20m)));
    }

    public static void Decorated()
    {
        var log = new List<string>();
        IHandler<Open, Account> handler = new Logged<Open, Account>(new Ledger(), log);
        Sink(handler.Handle(new Open("BE1", Source())).Owner);
        Sink(log);
        Sink(log.Count);
        var quiet = new List<string>();
        IHandler<Open, Account> other = new Quiet<Open, Account>(new Ledger(), quiet);
        Sink(other.Handle(new Open("BE1", Source())).Owner);
        Sink(quiet);
    }

    public static void Amounts()
    {
        var account = new Account("BE1", "x").Deposit(SourceNumber());
        Sink(account.Balance);
        Sink(account.Deposit(3m).Balance);
        Sink(account.Owner);
        Sink((account with { Balance = 0 }).Balance);
        var ledger = new Ledger();
        ledger.Handle(new Open("BE2", "x"));
        Sink(ledger.Handle(new Deposit("BE2", SourceNumber())));
        Sink(ledger["BE2"]?.Balance);
        Sink(ledger["BE2"]?.Owner);
    }

    public static void Container()
    {
        var services = new Services()
            .Add(_ => new Ledger())
            .Add(found => new Reporter(found.Get<Ledger>()));
        services.Get<Ledger>().Handle(new Open("BE1", Source()));
        Sink(services.Get<Reporter>().Last());
        Sink(services.Get<Reporter>().Title);
    }

    public static void Replayed()
    {
        Command[] commands = [new Open("BE1", Source()), new Deposit("BE1", 5m)];
        var ledger = new Ledger();
        foreach (var command in commands)
        {
            Sink(command switch
            {
                Open open => ledger.Handle(open).Owner,
                Deposit deposit => $"{ledger.Handle(deposit)}",
                _ => "?",
            });
        }

        Sink(commands.OfType<Open>().First().Owner);
        Sink(commands.OfType<Deposit>().First());
        Sink(commands.Select(command => command.Iban));
        SinkFormatted(commands);
    }

    private sealed class Reporter(Ledger ledger)
    {
        public string Title => "report";

        public string Last() => ledger.Entries[^1].Text;
    }
}
