namespace Clinic;

public readonly record struct Reading(int Pulse, string Patient);

public sealed class Visit
{
    public Reading? Last { get; set; }

    public DateTime? Born { get; set; }

    public int? Room { get; set; }

    public string? Remark { get; set; }
}

public static class Values
{
    public static void NullableValue(bool measured)
    {
        int? number = measured ? SourceNumber() : null;
        Sink(number);
        Sink(number.HasValue);
        Sink(number ?? 0);
        Sink(number.GetValueOrDefault());
        if (number is { } pulse)
            Sink(pulse + 1);
        if (number.HasValue)
            Sink(number.Value);
    }

    public static void LiftedArithmetic(bool known)
    {
        int? year = known ? SourceNumber() : null;
        int? offset = 3;
        Sink(year + offset);
        Sink(offset * 2);
        Sink(year > offset);
        int? none = null;
        Sink(none ?? offset);
    }

    public static void NullableStructMembers()
    {
        var visit = new Visit { Last = new Reading(72, Source()) };
        Sink(visit.Last?.Patient);
        Sink(visit.Last?.Pulse);
        Sink(visit.Last.Value.Patient);
        Sink(visit.Last.Value with { Patient = "n/a" });
        visit.Last = null;
        Sink(visit.Last?.Patient);
    }

    public static void DatesThatMayBeAbsent(bool given)
    {
        var visit = new Visit { Born = given ? SourceDate() : null, Room = 12 };
        Sink(visit.Born?.Year);
        Sink(visit.Born?.ToString("yyyy-MM-dd"));
        Sink(visit.Room);
        Sink(visit.Born is null ? "unknown" : "known");
        Sink((visit.Born ?? DateTime.UnixEpoch).AddDays(1));
    }

    public static void MaybeText(bool given)
    {
        var visit = new Visit { Remark = given ? Source() : null };
        var text = visit.Remark ?? "no remark";
        Sink(text);
        Sink(visit?.Remark?.Trim());
        Sink(visit?.Remark?.Length);
        visit!.Remark ??= "filled in";
        Sink(visit.Remark);
        visit.Remark = null;
        visit.Remark ??= "filled in";
        Sink(visit.Remark);
    }

    public static void ForgivingOperator()
    {
        string? maybe = Source();
        Sink(maybe!);
        Sink(maybe!.Length);
        string none = null!;
        Sink(none);
    }

    public static void Unboxing()
    {
        object? boxed = (int?)SourceNumber();
        Sink(boxed);
        Sink((int?)boxed);
        Sink(boxed as string);
        object? empty = (int?)null;
        Sink(empty);
    }

    public static void NullConditionalAssignmentTarget(bool has)
    {
        var visit = has ? new Visit() : null;
        visit?.Remark = Source();
        Sink(visit?.Remark);
        visit?.Room = 3;
        Sink(visit?.Room);
    }
}
