namespace Structs;

public static class ValueCopies
{
    private struct Point
    {
        public string X;
        public string Y;
        public Inner In;

        public void SetX(string value) => X = value;

        public readonly Point Moved(string x) => new() { X = x, Y = Y };
    }

    private struct Inner
    {
        public string Z;
        public string[] Shared;
    }

    private sealed class Holder
    {
        public Point Field;
        public readonly Point Fixed;

        public Point Property { get; set; }
    }

    public static void AssignmentCopies()
    {
        var one = new Point { X = "a" };
        var two = one;
        two.X = Source();
        Sink(one.X);
        Sink(two.X);
        one.In.Z = Source();
        two = one;
        one.In.Z = "clean";
        Sink(one.In.Z);
        Sink(two.In.Z);
    }

    public static void CopySharesReferences()
    {
        var one = new Point { In = new Inner { Shared = new string[1] } };
        var two = one;
        two.In.Shared[0] = Source();
        Sink(one.In.Shared[0]);
    }

    public static void ArgumentIsCopied()
    {
        var point = new Point { X = "a" };
        Taint(point);
        Sink(point.X);
        TaintByRef(ref point);
        Sink(point.X);
        Sink(point.Y);
        Wipe(point);
        Sink(point.X);
        WipeByRef(ref point);
        Sink(point.X);
    }

    public static void MutatingMethod()
    {
        var point = new Point();
        point.SetX(Source());
        Sink(point.X);
        point.SetX("clean");
        Sink(point.X);
        var moved = point.Moved(Source());
        Sink(moved.X);
        Sink(point.X);
    }

    public static void DefensiveCopyOfReadonly()
    {
        var holder = new Holder();
        holder.Fixed.SetX(Source());
        Sink(holder.Fixed.X);
        holder.Field.SetX(Source());
        Sink(holder.Field.X);
        holder.Property.SetX(Source());
        Sink(holder.Property.X);
    }

    public static void BoxingCopies()
    {
        var point = new Point { X = "a", Y = "b" };
        object boxed = point;
        point.X = Source();
        Sink(((Point)boxed).X);
        Sink(point.X);
        boxed = point;
        Sink(((Point)boxed).X);
        Sink(((Point)boxed).Y);
    }

    public static void ArraysHoldValues()
    {
        var points = new Point[2];
        points[0].X = Source();
        var copy = points[0];
        points[0].X = "clean";
        Sink(copy.X);
        Sink(points[0].X);
        Sink(points[1].X);
    }

    public static void ListsReturnCopies()
    {
        var points = new List<Point> { new() { X = "a" } };
        var item = points[0];
        item.X = Source();
        Sink(points[0].X);
        points[0] = item;
        Sink(points[0].X);
    }

    public static void ForeachCopies()
    {
        var points = new[] { new Point { X = "a" } };
        foreach (var point in points)
        {
            var copy = point;
            copy.X = Source();
            Sink(copy.X);
        }

        Sink(points[0].X);
        foreach (ref var slot in points.AsSpan())
            slot.X = Source();
        Sink(points[0].X);
    }

    public static void DefaultIsClean()
    {
        var point = new Point { X = Source() };
        point = default;
        Sink(point.X);
        point.Y = Source();
        point = new Point();
        Sink(point.Y);
    }

    public static void NullableStruct(bool set)
    {
        Point? maybe = set ? new Point { X = Source(), Y = "y" } : null;
        Sink(maybe?.X);
        Sink(maybe?.Y);
        Sink(maybe.HasValue ? maybe.Value.X : "none");
        Sink(maybe.GetValueOrDefault().X);
        Sink(maybe.GetValueOrDefault().Y);
    }

    private static void Taint(Point point)
    {
        point.X = Source();
        Sink(point.X);
    }

    private static void TaintByRef(ref Point point) => point.X = Source();

    private static void Wipe(Point point) => point.X = "wiped";

    private static void WipeByRef(ref Point point) => point.X = "wiped";
}
