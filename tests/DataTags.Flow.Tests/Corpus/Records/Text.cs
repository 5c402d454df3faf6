namespace Records;

public static class Text
{
    public record Hidden(string Name)
    {
        public override string ToString() => "hidden";
    }

    public record Partly(string Name, string Shop)
    {
        protected virtual bool PrintMembers(StringBuilder builder)
        {
            builder.Append("Shop = ").Append(Shop);
            return true;
        }
    }

    public class Plain
    {
        public string Name { get; set; } = "";
    }

    public class Speaking
    {
        public string Name { get; set; } = "";

        public string Shop { get; set; } = "";

        public override string ToString() => $"[{Name}]";
    }

    public class Whispering : Speaking
    {
        public override string ToString() => Shop;
    }

    public static void OverriddenToString()
    {
        var hidden = new Hidden(Source());
        SinkText(hidden);
        Sink(hidden);
        SinkText($"{hidden}");
        SinkText(hidden.Name);
    }

    public static void OverriddenPrintMembers()
    {
        SinkText(new Partly(Source(), "open"));
        SinkText(new Partly("n", Source()));
    }

    public static void PlainClass()
    {
        var plain = new Plain { Name = Source() };
        SinkText(plain);
        SinkText($"{plain}");
        SinkText("a" + plain);
        Sink(plain);
        SinkFormatted(plain);
        SinkFormatted(new[] { plain });
        Sink(new[] { plain });
    }

    public static void ImplicitToString()
    {
        var speaking = new Speaking { Name = Source(), Shop = "open" };
        SinkText(speaking);
        SinkText($"who {speaking}");
        SinkText("who " + speaking);
        SinkText(string.Concat("who ", speaking));
        SinkText(string.Format("who {0}", speaking));
        SinkText(string.Join(",", new object[] { 1, speaking }));
        SinkText(new StringBuilder().Append(speaking).ToString());
        SinkText(Convert.ToString((object)speaking));
        var other = new Speaking { Name = "n", Shop = Source() };
        SinkText(other);
        SinkText($"who {other}");
        Sink(other);
    }

    public static void OverrideDecides()
    {
        Speaking whispering = new Whispering { Name = Source(), Shop = "open" };
        SinkText(whispering);
        SinkText($"{whispering}");
        Speaking telling = new Whispering { Name = "n", Shop = Source() };
        SinkText(telling);
        object boxed = telling;
        SinkText("x" + boxed);
    }

    public static void Formatted()
    {
        SinkFormatted(new List<string> { "a", Source() });
        SinkText(new List<string> { "a", Source() });
        SinkFormatted(new List<Speaking> { new() { Name = Source() } });
        SinkFormatted(new List<Speaking> { new() { Shop = Source() } });
        SinkText(new[] { Source() });
        SinkText(string.Join(";", new[] { "a", Source() }));
    }
}
