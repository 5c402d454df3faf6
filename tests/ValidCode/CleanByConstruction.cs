using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using DataTags;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ValidCode.CleanByConstruction;

public enum Tier
{
    Free,
    Paid,
}

public sealed class Member
{
    public int Id { get; set; }

    public Tier Tier { get; set; }

    public string Country { get; set; } = "";

    [CustomerContactData]
    public string? Email { get; set; }

    [CustomerData]
    public string? Name { get; set; }

    [PaymentData]
    public string? Card { get; set; }

    public Home Home { get; set; } = new();

    public List<Order> Orders { get; set; } = [];
}

public sealed class Home
{
    [CustomerContactData]
    public string? Street { get; set; }

    public string CountryCode { get; set; } = "";
}

public sealed class Order
{
    public int Id { get; set; }

    public decimal Total { get; set; }

    [CustomerData]
    public string Note { get; set; } = "";
}

public sealed record Summary(int Id, string Country, Tier Tier);

public sealed record Person(int Id, [property: CustomerData] string Name, [property: CustomerContactData] string Email, string Country);

public sealed class Invoice
{
    public int Id { get; set; }

    [JsonIgnore]
    [CustomerContactData]
    public string? Email { get; set; }

    [PaymentData]
    public string Card { private get; set; } = "";

    public bool IsPaid => Card.Length > 0;
}

/// <summary>Ordinary code around tagged data in which none of it gets where it should not.</summary>
public sealed class Members(ILogger<Members> log)
{
    private readonly ConcurrentDictionary<int, Member> _seen = new();

    public void Changes(Member before, Member after)
    {
        foreach (var property in typeof(Member).GetProperties())
        {
            var old = property.GetValue(before);
            var current = property.GetValue(after);
            if (!Equals(old, current))
                log.LogInformation("{Name} of type {Type} changed", property.Name, property.PropertyType);
        }

        var missing = after.GetType().GetProperties().Where(property => property.GetValue(after) is null).Select(property => property.Name);
        log.LogInformation("Missing: {Names}", string.Join(", ", missing));
        log.LogInformation("{Id}", after.GetType().GetProperty(nameof(Member.Id))!.GetValue(after));
    }

    public IResult Anonymise(Member member)
    {
        member.Email = member.Name = member.Card = null;
        member.Home.Street = null;
        member.Orders.Clear();
        log.LogInformation("{@Member}", member);
        return Results.Ok(member);
    }

    public void Serialised(Invoice invoice, Member member)
    {
        log.LogInformation("{Json}", JsonSerializer.Serialize(invoice));
        log.LogInformation("{Json}", JsonSerializer.Serialize(new Summary(member.Id, member.Country, member.Tier)));
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, member);
        log.LogInformation("{Length} bytes, at {Position}", stream.Length, stream.Position);
    }

    public void Collections(Member member)
    {
        var builder = ImmutableArray.CreateBuilder<string?>();
        builder.Add(member.Country);
        builder.Add(member.Email);
        log.LogInformation("{Country}", builder[0]);
        var pair = ImmutableArray.Create(member.Country, member.Name);
        log.LogInformation("{Country}", pair[0]);
        var stack = ImmutableStack.Create(member.Email).Push(member.Country);
        log.LogInformation("{Country}", stack.Peek());
        var fields = new Dictionary<string, object?> { ["id"] = member.Id, ["mail"] = member.Email };
        log.LogInformation("{Id}", fields["id"]);
        fields.Remove("mail");
        log.LogInformation("{Fields}", fields);
        object?[] arguments = [member.Id, member.Email];
        log.LogInformation("{Id}", arguments[0]);
    }

    public void Copies(Person person, Member member)
    {
        log.LogInformation("{Person}", person with { Name = "***", Email = "***" });
        log.LogInformation("{@Member}", new Member { Id = member.Id, Country = member.Country, Orders = member.Orders.ConvertAll(order => new Order { Id = order.Id, Total = order.Total }) });
        var (_, country) = Split(member);
        log.LogInformation("{Country}", country);
    }

    public void Aggregates(List<Member> members)
    {
        foreach (var group in members.GroupBy(member => member.Email))
            log.LogInformation("{Count}", group.Count());
        var countries = members.ToLookup(member => member.Country, member => member.Id);
        foreach (var group in countries)
            log.LogInformation("{Country}: {Ids}", group.Key, string.Join(",", group));
        var (with, without) = members.Aggregate((0, 0), (sum, member) => member.Email is null ? (sum.Item1, sum.Item2 + 1) : (sum.Item1 + 1, sum.Item2));
        log.LogInformation("{With} of {All}", with, with + without);
        var seen = new HashSet<string?>();
        log.LogInformation("{Doubles}", members.Count(member => !seen.Add(member.Email)));
        log.LogInformation("{Ids}", string.Join(",", members.OrderBy(member => member.Name).Select(member => member.Id)));
    }

    public void Facts(Member member)
    {
        var errors = new Dictionary<string, string[]>();
        if (string.IsNullOrEmpty(member.Email))
            errors[nameof(member.Email)] = ["required"];
        log.LogInformation("{Errors}", JsonSerializer.Serialize(errors));
        log.LogInformation("{Kind}", member.Card is ['4', ..] ? "visa" : "other");
        log.LogInformation("{Shape}", (member.Email, member.Name) switch { (null, null) => "empty", (null, _) => "no address", _ => "complete" });
        log.LogInformation("{Length}", member.Name?.Length ?? 0);
    }

    public async Task Kept(Member member)
    {
        _seen[member.Id] = member;
        await Task.Yield();
        if (_seen.TryGetValue(member.Id, out var known))
            log.LogInformation("{Country} {Tier}", known.Country, known.Tier);
        log.LogInformation("{Ids}", string.Join(",", _seen.Keys));
        var text = new StringBuilder().Append(member.Id).Append(' ').Append(member.Country);
        log.LogInformation("{Text}", text.ToString());
    }

    /// <summary>What is used again was emptied before.</summary>
    public void UsedAgain(Member member)
    {
        var text = new StringBuilder().Append(member.Email);
        text.Length = 0;
        text.Append(member.Country);
        log.LogInformation("{Text}", text.ToString());
        text.Append(member.Name);
        text.Remove(0, text.Length);
        log.LogInformation("{Text}", text.ToString());
        var names = new List<string?> { member.Name };
        names.RemoveRange(0, names.Count);
        log.LogInformation("{Names}", string.Join(",", names));
        var slots = new[] { member.Email, member.Country };
        ref var mail = ref slots[0];
        mail = "none";
        log.LogInformation("{Slots}", string.Join(",", slots));
    }

    private static (string? Mail, string Country) Split(Member member) => (member.Email, member.Country);
}
