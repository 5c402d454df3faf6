namespace Uploads;

public sealed class UploadException : Exception
{
    public UploadException(string file, Exception? inner = null)
        : base("upload failed", inner)
        => Data["file"] = file;

    public required string Owner { get; init; }

    public override string ToString() => $"{Message} ({Owner})";
}

public sealed class QuietException(string owner) : Exception("quiet")
{
    public int OwnerLength => owner.Length;

    public override string Message => "nothing to see";
}

public sealed class LoudException(string owner) : Exception
{
    public override string Message => $"failed for {owner}";
}

public static class Wrapping
{
    public static void OwnToString()
    {
        try
        {
            throw new UploadException("a.txt") { Owner = Source() };
        }
        catch (UploadException error)
        {
            SinkText(error);
            Sink($"{error}");
            Sink(error.Owner);
            Sink(error.Message);
        }
    }

    public static void OverriddenMessage()
    {
        try
        {
            throw new LoudException(Source());
        }
        catch (Exception error)
        {
            Sink(error.Message);
        }

        try
        {
            throw new QuietException(Source());
        }
        catch (QuietException error)
        {
            Sink(error.Message);
            Sink(error.OwnerLength);
        }
    }

    public static void ResultOfTry()
    {
        Sink(Attempt(() => Source()));
        Sink(Attempt(() => throw new InvalidOperationException(Source())));
        Sink(Attempt(() => "fine"));
        Sink(Attempt(() => throw new InvalidOperationException("broken")));
    }

    public static void ReturnedException()
    {
        var error = Validate(Source());
        Sink(error?.Message);
        Sink(Validate("")?.Message);
        if (error is ArgumentException { Message: var message })
            Sink(message);
    }

    public static void ThrownByHelper()
    {
        try
        {
            Guard.Against(Source().Length > 1, $"too long: {Source()}");
        }
        catch (InvalidOperationException error)
        {
            Sink(error.Message);
        }

        try
        {
            Guard.Against(true, "too long");
        }
        catch (InvalidOperationException error)
        {
            Sink(error.Message);
        }
    }

    public static void InLoop()
    {
        var errors = new List<Exception>();
        foreach (var name in new[] { "a", Source() })
        {
            try
            {
                Fail(name);
            }
            catch (FormatException error)
            {
                errors.Add(error);
            }
        }

        Sink(errors[1].Message);
        Sink(errors.Count);
        Sink(errors.Select(error => error.Message).ToArray());
        Sink(new AggregateException(errors).InnerExceptions.Last().Message);
    }

    public static void InConstructorsAndProperties()
    {
        try
        {
            _ = new Strict(Source());
        }
        catch (ArgumentException error)
        {
            Sink(error.Message);
        }

        try
        {
            _ = new Strict("ok").Broken;
        }
        catch (NotSupportedException error)
        {
            Sink(error.Message);
        }
    }

    public static void UsingAndFinally()
    {
        var log = new List<string>();
        try
        {
            using var scope = new Scope(log, Source());
            Fail("x");
        }
        catch (FormatException error)
        {
            Sink(error.Message);
            Sink(log);
        }

        var text = "clean";
        try
        {
            Fail("y");
        }
        catch (FormatException)
        {
            text = Source();
        }
        finally
        {
            log.Clear();
        }

        Sink(text);
        Sink(log);
    }

    private static string Attempt(Func<string> work)
    {
        try
        {
            return work();
        }
        catch (InvalidOperationException error)
        {
            return $"error: {error.Message}";
        }
    }

    private static Exception? Validate(string mail) => mail.Length == 0 ? null : new ArgumentException($"bad mail {mail}");

    private static void Fail(string name) => throw new FormatException($"cannot read {name}");

    private static class Guard
    {
        public static void Against(bool condition, string message)
        {
            if (condition)
                throw new InvalidOperationException(message);
        }
    }

    private sealed class Strict
    {
        private readonly string _name;

        public Strict(string name) => _name = name.Length < 3 ? name : throw new ArgumentException($"'{name}' is too long");

        public string Broken => throw new NotSupportedException($"not for {_name}");
    }

    private sealed class Scope(List<string> log, string owner) : IDisposable
    {
        public void Dispose() => log.Add(owner);
    }
}
