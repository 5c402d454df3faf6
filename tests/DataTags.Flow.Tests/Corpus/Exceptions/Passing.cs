namespace Passing;

public sealed class Broken(string message, string extra) : Exception(message)
{
    public string Extra => extra;
}

/// <summary>What passes a try statement and what stays in it.</summary>
public static class Nested
{
    public static void ThroughAFinally()
    {
        try
        {
            try
            {
                Throw("c", Source());
            }
            finally
            {
                Sink("done");
            }
        }
        catch (Broken error)
        {
            Sink(error.Extra);
            Sink(error.Message);
        }
    }

    public static void ThroughAHandlerOfOthers()
    {
        try
        {
            try
            {
                Throw(Source(), "c");
            }
            catch (ArgumentException error)
            {
                Sink(error.Message); // UNREACHED
            }
        }
        catch (Broken error)
        {
            Sink(error.Extra);
            Sink(error.Message);
        }
    }

    public static void WhatTheFinallyLeaves()
    {
        var text = "";
        try
        {
            try
            {
                Throw("c", "d");
            }
            finally
            {
                text = Source();
            }
        }
        catch (Broken error)
        {
            Sink(text);
            Sink(error.Extra);
        }
    }

    public static void TakenInside()
    {
        try
        {
            try
            {
                throw new Broken(Source(), Source());
            }
            catch (Exception inner) when (inner is not ArgumentException)
            {
                Sink(inner.Message);
            }

            throw new Broken("c", Source());
        }
        catch (Exception error) when (error is not ArgumentException)
        {
            Sink(error.Message);
            Sink(((Broken)error).Extra);
        }
    }

    public static void PassedByAFilter(bool all)
    {
        try
        {
            try
            {
                throw new Broken(Source(), "c");
            }
            catch (Broken inner) when (all)
            {
                Sink(inner.Message);
                throw new Broken("d", inner.Message);
            }
        }
        catch (Broken error)
        {
            Sink(error.Message);
            Sink(error.Extra);
        }
    }

    private static void Throw(string message, string extra) => throw new Broken(message, extra);
}
