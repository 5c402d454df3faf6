namespace Campaign;

public sealed class Message
{
    public string? To { get; private set; }

    public string? Subject { get; private set; }

    public string? Body { get; private set; }

    public Dictionary<string, string> Headers { get; } = [];

    public sealed class Builder
    {
        private readonly Message _made = new();
        private readonly StringBuilder _body = new();

        public Builder To(string address)
        {
            _made.To = address;
            return this;
        }

        public Builder Subject(string subject)
        {
            _made.Subject = subject;
            return this;
        }

        public Builder Header(string name, string value)
        {
            _made.Headers[name] = value;
            return this;
        }

        public Builder Line(string line)
        {
            _body.AppendLine(line);
            return this;
        }

        public Builder When(bool on, Action<Builder> change)
        {
            if (on)
                change(this);
            return this;
        }

        public Message Build()
        {
            _made.Body = _body.ToString();
            return _made;
        }
    }
}

public sealed class Options
{
    public string Name { get; set; } = "";

    public string Level { get; set; } = "info";
}

public static class Builders
{
    public static void Fluent()
    {
        var message = new Message.Builder().To(Source()).Subject("news").Line("hello").Build();
        Sink(message.To);
        Sink(message.Subject);
        Sink(message.Body);
        Sink(message);
    }

    public static void BodyLines()
    {
        var builder = new Message.Builder().To("all");
        builder.Line("dear").Line(Source());
        var message = builder.Build();
        Sink(message.Body);
        Sink(message.To);
    }

    public static void Headers()
    {
        var message = new Message.Builder().Header("reply-to", Source()).Header("list", "news").Build();
        Sink(message.Headers["reply-to"]);
        Sink(message.Headers["list"]);
        Sink(message.Headers);
    }

    public static void ConditionalStep(bool personal)
    {
        var message = new Message.Builder()
            .When(personal, builder => builder.Subject(Source()))
            .When(!personal, builder => builder.To("all"))
            .Build();
        Sink(message.Subject);
        Sink(message.To);
    }

    public static void ConfiguredByDelegate()
    {
        var options = Configure(options => options.Name = Source());
        Sink(options.Name);
        Sink(options.Level);
        Sink(Configure(options => options.Level = "debug").Level);
        Sink(Configure(static _ => { }).Name);
    }

    public static void StreamsAsState()
    {
        using var text = new System.IO.StringWriter();
        text.Write("name: ");
        text.WriteLine(Source());
        Sink(text.ToString());
        using var clean = new System.IO.StringWriter();
        clean.Write("name");
        Sink(clean.ToString());
        using var reader = new System.IO.StringReader(Source());
        Sink(reader.ReadLine());
        Sink(new System.IO.StringReader("a").ReadToEnd());
    }

    public static void BytesInMemory()
    {
        using var stream = new System.IO.MemoryStream();
        using (var writer = new System.IO.StreamWriter(stream, leaveOpen: true))
            writer.Write(Source());
        SinkBytes(stream.ToArray());
        stream.Position = 0;
        using var reader = new System.IO.StreamReader(stream);
        Sink(reader.ReadToEnd());
        Sink(stream.Length);
    }

    private static Options Configure(Action<Options> configure)
    {
        var options = new Options();
        configure(options);
        return options;
    }
}
