using System.Collections.Concurrent;

namespace Clinic;

public abstract class Entity
{
    public Guid Id { get; } = Guid.NewGuid();

    public DateTime Created { get; } = DateTime.UnixEpoch;

    public abstract string Summary { get; }
}

public sealed class Patient(string name, DateTime born) : Entity
{
    private readonly List<Visit> _visits = [];

    public string Name { get; private set; } = name;

    public DateTime Born => born;

    public string Ward { get; set; } = "A";

    public IEnumerable<Visit> Visits => _visits;

    public override string Summary => $"{Name} in {Ward}";

    public Visit Visit(string complaint, string doctor)
    {
        var visit = new Visit(this, complaint) { Doctor = doctor };
        _visits.Add(visit);
        return visit;
    }

    public void Anonymise() => Name = "anonymous";
}

public sealed class Visit(Patient patient, string complaint) : Entity
{
    public Patient Patient => patient;

    public string Complaint => complaint;

    public required string Doctor { get; init; }

    public override string Summary => $"seen by {Doctor}";
}

public sealed class Bus
{
    private readonly ConcurrentDictionary<Type, List<Action<object>>> _handlers = new();

    public void On<T>(Action<T> handler) => _handlers.GetOrAdd(typeof(T), _ => []).Add(message => handler((T)message));

    public void Publish<T>(T message)
        where T : notnull
    {
        if (!_handlers.TryGetValue(typeof(T), out var handlers))
            return;
        foreach (var handler in handlers)
            handler(message);
    }
}

public sealed record Admitted(string Name, string Ward);

public sealed record Discharged(string Ward);

public sealed class Result<T>
{
    private Result(T? value, string? error) => (Value, Error) = (value, error);

    public T? Value { get; }

    public string? Error { get; }

    public static Result<T> Ok(T value) => new(value, null);

    public static Result<T> Fail(string error) => new(default, error);

    public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next) => Error is null ? next(Value!) : Result<TOut>.Fail(Error);

    public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> fail) => Error is null ? ok(Value!) : fail(Error);
}

public static class Cases
{
    public static void Records()
    {
        var patient = new Patient(Source(), SourceDate());
        var visit = patient.Visit(Source(), "Dr. Who");
        Sink(patient.Summary);
        Sink(patient.Born.Year);
        Sink(patient.Ward);
        Sink(patient.Created);
        Sink(visit.Summary);
        Sink(visit.Complaint);
        Sink(visit.Patient.Name);
        Sink(visit.Doctor);
        Entity entity = patient;
        Sink(entity.Summary);
        entity = visit;
        Sink(entity.Summary);
        Sink(patient.Visits.Select(item => item.Complaint));
        Sink(patient.Visits.Select(item => item.Doctor));
    }

    public static void Anonymised()
    {
        var patient = new Patient(Source(), DateTime.UnixEpoch);
        Sink(patient.Name);
        patient.Anonymise();
        Sink(patient.Name);
        Sink(patient.Summary);
    }

    public static void Messages()
    {
        var bus = new Bus();
        bus.On<Admitted>(message => Sink(message.Name));
        bus.On<Admitted>(message => Sink(message.Ward));
        bus.On<Discharged>(message => Sink(message.Ward));
        bus.Publish(new Admitted(Source(), "A"));
        bus.Publish(new Discharged("B"));
    }

    public static void Results(bool known)
    {
        var found = Find(known, Source());
        Sink(found.Value?.Name);
        Sink(found.Error);
        Sink(found.Then(patient => Result<string>.Ok(patient.Name.ToUpperInvariant())).Value);
        Sink(found.Then(patient => Result<int>.Ok(patient.Ward.Length)).Value);
        Sink(found.Match(patient => patient.Name, error => error));
        Sink(found.Match(patient => patient.Ward, error => "none"));
        Sink(Find(true, "x").Match(patient => patient.Name, error => error));
    }

    public static void Statistics()
    {
        var patients = new[] { new Patient(Source(), SourceDate()) { Ward = "B" }, new Patient("x", DateTime.UnixEpoch) };
        var wards = patients.GroupBy(patient => patient.Ward).Select(ward => (ward.Key, Count: ward.Count())).ToList();
        Sink(wards[0].Key);
        var names = patients.ToLookup(patient => patient.Ward, patient => patient.Name);
        Sink(names["B"].First());
        Sink(patients.Select(patient => patient.Born.Year).Max());
        Sink(patients.Length);
        Sink(string.Join(", ", patients.Select(patient => patient.Summary)));
    }

    public static async Task Pipeline()
    {
        var patients = LoadAsync();
        var letters = new List<string>();
        await foreach (var patient in patients)
            letters.Add(await ComposeAsync(patient, "Dear {0}, your ward is {1}"));
        Sink(letters[0]);
        Sink(letters.Count);
        var notices = new List<string>();
        await foreach (var patient in patients)
            notices.Add(await ComposeAsync(new Patient("patient", DateTime.UnixEpoch) { Ward = patient.Ward }, "Dear {0}, your ward is {1}"));
        Sink(notices[0]);
    }

    private static async Task<string> ComposeAsync(Patient patient, string template)
    {
        await Task.Yield();
        return string.Format(template, patient.Name, patient.Ward);
    }

    private static async IAsyncEnumerable<Patient> LoadAsync()
    {
        yield return new Patient(await SourceAsync(), DateTime.UnixEpoch);
    }

    private static Result<Patient> Find(bool known, string name)
        => known ? Result<Patient>.Ok(new Patient(name, DateTime.UnixEpoch)) : Result<Patient>.Fail($"nobody called {name}");
}
