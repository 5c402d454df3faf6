namespace Dictionaries;

public static class Keys
{
    public static void ConstantKeys()
    {
        var map = new Dictionary<string, string>();
        map["name"] = Source();
        map["shop"] = "open";
        Sink(map["name"]);
        Sink(map["shop"]);
        map["name"] = "none";
        Sink(map["name"]);
    }
}
