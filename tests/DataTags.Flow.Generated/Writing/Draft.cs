using System.Globalization;
using System.Text;

namespace DataTags.Flow.Generated.Writing;

/// <summary>A program that is being written: its types, the methods of its entry class, and what is left to spend on it.</summary>
internal sealed class Draft(Dice dice, IReadOnlyList<IShape> shapes, IShape main, int steps)
{
    private readonly Dictionary<string, string> _types = [];
    private readonly List<string> _members = [];
    private readonly SortedSet<string> _usings = new(StringComparer.Ordinal);
    private int _names;
    private int _steps = steps;

    public Dice Dice => dice;

    /// <summary>Methods that are complete and may be called again.</summary>
    public List<Helper> Helpers { get; } = [];

    public string Name(string prefix) => prefix + (_names++).ToString(CultureInfo.InvariantCulture);

    public bool Spend() => _steps-- > 0;

    public void AddMember(string code) => _members.Add(code);

    /// <summary>A type of the program; declared once, however often it is asked for.</summary>
    public void AddType(string name, string code) => _types.TryAdd(name, code);

    public void AddUsing(string code) => _usings.Add(code);

    public bool HasType(string name) => _types.ContainsKey(name);

    /// <summary>The shape of the next step in a block. The main shape comes up most, the others mix in.</summary>
    public IShape Next(Block block)
    {
        if (dice.Chance(45) && main.Fits(block))
            return main;
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var shape = dice.Pick(shapes);
            if (shape.Fits(block))
                return shape;
        }

        return shapes[0];
    }

    public string Print(string space, string entry)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"namespace {space};");
        foreach (var directive in _usings)
            text.AppendLine(directive);
        text.AppendLine("public static class Program").AppendLine("{").AppendLine(entry);
        foreach (var member in _members)
            text.AppendLine(member);
        text.AppendLine("}");
        foreach (var type in _types.Values)
            text.AppendLine(type);
        return text.ToString();
    }
}

/// <summary>A method of the program that takes texts, then inputs, and returns a text.</summary>
internal sealed record Helper(string Name, int Texts, int Inputs, bool IsAsync);
