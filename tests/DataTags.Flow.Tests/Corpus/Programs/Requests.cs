namespace Requests;

public interface IRequest<TResponse>;

public interface IHandler<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request);
}

public interface IBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next);
}

public sealed record Register(string Mail, int Plan) : IRequest<int>;

public sealed class RegisterHandler(Store store) : IHandler<Register, int>
{
    public async Task<int> Handle(Register request)
    {
        await Task.Yield();
        store.Mails[7] = request.Mail;
        store.Plan = request.Plan;
        return 7;
    }
}

public sealed class Store
{
    public Dictionary<int, string> Mails { get; } = [];

    public int Plan { get; set; }
}

public sealed class Log
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Write(string line) => _lines.Add(line);
}

public sealed class Logging<TRequest, TResponse>(Log log) : IBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next)
    {
        log.Write($"handling {request}");
        return await next();
    }
}

public sealed class Naming<TRequest, TResponse>(Log log) : IBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next)
    {
        log.Write($"handling {typeof(TRequest).Name}");
        return await next();
    }
}

public sealed class Bus
{
    private readonly Dictionary<Type, object> _handlers = [];
    private readonly Dictionary<Type, List<object>> _behaviors = [];

    public void On<TRequest, TResponse>(IHandler<TRequest, TResponse> handler, params IBehavior<TRequest, TResponse>[] behaviors)
        where TRequest : IRequest<TResponse>
    {
        _handlers[typeof(TRequest)] = handler;
        _behaviors[typeof(TRequest)] = [.. behaviors];
    }

    public Task<TResponse> Send<TRequest, TResponse>(TRequest request)
        where TRequest : IRequest<TResponse>
    {
        var handler = (IHandler<TRequest, TResponse>)_handlers[typeof(TRequest)];
        Func<Task<TResponse>> run = () => handler.Handle(request);
        foreach (var behavior in _behaviors[typeof(TRequest)].Cast<IBehavior<TRequest, TResponse>>().Reverse())
        {
            var inner = run;
            run = () => behavior.Handle(request, inner);
        }

        return run();
    }
}

/// <summary>Requests through handlers and behaviours that a bus keeps by their types.</summary>
public static class Cases
{
    public static async Task Logged()
    {
        var log = new Log();
        var store = new Store();
        var bus = new Bus();
        bus.On(new RegisterHandler(store), new Logging<Register, int>(log));
        Sink(await bus.Send<Register, int>(new Register(Source(), 3)));
        Sink(log.Lines);
        Sink(store.Mails);
        Sink(store.Mails.Keys);
        Sink(store.Plan);
    }

    public static async Task Named()
    {
        var log = new Log();
        var bus = new Bus();
        bus.On(new RegisterHandler(new Store()), new Naming<Register, int>(log));
        await bus.Send<Register, int>(new Register(Source(), 3));
        Sink(log.Lines);
    }

    /// <summary>Objects in lists in a dictionary of an object: what lies below them is told apart as far as names go.</summary>
    public static void Nested(bool mail)
    {
        var desk = new Desk();
        desk.Seat("a", new Log());
        desk.Seat("b", new Log());
        desk.Tell("a", mail ? Source() : "x");
        Sink(desk.All("a"));
    }

    private sealed class Desk
    {
        private readonly Dictionary<string, List<Log>> _logs = [];

        public void Seat(string name, Log log) => _logs[name] = [log];

        public void Tell(string name, string line) => _logs[name].ForEach(log => log.Write(line));

        public IEnumerable<string> All(string name) => _logs[name].SelectMany(log => log.Lines);
    }
}
