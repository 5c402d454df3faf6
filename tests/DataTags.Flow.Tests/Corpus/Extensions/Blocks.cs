namespace Shop;

public sealed class Basket
{
    public List<string> Lines { get; } = [];

    public string Owner { get; set; } = "";
}

internal static class BasketExtensions
{
    extension(Basket basket)
    {
        public string Title => $"Basket of {basket.Owner}";

        public int Size => basket.Lines.Count;

        public string First
        {
            get => basket.Lines[0];
            set => basket.Lines[0] = value;
        }

        public void Put(string line) => basket.Lines.Add(line);

        public Basket For(string owner)
        {
            basket.Owner = owner;
            return basket;
        }
    }

    extension(Basket)
    {
        public static Basket Of(string owner) => new() { Owner = owner };

        public static string Kind => "basket";
    }

    extension<T>(IEnumerable<T> items)
    {
        public T Head => items.First();

        public IEnumerable<T> Plus(T item) => items.Append(item);

        public static IEnumerable<T> Only(T item) => [item];
    }

    extension(string text)
    {
        public string Quoted => $"\"{text}\"";

        public int Words => text.Split(' ').Length;
    }

    extension(ref int number)
    {
        public void Zero() => number = 0;
    }
}

public static class Blocks
{
    public static void Properties()
    {
        var basket = new Basket { Owner = Source() };
        Sink(basket.Title);
        Sink(basket.Size);
        Sink(new Basket { Owner = "x" }.Title);
        basket.Lines.Add("bread");
        Sink(basket.First);
        basket.First = Source();
        Sink(basket.First);
        Sink(basket.Lines[0]);
    }

    public static void Methods()
    {
        var basket = new Basket();
        basket.Put(Source());
        Sink(basket.Lines);
        Sink(basket.For(Source()).Owner);
        Sink(basket.Owner);
        Sink(basket.For("x").Title);
    }

    public static void Statics()
    {
        Sink(Basket.Of(Source()).Owner);
        Sink(Basket.Of("x").Owner);
        Sink(Basket.Kind);
        Sink(IEnumerable<string>.Only(Source()));
    }

    public static void GenericBlock()
    {
        string[] lines = [Source()];
        Sink(lines.Head);
        Sink(new[] { "a" }.Head);
        Sink(new[] { "a" }.Plus(Source()));
        Sink(new[] { "a" }.Plus("b"));
    }

    public static void OnText()
    {
        Sink(Source().Quoted);
        Sink("a".Quoted);
        Sink(Source().Words);
    }

    public static void RefReceiver()
    {
        var number = SourceNumber();
        Sink(number);
        number.Zero();
        Sink(number);
    }

    public static void CalledAsStatic()
    {
        var basket = new Basket();
        BasketExtensions.Put(basket, Source());
        Sink(basket.Lines);
        Sink(BasketExtensions.get_Title(new Basket { Owner = Source() }));
        Sink(BasketExtensions.get_Title(new Basket { Owner = "x" }));
    }
}
