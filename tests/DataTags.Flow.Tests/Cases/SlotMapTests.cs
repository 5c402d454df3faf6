using DataTags.Flow.Domain;

namespace DataTags.Flow.Tests.Cases;

public sealed class SlotMapTests
{
    private static readonly FlowValue One = FlowValue.OfConstant(1);
    private static readonly FlowValue Two = FlowValue.OfConstant(2);

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void WhatWasSet_IsFound(int count)
    {
        var names = Names(count);
        var map = Of(names, One).SetItem(names[1], Two);
        Assert.Equal(count, map.Count);
        Assert.All(names, name => Assert.Same(name == names[1] ? Two : One, map[name]));
        Assert.False(map.TryGetValue("Absent", out _));
        Assert.Throws<KeyNotFoundException>(() => map["Absent"]);
    }

    [Fact]
    public void AllElementsComeFirst_TheirNumberLast()
    {
        var map = Of(["Name", Slots.Count, "[=1]", "<cell>", Slots.Element, "Age"], One);
        Assert.Equal([Slots.Element, "<cell>", "Age", "Name", "[=1]", Slots.Count], map.Names);
    }

    [Fact]
    public void WhatWasThere_StaysWhereAnEqualValueIsSet()
    {
        var map = Of(["A", "B"], One);
        Assert.Same(map, map.SetItem("A", FlowValue.OfConstant(1)));
        Assert.NotSame(map, map.SetItem("A", Two));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void WhatIsRemoved_IsGoneAndAllElseStays(int count)
    {
        var names = Names(count);
        var map = Of(names, One).Remove(names[0]);
        Assert.False(map.ContainsKey(names[0]));
        Assert.Equal(names.Skip(1), map.Names.OrderBy(static name => name, StringComparer.Ordinal));
        Assert.Same(map, map.Remove("Absent"));
    }

    [Fact]
    public void Join_AsksForWhatOneSideDoesNotList()
    {
        var left = Of(["A", "C"], One);
        var right = Of(["B", "C"], Two);
        var joined = left.Join(right, static slot => FlowValue.OfConstant("left " + slot), static slot => FlowValue.OfConstant("right " + slot));
        Assert.Equal(["A", "B", "C"], joined.Names);
        Assert.Equal(One.Join(FlowValue.OfConstant("right A")), joined["A"]);
        Assert.Equal(FlowValue.OfConstant("left B").Join(Two), joined["B"]);
        Assert.Equal(One.Join(Two), joined["C"]);
    }

    [Fact]
    public void Join_IsTheSameMap_WhereNothingIsNew()
    {
        var map = Of(["A", "B"], FlowValue.Opaque);
        Assert.Same(map, map.Join(map, Absent, Absent));
        Assert.Same(map, map.Join(Of(["A", "B"], FlowValue.Opaque), Absent, Absent));
        Assert.Same(map, map.Join(Of(["A"], FlowValue.Opaque), Absent, static _ => FlowValue.Opaque));
        Assert.NotSame(map, Of(["A"], FlowValue.Opaque).Join(map, static _ => FlowValue.Opaque, Absent));

        static FlowValue Absent(string slot) => throw new InvalidOperationException(slot);
    }

    [Fact]
    public void MapsOfTheSameSlotsAndValues_AreTheSame()
    {
        Assert.True(Of(["A", "B"], One).IsSame(Of(["B", "A"], FlowValue.OfConstant(1))));
        Assert.False(Of(["A", "B"], One).IsSame(Of(["A", "C"], One)));
        Assert.False(Of(["A", "B"], One).IsSame(Of(["A", "B"], Two)));
        Assert.False(Of(["A", "B"], One).IsSame(Of(["A"], One)));
    }

    [Fact]
    public void Select_KeepsTheMapWhereNoValueIsAnother()
    {
        var map = Of(["A", "B"], One);
        Assert.Same(map, map.Select(static (_, value) => value));
        var changed = map.Select(static (slot, value) => slot == "A" ? Two : value);
        Assert.Same(Two, changed["A"]);
        Assert.Same(One, changed["B"]);
        Assert.Same(One, map["A"]);
    }

    [Fact]
    public void Where_KeepsWhatTheTestLetsThrough()
    {
        var map = Of(Names(40), One);
        Assert.Equal(["N10"], map.Where(static (slot, _) => slot == "N10").Names);
        Assert.Same(map, map.Where(static (_, _) => true));
        Assert.True(map.Where(static (_, _) => false).IsEmpty);
    }

    private static string[] Names(int count) => [.. Enumerable.Range(10, count).Select(static number => $"N{number}")];

    private static SlotMap Of(IEnumerable<string> names, FlowValue value) => names.Aggregate(SlotMap.Empty, (map, name) => map.SetItem(name, value));
}
