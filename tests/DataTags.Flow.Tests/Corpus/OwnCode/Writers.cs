using System.IO;

namespace Writing;

public sealed class LogWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
    }

    public override void Write(string? value) => Sink(value);
}

public sealed class LineWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => Sink(value);

    public override Task WriteAsync(string? value)
    {
        Sink(value);
        return Task.CompletedTask;
    }
}

public sealed class LetterWriter : TextWriter
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => _text.Append(value);

    public string Text => _text.ToString();
}

public sealed class HiddenWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value) => inner.Write(Redact(value));

    public override void WriteLine(string? value)
    {
        Sink(value?.Length > 0 ? "line" : "");
        inner.WriteLine(Redact(value));
    }
}

public sealed class NullWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
    }

    public override void Write(string? value) => Sink("written");
}

public sealed class ExtraWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
    }

    public void Write(string name, int number, string other) => Sink(name + other);
}

public sealed class TeeWriter(TextWriter other) : StringWriter
{
    public override void Write(string? value)
    {
        base.Write(value);
        other.Write(value);
    }
}

public sealed class LogStream : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => 0;

    public override long Position { get; set; }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => 0;

    public override long Seek(long offset, SeekOrigin origin) => 0;

    public override void SetLength(long value)
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => SinkBytes(buffer.AsSpan(offset, count).ToArray());
}

public static class Writers
{
    public static void CalledByTheBase()
    {
        TextWriter writer = new LogWriter();
        writer.Write(Source());
        writer.Write("nothing");
    }

    public static void LineCallsWrite()
    {
        TextWriter writer = new LogWriter();
        writer.WriteLine(Source());
    }

    public static void OwnLine()
    {
        TextWriter writer = new LineWriter();
        writer.WriteLine(Source());
    }

    public static async Task Awaited()
    {
        TextWriter writer = new LineWriter();
        await writer.WriteAsync(Source());
    }

    public static void LetterByLetter()
    {
        var writer = new LetterWriter();
        writer.Write(Source());
        Sink(writer.Text);
        var line = new LetterWriter();
        ((TextWriter)line).WriteLine(Source());
        Sink(line.Text);
        var clean = new LetterWriter();
        clean.WriteLine("clean");
        Sink(clean.Text);
    }

    public static void Hidden()
    {
        var inner = new StringWriter();
        TextWriter writer = new HiddenWriter(inner);
        writer.Write(Source());
        writer.WriteLine(Source());
        Sink(inner.ToString());
    }

    public static void Counted()
    {
        TextWriter writer = new NullWriter();
        writer.Write(Source());
        writer.WriteLine(Source());
    }

    public static void Overloaded()
    {
        var writer = new ExtraWriter();
        writer.WriteLine(Source());
        writer.Write("a", 1, "b");
    }

    public static void Handed()
    {
        Fill(new LogWriter(), Source());
        var copy = new StringWriter();
        using var tee = new TeeWriter(copy);
        Print(tee, Source());
        Sink(copy.ToString());
        Sink(tee.ToString());
    }

    public static void ByTheLibraryItself()
    {
        var text = new StringWriter();
        TextWriter writer = text;
        writer.Write(Source());
        Sink(text.ToString());
    }

    public static void Streams()
    {
        Stream stream = new LogStream();
        stream.Write(SourceBytes(), 0, 8);
        stream.Write(SourceBytes());
        using var source = new MemoryStream(SourceBytes());
        source.CopyTo(stream);
        stream.Write(new byte[4], 0, 4);
    }

    private static void Fill(TextWriter writer, string text) => writer.Write(text);

    private static void Print(TextWriter writer, string text) => writer.Write(text);
}
