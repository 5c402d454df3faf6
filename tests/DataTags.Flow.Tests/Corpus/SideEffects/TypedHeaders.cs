using System.Net.Http;
using System.Net.Http.Headers;

namespace SideEffects;

public static class TypedHeaders
{
    private static string Word() => Source().Replace(" ", "");

    public static void Headers()
    {
        var m = new HttpRequestMessage();
        m.Headers.UserAgent.TryParseAdd("(" + Word() + ")");
        Sink(m.Headers.ToString());
        Sink(m.Headers);
    }

    public static void Clean()
    {
        var n = new HttpRequestMessage();
        n.Headers.UserAgent.ParseAdd("a/1.0");
        Sink(n.Headers.ToString());
    }

    public static void From()
    {
        var p = new HttpRequestMessage();
        p.Headers.Referrer = new Uri("http://x.example/" + Word());
        Sink(p.Headers.ToString());
        Sink(p.Headers.Host);
    }

    public static void Added()
    {
        var p = new HttpRequestMessage();
        p.Headers.UserAgent.Add(new ProductInfoHeaderValue("(" + Word() + ")"));
        Sink(p.Headers.ToString());
        p.Headers.TryAddWithoutValidation("X-A", Word());
        Sink(p.Headers.ToString());
    }

    public static void Tags()
    {
        var p = new HttpRequestMessage();
        p.Headers.TryAddWithoutValidation("X-A", Word());
        Sink(p.Headers.ToString());
        Sink(p.ToString());
        Sink(p.Headers.UserAgent.ToString());
    }
}
