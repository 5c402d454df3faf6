namespace Patterns;

public static class Matching
{
    private record Address(string Street, string City);

    private record Person(string Name, Address Home, string Kind);

    public static void Declaration()
    {
        object value = SourceObject();
        if (value is string text)
            Sink(text);
        if (value is not string other)
            return;
        Sink(other);
        object plain = "clean";
        if (plain is string clean)
            Sink(clean);
    }

    public static void Property()
    {
        var person = new Person(Source(), new Address("Main Street", Source()), "member");
        if (person is { Name: var name, Kind: var kind })
        {
            Sink(name);
            Sink(kind);
        }

        if (person is { Home: { City: var city, Street: var street } })
        {
            Sink(city);
            Sink(street);
        }

        if (person is { Home.City: { Length: > 0 } nested, Home.Street: var way })
        {
            Sink(nested);
            Sink(way);
        }
    }

    public static void Positional()
    {
        var person = new Person(Source(), new Address("Main Street", "Ghent"), "member");
        if (person is (var name, (var street, var city), var kind))
        {
            Sink(name);
            Sink(street);
            Sink(city);
            Sink(kind);
        }

        if (person is (_, var home, _) && home is { City: "Ghent" })
            Sink(home.City);
    }

    public static void Lists()
    {
        string[] items = ["a", Source(), "c", "d"];
        if (items is [var first, var second, .. var rest])
        {
            Sink(first);
            Sink(second);
            Sink(rest);
        }

        if (items is [.., var last])
            Sink(last);
        if (items is ["a", { } found, ..])
            Sink(found);
    }

    public static void ListOfList()
    {
        var lines = new List<string> { Source(), "b" };
        if (lines is [var head, ..])
            Sink(head);
        if (lines is { Count: var count })
            Sink(count);
    }

    public static void SwitchStatement(bool named)
    {
        object value = named ? new Person(Source(), new Address("s", "c"), "k") : 5;
        switch (value)
        {
            case Person { Name: var name } person:
                Sink(name);
                Sink(person.Kind);
                break;
            case int number:
                Sink(number);
                break;
            default:
                Sink(value); // UNREACHED
                break;
        }
    }

    public static void SwitchExpression(bool named)
    {
        var person = new Person(Source(), new Address("street", "city"), named ? "vip" : "plain");
        Sink(person switch { { Kind: "vip", Name: var name } => name, _ => "nobody" });
        Sink(person switch { { Kind: var kind } => kind });
        Sink(person.Kind switch { "vip" => "a", _ => "b" });
        Sink(person switch { (_, _, "vip") => 1, _ => 2 });
    }

    public static void Constants()
    {
        var text = Source();
        if (text is "admin")
            Sink(text); // UNREACHED
        if (text is "a" or "b")
            Sink(text); // UNREACHED
        if (text is not "admin")
            Sink(text);
        Sink(text is { Length: > 3 });
        Sink(text is null);
    }

    public static void OrPatternOfTypes(bool number)
    {
        object value = number ? 7 : Source();
        if (value is int or long)
            Sink(value);
        if (value is string)
            Sink(value);
        if (value is not string)
            Sink(value);
    }

    public static void PatternInCondition(bool set)
    {
        string? maybe = set ? Source() : null;
        Sink(maybe is { } some ? some : "none");
        Sink(maybe is { Length: 0 } ? "empty" : "other");
        Sink(maybe is null ? "absent" : maybe);
    }

    public static void TuplePattern(bool left)
    {
        var result = (left, Source()) switch
        {
            (true, var text) => text,
            (false, _) => "hidden",
        };
        Sink(result);
        var hidden = (left, Source()) switch
        {
            (true, _) => "yes",
            (false, _) => "no",
        };
        Sink(hidden);
    }

    public static void WhenClauseReadsOnly(bool on)
    {
        var text = Source();
        var answer = on switch
        {
            true when text.Length > 100 => "long",
            true => "short",
            _ => "off",
        };
        Sink(answer);
    }
}
