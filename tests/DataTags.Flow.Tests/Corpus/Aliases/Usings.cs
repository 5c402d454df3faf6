using Contact = (string Email, string Topic);
using Inbox = System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<string>>;
using Numbers = int[];
using Out = DataTags.Flow.Corpus.Probing.Probe;
using Text = System.String;
using static Desk.Formats;
using MaybeNumber = int?;

namespace Desk;

internal static class Formats
{
    public const string Separator = ", ";

    public static string Line(Contact contact) => contact.Email + Separator + contact.Topic;

    public static string Subject(Contact contact) => contact.Topic;
}

public static class Usings
{
    public static void TupleAlias()
    {
        Contact contact = (Source(), "bikes");
        Sink(contact.Email);
        Sink(contact.Topic);
        Sink(Line(contact));
        Sink(Subject(contact));
        Sink(Formats.Line(("x", "y")));
    }

    public static void CollectionAlias()
    {
        var inbox = new Inbox { ["new"] = [Source()], ["old"] = ["x"] };
        Sink(inbox["new"][0]);
        Sink(inbox["old"][0]);
        Sink(inbox.Count);
    }

    public static void TypeAlias()
    {
        Text text = Source();
        Sink(Text.Concat(text, "!"));
        Sink(Text.Empty);
        Sink(new Text('x', 3));
        Numbers numbers = [1, SourceNumber()];
        Sink(numbers[1]);
        Sink(numbers.Length);
        MaybeNumber maybe = SourceNumber();
        Sink(maybe);
    }

    public static void AliasOfSourceType()
    {
        var secret = Out.Source();
        Sink(secret);
        Sink(Out.Redact(secret));
        var @class = Source();
        Sink(@class);
        Sink(global::System.String.Join(Separator, @class, "b"));
        Sink(nameof(@class));
    }
}
