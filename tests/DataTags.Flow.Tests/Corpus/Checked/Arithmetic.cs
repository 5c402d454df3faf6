namespace Payroll;

public static class Arithmetic
{
    private readonly struct Cents(long amount)
    {
        public long Amount { get; } = amount;

        public static Cents operator +(Cents left, Cents right) => new(unchecked(left.Amount + right.Amount));

        public static Cents operator checked +(Cents left, Cents right) => new(checked(left.Amount + right.Amount));

        public static explicit operator int(Cents value) => unchecked((int)value.Amount);

        public static explicit operator checked int(Cents value) => checked((int)value.Amount);
    }

    public static void CheckedExpressions()
    {
        var salary = SourceNumber();
        Sink(checked(salary + 12));
        Sink(unchecked(salary * 1));
        Sink(checked((long)salary));
        Sink(checked(100 * 12));
        checked
        {
            var yearly = (long)salary * 12;
            Sink(yearly / 12);
            var weeks = 52;
            Sink(weeks * 7);
        }
    }

    public static void Overflow(bool large)
    {
        var base_ = SourceNumber();
        int total;
        try
        {
            total = checked(base_ + (large ? int.MaxValue : 0));
        }
        catch (OverflowException)
        {
            total = -1;
        }

        Sink(total);
    }

    public static void OverflowHidesTheValue()
    {
        var number = SourceNumber();
        var seen = "fits";
        try
        {
            _ = checked((short)number);
        }
        catch (OverflowException)
        {
            seen = "too large";
        }

        Sink(seen);
    }

    public static void CheckedOperators()
    {
        var pay = new Cents(SourceNumber());
        var bonus = new Cents(250);
        Sink(checked(pay + bonus));
        Sink(unchecked(bonus + pay).Amount);
        Sink(checked(bonus + bonus));
        Sink(checked((int)pay));
        Sink(unchecked((int)bonus));
    }

    public static void IntegerConversions()
    {
        var number = SourceNumber();
        Sink((uint)number);
        Sink((decimal)number);
        Sink((nint)number);
        Sink(Convert.ToInt64(number));
        Sink(-number);
        Sink(~(~number));
        Sink(number << 0);
        Sink(Math.Abs(number));
        Sink(sizeof(int) * 8);
        uint steps = 0;
        unchecked
        {
            steps--;
        }

        Sink(steps);
    }
}
