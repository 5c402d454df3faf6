namespace Properties;

public static class Partials
{
    public partial class Split
    {
        private string _name = "";

        public partial string Name { get; set; }

        public partial string this[int index] { get; }

        public partial string Make(string text);

        partial void OnChanged(string text);

        partial void NeverWritten(string text);

        public string? Seen { get; private set; }

        public void Change(string text)
        {
            NeverWritten(text);
            OnChanged(text);
        }
    }

    public partial class Split
    {
        public partial string Name
        {
            get => _name;
            set => _name = value;
        }

        public partial string this[int index] => index > 0 ? _name : "none";

        public partial string Make(string text) => text + "!";

        partial void OnChanged(string text) => Seen = text;
    }

    public abstract class Shape
    {
        public virtual string Label { get; set; } = "";

        public abstract string Code { get; }
    }

    public sealed class Secret : Shape
    {
        public override string Label
        {
            get => "label";
            set => base.Label = value;
        }

        public override string Code => Source();

        public string Under => base.Label;
    }

    public sealed class Open : Shape
    {
        public override string Code => "open";
    }

    public static void PartialMembers()
    {
        var split = new Split { Name = Source() };
        Sink(split.Name);
        Sink(split[1]);
        Sink(split[0]);
        Sink(split.Make("a"));
        Sink(split.Make(Source()));
        split.Change("x");
        Sink(split.Seen);
        split.Change(Source());
        Sink(split.Seen);
    }

    public static void VirtualProperties(bool open)
    {
        Shape secret = new Secret();
        secret.Label = Source();
        Sink(secret.Label);
        Sink(((Secret)secret).Under);
        Sink(secret.Code);
        Shape plain = new Open();
        Sink(plain.Code);
        plain.Label = Source();
        Sink(plain.Label);
        var either = open ? plain : secret;
        Sink(either.Code);
        Sink(either.Label);
    }

    public static void StaticProperties()
    {
        Shared.Name = Source();
        Sink(Shared.Name);
        Sink(Shared.Shop);
    }

    private static class Shared
    {
        public static string Name { get; set; } = "";

        public static string Shop { get; set; } = "shop";
    }
}
