using System.Runtime.ExceptionServices;

namespace Payments;

public sealed class DeclinedException(string card, string code) : Exception($"declined: {code}")
{
    public string Card { get; } = card;

    public string Code { get; } = code;
}

public class MemberException : Exception
{
    public MemberException(string member)
        : base($"member {member} failed")
        => Member = member;

    public MemberException(string message, Exception inner)
        : base(message, inner)
        => Member = "";

    public string Member { get; }
}

public static class Carriers
{
    public static void Message()
    {
        try
        {
            throw new InvalidOperationException($"no account {Source()}");
        }
        catch (InvalidOperationException error)
        {
            Sink(error.Message);
            Sink(error.GetType().Name);
            SinkText(error);
            Sink(error);
        }
    }

    public static void CleanMessage()
    {
        var secret = Source();
        try
        {
            throw new InvalidOperationException($"no account of {secret.Length} letters");
        }
        catch (Exception error)
        {
            Sink(error.Message);
            SinkText(error);
        }
    }

    public static void Properties()
    {
        try
        {
            Pay(Source(), "D1");
        }
        catch (DeclinedException error)
        {
            Sink(error.Card);
            Sink(error.Code);
            Sink(error.Message);
            Sink(error);
        }
    }

    public static void AcrossCalls()
    {
        try
        {
            Outer(Source());
        }
        catch (MemberException error) when (error.Member.Length > 2)
        {
            Sink(error.Message);
            Sink(error.Member);
        }

        try
        {
            Outer("x");
        }
        catch (MemberException error)
        {
            Sink(error.Message);
        }
    }

    public static void InnerException()
    {
        try
        {
            try
            {
                Outer(Source());
            }
            catch (MemberException error)
            {
                throw new MemberException("wrapped", error);
            }
        }
        catch (MemberException error)
        {
            Sink(error.Message);
            Sink(error.InnerException?.Message);
            SinkText(error);
            Sink(error.GetBaseException().Message);
        }
    }

    public static void Rethrown()
    {
        try
        {
            try
            {
                Outer(Source());
            }
            catch
            {
                throw;
            }
        }
        catch (Exception error)
        {
            Sink(error.Message);
        }

        try
        {
            try
            {
                Outer(Source());
            }
            catch (Exception)
            {
                throw new InvalidOperationException("hidden");
            }
        }
        catch (Exception error)
        {
            Sink(error.Message);
        }
    }

    public static void DataBag()
    {
        var error = new InvalidOperationException("x");
        error.Data["member"] = Source();
        Sink(error.Data["member"]);
        Sink(error.Message);
    }

    public static void WrittenBeforeThrow()
    {
        var text = "clean";
        var later = "clean";
        try
        {
            text = Source();
            Outer("stop");
            later = Source();
        }
        catch (MemberException)
        {
            Sink(text);
            Sink(later);
        }

        Sink(text);
    }

    public static void FinallySees(bool fail)
    {
        var text = "clean";
        try
        {
            if (fail)
                return;
            text = Source();
        }
        finally
        {
            Sink(text);
            text = "washed";
            Sink(text);
        }

        Sink(text);
    }

    public static void NotThatType()
    {
        try
        {
            Outer(Source());
        }
        catch (DeclinedException error)
        {
            Sink(error.Message); // UNREACHED
        }
        catch (MemberException error)
        {
            Sink(error.Message);
        }
    }

    public static void ThrowExpressions(bool fail)
    {
        try
        {
            var text = fail ? throw new MemberException(Source()) : "fine";
            Sink(text);
        }
        catch (MemberException error)
        {
            Sink(error.Member);
        }
    }

    public static void FilterReads()
    {
        var seen = "";
        try
        {
            Outer(Source());
        }
        catch (MemberException error) when (Remember(error))
        {
            Sink(seen);
        }

        bool Remember(MemberException error)
        {
            seen = error.Member;
            return true;
        }
    }

    public static void Aggregated()
    {
        var all = new AggregateException("several", new MemberException(Source()), new InvalidOperationException("x"));
        Sink(all.InnerExceptions[0].Message);
        Sink(all.InnerException?.Message);
        foreach (var error in all.Flatten().InnerExceptions)
            Sink(error.Message);
        var clean = new AggregateException("several", new InvalidOperationException("x"));
        Sink(clean.InnerExceptions[0].Message);
    }

    public static void Captured()
    {
        ExceptionDispatchInfo? info = null;
        try
        {
            Outer(Source());
        }
        catch (Exception error)
        {
            info = ExceptionDispatchInfo.Capture(error);
        }

        Sink(info.SourceException.Message);
        try
        {
            info.Throw();
        }
        catch (Exception error)
        {
            Sink(error.Message);
        }
    }

    public static void ArgumentExceptions()
    {
        try
        {
            throw new ArgumentException("bad", paramName: "mail");
        }
        catch (ArgumentException error)
        {
            Sink(error.ParamName);
        }

        try
        {
            throw new ArgumentOutOfRangeException("age", SourceNumber(), "too old");
        }
        catch (ArgumentOutOfRangeException error)
        {
            Sink(error.ActualValue);
            Sink(error.ParamName);
            Sink(error.Message);
        }
    }

    private static void Pay(string card, string code) => throw new DeclinedException(card, code);

    private static void Outer(string member) => Inner(member.Trim());

    private static void Inner(string member) => throw new MemberException(member);
}
