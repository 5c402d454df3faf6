using System.IO;
using System.Runtime.InteropServices;

namespace Clearing;

public static class Emptied
{
    public static void Length()
    {
        var sb = new StringBuilder(Source());
        sb.Length = 0;
        Sink(sb.ToString());
        sb.Append(Source());
        Sink(sb.ToString());
        sb.Length = 3;
        Sink(sb.ToString());
    }

    public static void Remove()
    {
        var sb = new StringBuilder(Source());
        sb.Remove(0, sb.Length);
        Sink(sb.ToString());
        sb.Append(Source());
        sb.Remove(0, 1);
        Sink(sb.ToString());
        sb.Remove(1, sb.Length - 1);
        Sink(sb.ToString());
    }

    public static void OtherLength()
    {
        var sb = new StringBuilder(Source());
        var other = new StringBuilder("a");
        sb.Remove(0, other.Length);
        Sink(sb.ToString());
    }

    public static void NotAll()
    {
        var sb = new StringBuilder(Source());
        var n = sb.Length;
        sb.Append(Source());
        sb.Remove(0, n);
        Sink(sb.ToString());
    }

    public static void RemoveRange()
    {
        var list = new List<string> { Source(), "a" };
        list.RemoveRange(0, list.Count);
        Sink(string.Join(",", list));
        list.Add(Source());
        list.RemoveRange(0, 0);
        Sink(string.Join(",", list));
        list.Add("b");
        list.RemoveRange(0, 1);
        Sink(list[0]); // SPURIOUS: which elements a range takes away is not counted
    }

    public static void RemoveRangeUnknown()
    {
        var list = new List<string>();
        for (var i = 0; i < Environment.ProcessorCount + 3; i++)
            list.Add(Source());
        list.RemoveRange(0, list.Count);
        list.Add("a");
        Sink(string.Join(",", list));
    }

    public static void Stream()
    {
        var s = new MemoryStream();
        s.Write(Encoding.UTF8.GetBytes(Source()));
        Sink(Encoding.UTF8.GetString(s.ToArray()));
        s.SetLength(0);
        Sink(Encoding.UTF8.GetString(s.ToArray()));
        s.Write(Encoding.UTF8.GetBytes(Source()));
        s.SetLength(10);
        Sink(Encoding.UTF8.GetString(s.ToArray()));
    }

    public static void Arrays()
    {
        var a = new[] { Source(), Source() };
        Array.Clear(a);
        Sink(a[0]);
        Sink(string.Join(",", a));
        var b = new[] { Source(), Source() };
        Array.Clear(b, 0, 1);
        Sink(b[1]);
        var c = new[] { Source(), Source() };
        Array.Clear(c, 0, c.Length);
        Sink(c[1]);
        var d = new[] { Source(), Source() };
        Array.Fill(d, "x");
        Sink(d[1]);
        Array.Fill(d, Source());
        Sink(d[1]);
    }

    public static void Spans()
    {
        var a = new[] { Source(), Source() };
        a.AsSpan().Clear();
        Sink(a[0]);
        var b = new[] { Source(), Source() };
        b.AsSpan(1).Clear();
        Sink(b[0]);
        var c = new[] { Source(), Source() };
        c.AsSpan().Fill("x");
        Sink(c[0]);
        var d = new[] { Source(), "x" };
        Span<string> s = d;
        s.Clear();
        Sink(d[0]);
        s.Fill(Source());
        Sink(d[0]);
        var e = new[] { Source(), Source() };
        e.AsSpan(1).Fill("x");
        Sink(e[0]);
    }

    public static void SetCount()
    {
        var list = new List<string> { Source(), "a" };
        CollectionsMarshal.SetCount(list, 0);
        Sink(string.Join(",", list));
        list.Add(Source());
        CollectionsMarshal.SetCount(list, 1);
        Sink(string.Join(",", list));
    }

    private static void Empty(StringBuilder sb) => sb.Length = 0;

    private static void Empty2(StringBuilder sb) => sb.Remove(0, sb.Length);

    private static void Cut(StringBuilder sb, int n) => sb.Length = n;

    public static void InCallee()
    {
        var sb = new StringBuilder(Source());
        Empty(sb);
        Sink(sb.ToString());
        sb.Append(Source());
        Empty2(sb);
        Sink(sb.ToString());
        sb.Append(Source());
        Cut(sb, 0);
        Sink(sb.ToString());
        sb.Append(Source());
        Cut(sb, 1);
        Sink(sb.ToString());
    }

    public static void Maybe(bool f)
    {
        var sb = new StringBuilder(Source());
        if (f)
            sb.Length = 0;
        Sink(sb.ToString());
        var one = new StringBuilder(Source());
        var two = new StringBuilder(Source());
        (f ? one : two).Length = 0;
        Sink(one.ToString());
    }

    public static void AllButTheFirst()
    {
        var list = new List<string> { Source(), "a", "b" };
        list.RemoveRange(1, list.Count - 1);
        Sink(list[0]);
        var builder = new StringBuilder(Source());
        builder.Append("ab");
        builder.Remove(builder.Length - 2, 2);
        Sink(builder.ToString());
        var array = new[] { "a", Source() };
        Array.Clear(array, 0, array.Length - 1);
        Sink(array[1]);
    }
}
