using System.Diagnostics.Metrics;
using Shop.Domain.Accounts;

namespace Shop.Web.Diagnostics;

/// <summary>What the console says when the shop opens.</summary>
public interface IShiftBanner
{
    void Show(IReadOnlyList<Administrator> onDuty);
}

/// <summary>Names the people on duty; the container platform keeps the console for a year.</summary>
public sealed class ShiftBanner(IMeterFactory meters) : IShiftBanner
{
    public void Show(IReadOnlyList<Administrator> onDuty)
    {
        Console.WriteLine("On duty: " + string.Join(", ", onDuty.Select(a => $"{a.FullName} <{a.Email}>"))); // LEAK L35: the console is a log too
        Console.WriteLine("On duty: " + string.Join(", ", onDuty.Select(a => a.Handle))); // OK F75: handles
        meters.Create("Shop").CreateCounter<int>("shop.administrators").Add(onDuty.Count(a => a.Email.Length > 0)); // OK F76: a count in a metric
    }
}
