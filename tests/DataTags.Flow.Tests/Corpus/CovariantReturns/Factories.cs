namespace Forms;

public class Document
{
    public string Title { get; init; } = "";

    public virtual Document Copy() => new() { Title = Title };
}

public sealed class Letter : Document
{
    public string Addressee { get; init; } = "";

    public override Letter Copy() => new() { Title = Title, Addressee = Addressee };
}

public sealed class Notice : Document
{
    public string Author { get; init; } = "";

    public override Notice Copy() => new() { Title = "notice", Author = Redact(Author) };
}

public abstract class Maker
{
    public abstract Document Make(string text);

    public virtual object Owner => "nobody";
}

public sealed class LetterMaker(string owner) : Maker
{
    public override Letter Make(string text) => new() { Addressee = text, Title = "letter" };

    public override string Owner => owner;
}

public sealed class NoticeMaker : Maker
{
    public override Notice Make(string text) => new() { Title = text };
}

public static class Factories
{
    public static void CopyKeepsTheDerivedType()
    {
        var letter = new Letter { Title = "hello", Addressee = Source() };
        Sink(letter.Copy().Addressee);
        Sink(letter.Copy().Title);
        Document document = letter;
        Sink(((Letter)document.Copy()).Addressee);
        Sink(document.Copy().Title);
    }

    public static void CopyThatCleans()
    {
        var notice = new Notice { Title = Source(), Author = Source() };
        Sink(notice.Author);
        Sink(notice.Copy().Author);
        Sink(notice.Copy().Title);
    }

    public static void Makers()
    {
        Maker maker = new LetterMaker(Source());
        Sink(((Letter)maker.Make(Source())).Addressee);
        Sink(maker.Make(Source()).Title);
        Sink(maker.Owner);
        Maker notices = new NoticeMaker();
        Sink(notices.Make(Source()).Title);
        Sink(notices.Owner);
    }

    public static void Chosen(bool letter)
    {
        Maker maker = letter ? new LetterMaker("x") : new NoticeMaker();
        Sink(maker.Make(Source()).Title);
        Sink(maker.Make("open").Title);
        Sink(maker.Owner);
        Sink(maker.Make(Source()));
    }

    public static void CovariantInterfaces()
    {
        IEnumerable<Document> documents = new List<Letter> { new() { Addressee = Source(), Title = "t" } };
        Sink(documents.Cast<Letter>().First().Addressee);
        Sink(documents.First().Title);
        Func<Letter> make = () => new Letter { Addressee = Source(), Title = "t" };
        Func<Document> widened = make;
        Sink(widened().Title);
        Sink(widened() is Letter made ? made.Addressee : "");
        Action<Document> read = document => Sink(document.Title);
        Action<Letter> narrowed = read;
        narrowed(new Letter { Title = Source() });
        object[] boxed = new string[] { Source() };
        Sink(boxed[0]);
    }
}
