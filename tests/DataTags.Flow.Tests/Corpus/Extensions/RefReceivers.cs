// compiler: 5.0
namespace Extensions;

internal struct Point
{
    public string Name;

    public string City;
}

internal static class PointMembers
{
    extension(ref Point point)
    {
        public string Title
        {
            get => point.Name;
            set => point.Name = value;
        }

        public void Rename(string name) => point.Name = name;

        public void Reset() => point = default;

        public void Replace(Point other)
        {
            point = other;
        }
    }

    extension(Point point)
    {
        public void Lost(string name)
        {
            point.Name = name;
        }
    }

    extension(in Point point)
    {
        public string Show() => point.Name;
    }

    public static void Old(this ref Point point, string name) => point.Name = name;

    public static void OldReset(this ref Point point) => point = default;
}

public static class RefReceivers
{
    public static void Put()
    {
        var p = new Point { Name = "n", City = "c" };
        p.Rename(Source());
        Sink(p.Name);
        Sink(p.City);
        p.Rename("clean");
        Sink(p.Name);
    }

    public static void Prop()
    {
        var p = new Point { Name = "n", City = "c" };
        p.Title = Source();
        Sink(p.Name);
        Sink(p.Title);
        p.Title = "clean";
        Sink(p.Name);
    }

    public static void Whole()
    {
        var p = new Point { Name = Source(), City = Source() };
        p.Reset();
        Sink(p.Name);
        p.Replace(new Point { Name = Source(), City = "c" });
        Sink(p.Name);
        Sink(p.City);
        p.Lost("x");
        Sink(p.Name);
        Sink(p.Show());
    }

    public static void ByValue()
    {
        var p = new Point { Name = "n", City = "c" };
        p.Lost(Source());
        Sink(p.Name);
    }

    public static void OldWay()
    {
        var p = new Point { Name = "n", City = "c" };
        p.Old(Source());
        Sink(p.Name);
        p.OldReset();
        Sink(p.Name);
    }

    public static void StaticCall()
    {
        var p = new Point { Name = "n", City = "c" };
        PointMembers.Rename(ref p, Source());
        Sink(p.Name);
        PointMembers.Reset(ref p);
        Sink(p.Name);
    }

    public static void OnElement()
    {
        var a = new Point[] { new() { Name = "n" }, new() { Name = "m" } };
        a[0].Rename(Source());
        Sink(a[0].Name);
        Sink(a[1].Name);
        a[0].Reset();
        Sink(a[0].Name);
    }
}
