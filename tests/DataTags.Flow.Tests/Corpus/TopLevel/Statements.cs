var secret = Source();
Sink(secret);
Sink(args.Length);

var settings = new Settings { Owner = secret, Theme = "dark" };
Sink(settings.Owner);
Sink(settings.Theme);

Sink(Greet(secret));
Sink(Greet("visitor"));
Sink(Length(secret));

var seen = "nothing";
Remember();
Sink(seen);
Forget();
Sink(seen);

foreach (var line in Lines())
    Sink(line);

await foreach (var line in LinesAsync(secret))
    Sink(line);

try
{
    Fail(secret);
}
catch (InvalidOperationException error)
{
    Sink(error.Message);
    Sink(error.GetType().Name);
}

if (settings is { Owner: var owner, Theme: "dark" })
    Sink(owner);

Func<string, string> shout = text => text + "!";
Sink(shout(settings.Owner));
Sink(shout(settings.Theme));

return 0;

static string Greet(string name) => $"Hello, {name}";

static int Length(string name) => name.Length;

static void Fail(string who) => throw new InvalidOperationException(who);

void Remember() => seen = secret;

void Forget() => seen = "";

IEnumerable<string> Lines()
{
    yield return "constant";
}

static async IAsyncEnumerable<string> LinesAsync(string text)
{
    await Task.Yield();
    yield return text;
}

internal sealed class Settings
{
    public required string Owner { get; init; }

    public string Theme { get; init; } = "light";
}
