using System.Collections.ObjectModel;
using System.IO;

namespace Keeping;

public class LogWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value) => Sink(value);

    public void Twice(string text)
    {
        Write(text);
        WriteLine(text);
    }
}

public sealed class QuietWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value) => Sink("quiet");
}

public sealed class OneWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value) => Sink(value);
}

public sealed class FieldWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value) => Sink(value);
}

public sealed class Service
{
    private readonly TextWriter _writer = new FieldWriter();

    public void Run(string text) => _writer.Write(text);
}

public sealed class QuietService
{
    private readonly TextWriter _writer = new QuietWriter();

    public void Run(string text) => _writer.Write(text);
}

public sealed class Tags : Collection<string>
{
    private readonly List<string> _log = [];

    public IReadOnlyList<string> Log => _log;

    protected override void InsertItem(int index, string item)
    {
        _log.Add(item);
        base.InsertItem(index, item);
    }

    protected override void ClearItems()
    {
        _log.Add("cleared");
        base.ClearItems();
    }
}

public static class Kept
{
    public static void InAField() => new Service().Run(Source());

    public static void InAQuietField() => new QuietService().Run(Source());

    public static void EitherOf(bool first)
    {
        var text = new StringWriter();
        TextWriter writer = first ? new OneWriter() : text;
        writer.Write(Source());
        Sink(text.ToString());
    }

    public static void CalledOnItself()
    {
        var writer = new LogWriter();
        writer.Twice(Source());
        writer.Twice("a");
    }

    public static void Remembered()
    {
        var tags = new Tags();
        Fill(tags, Source());
        Sink(tags.Log[0]);
        tags.Clear();
        Sink(tags.ToArray());
        var clean = new Tags();
        Fill(clean, "a");
        Sink(clean.Log);
        Sink(clean);
    }

    private static void Fill(Collection<string> tags, string tag) => tags.Add(tag);
}
