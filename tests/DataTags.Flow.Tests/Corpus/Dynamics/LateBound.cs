using System.Dynamic;

namespace Plugins;

public sealed class Card
{
    public string Holder { get; set; } = "";

    public string Brand { get; set; } = "";

    public string Describe() => $"{Brand}: {Holder}";

    public string Mask() => Redact(Holder);

    public void Rename(string name) => Holder = name;

    public string this[int index] => index == 0 ? Holder : Brand;
}

public static class LateBound
{
    public static void TextOfNumbers()
    {
        dynamic card = new Card { Holder = "", Brand = "blue" };
        var text = "n" + (long)Source().Length + Source();
        card.Holder = text;
        Sink((string)card.Holder);
        object number = Source()[0];
        card.Holder = number.ToString();
        Sink((string)card.Holder);
        card.Holder = $"{number}";
        Sink((string)card.Holder);
        card.Holder = "a";
        Sink((string)card.Holder);
        Sink(number as string);
    }

    public static void DynamicCalls()
    {
        dynamic card = new Card { Holder = Source(), Brand = "blue" };
        ShowHolder(card.Holder);
        ShowBrand(card.Brand);
        ShowText(card.Describe());
        ShowMask(card.Mask());
        ShowCard(card);
    }

    public static void MembersAsObjects()
    {
        dynamic card = new Card { Holder = Source(), Brand = "blue" };
        Sink((string)card.Holder);
        Sink((object)card);
        string brand = card.Brand;
        Sink(brand);
        string holder = card.Holder;
        Sink(holder);
    }

    public static void WrittenLate()
    {
        dynamic card = new Card();
        card.Holder = Source();
        Sink(((Card)card).Holder);
        Sink(((Card)card).Brand);
        card.Rename("x");
        Sink((string)card.Describe());
    }

    public static void Expando()
    {
        dynamic bag = new ExpandoObject();
        bag.Name = Source();
        bag.Page = "home";
        Sink((string)bag.Name);
        Sink((string)bag.Page);
        var map = (IDictionary<string, object?>)bag;
        Sink(map["Name"]);
    }

    public static void Arithmetic()
    {
        dynamic number = SourceNumber();
        Sink((int)(number + 1));
        dynamic text = Source();
        Sink((string)(text + "!"));
        Sink((int)text.Length);
        dynamic five = 5;
        Sink((int)(five + 1));
    }

    public static void AsArgument()
    {
        dynamic text = Source();
        string echoed = Echo(text);
        Sink(echoed);
        int length = Count(text);
        Sink(length);
        dynamic clean = "x";
        string plain = Echo(clean);
        Sink(plain);
    }

    public static void Indexers()
    {
        dynamic list = new List<string> { "a", Source() };
        Sink((string)list[1]);
        foreach (string item in list)
            Sink(item);
        Sink((int)list.Count);
        dynamic card = new Card { Holder = Source(), Brand = "b" };
        Sink((string)card[0]);
    }

    public static void OverloadByRunTimeType(bool number)
    {
        dynamic value = number ? 5 : Source();
        string shown = Show(value);
        Sink(shown);
    }

    private static void ShowHolder(object value) => Sink(value);

    private static void ShowBrand(object value) => Sink(value);

    private static void ShowText(string value) => Sink(value);

    private static void ShowMask(string value) => Sink(value);

    private static void ShowCard(Card card) => Sink(card.Holder);

    private static string Echo(string text) => text;

    private static int Count(string text) => text.Length;

    private static string Show(int number) => "number";

    private static string Show(string text) => text;
}
