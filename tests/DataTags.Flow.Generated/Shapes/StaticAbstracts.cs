using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Shapes;

/// <summary>Static members that a type argument chooses.</summary>
internal sealed class StaticAbstracts : IShape
{
    public void Write(Block block)
    {
        block.Draft.AddType("IMaking", """
            public interface IMaking<T> where T : IMaking<T> { static abstract string Make(string a, string b); }
            public sealed class TakesFirst : IMaking<TakesFirst> { public static string Make(string a, string b) => a; }
            public sealed class TakesSecond : IMaking<TakesSecond> { public static string Make(string a, string b) => b; }
            """);
        var name = block.Draft.Name("Via");
        block.Draft.AddMember($"private static string {name}<T>(string a, string b) where T : IMaking<T> => T.Make(a, b);");
        block.Give($"{name}<{block.Dice.Pick("TakesFirst", "TakesSecond")}>({block.Text()}, {block.Text()})");
    }
}
