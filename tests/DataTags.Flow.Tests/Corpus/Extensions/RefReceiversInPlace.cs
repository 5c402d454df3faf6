// compiler: 5.0
namespace Extensions;

public static class RefReceiversInPlace
{
    internal struct Tally
    {
        public string Text;
        public int Count;
    }

    internal sealed class Box
    {
        public Tally Tally;
        public Tally[] All = new Tally[2];
    }

    extension(ref Tally tally)
    {
        internal ref string Slot => ref tally.Text;

        internal void Add(string text)
        {
            tally.Text += text;
            tally.Count++;
        }
    }

    public static void Field()
    {
        var box = new Box();
        box.Tally.Add(Source());
        Sink(box.Tally.Text);
        Sink(box.All[0].Text);
        box.All[1].Add(Source());
        Sink(box.All[1].Text);
        Sink(box.All[0].Text);
        box.Tally.Slot = "clean";
        Sink(box.Tally.Text);
        box.Tally.Slot = Source();
        Sink(box.Tally.Text);
    }
}
