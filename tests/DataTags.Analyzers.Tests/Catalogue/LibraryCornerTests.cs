using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Members of the base library that hand data on in a way of their own: by an event, a formatter, a neighbour, a state.</summary>
public sealed class LibraryCornerTests
{
    private const string Frame = """
        using System; using System.Buffers.Text; using System.Collections.Generic; using System.Collections.ObjectModel; using System.Linq; using System.Text; using System.Text.Json.Nodes; using System.Threading; using System.Threading.Tasks; using DataTags; using Microsoft.Extensions.Logging;
        public class Card { [PaymentData] public string Number { get; set; } = ""; [PaymentData] public decimal Amount { get; set; } public string City { get; set; } = ""; }
        namespace Microsoft.EntityFrameworkCore
        {
            using System.Linq.Expressions;
            public static class EntityFrameworkQueryableExtensions
            {
                public static Task<T> MaxAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default) => throw null!;
                public static Task<R> MaxAsync<T, R>(this IQueryable<T> source, Expression<Func<T, R>> selector, CancellationToken cancellationToken = default) => throw null!;
            }
        }
        public sealed class C(ILogger log)
        {
            public void M(Card c)
            {
                #BODY#
            }
        }
        """;

    [Theory]
    [InlineData("L({|DT1002:new[] { c.Number }.Max()|});")]
    [InlineData("L({|DT1002:new[] { c.Number }.Min()|});")]
    [InlineData("L({|DT1002:new[] { c.Number }.AsParallel().Max()|});")]
    [InlineData("L({|DT1002:new[] { c.Number }.AsQueryable().Min()|});")]
    [InlineData("L({|DT1002:new[] { c }.Max(x => x.Number)|});")]
    [InlineData("L({|DT1002:new[] { c.Number }.ToAsyncEnumerable().MaxAsync().AsTask().Result|});")]
    [InlineData("L({|DT1002:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.MaxAsync(new[] { c }.AsQueryable(), x => x.Number).Result|});")]
    [InlineData("L({|DT1002:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.MaxAsync(new[] { c.Number }.AsQueryable()).Result|});")]
    [InlineData("log.Log(LogLevel.Information, default, c, null, {|DT1002:(s, e) => s.Number|});")]
    [InlineData("Func<string> f = () => c.Number; foreach (Func<string> d in f.GetInvocationList()) L({|DT1002:d()|});")]
    [InlineData("Action<string> f = x => L({|DT1002:x|}); foreach (var d in f.GetInvocationList()) ((Action<string>)d)(c.Number);")]
    [InlineData("var list = new LinkedList<string>(); var n = list.AddFirst(\"a\"); list.AddLast(c.Number); L({|DT1002:n.Next!.Value|});")]
    [InlineData("var list = new LinkedList<string>(); var n = list.AddLast(\"a\"); list.AddFirst(c.Number); L({|DT1002:n.Previous!.Value|});")]
    [InlineData("var list = new LinkedList<string>(); var n = new LinkedListNode<string>(\"a\"); list.AddLast(n); list.AddLast(\"b\"); list.AddLast(c.Number); L({|DT1002:n.Next!.Next!.Value|});")]
    [InlineData("var queue = new PriorityQueue<string, int>(); queue.Enqueue(c.Number, 1); foreach (var (element, priority) in queue.UnorderedItems) L({|DT1002:element|});")]
    [InlineData("var queue = new PriorityQueue<string, int>(); queue.Enqueue(c.Number, 1); L({|DT1002:queue.UnorderedItems.First().Element|});")]
    [InlineData("var bytes = new byte[32]; Utf8Formatter.TryFormat(c.Amount, bytes, out _); L({|DT1002:Encoding.UTF8.GetString(bytes)|});")]
    [InlineData("if (Utf8Parser.TryParse(Encoding.UTF8.GetBytes(c.Number), out long value, out _)) L({|DT1002:value|});")]
    [InlineData("new AsyncLocal<string>(x => L({|DT1002:x.CurrentValue|})).Value = c.Number;")]
    [InlineData("var local = new AsyncLocal<string>(x => L({|DT1002:x.PreviousValue|})); local.Value = c.Number; local.Value = \"x\";")]
    [InlineData("var cards = new ObservableCollection<string>(); cards.CollectionChanged += (s, e) => L({|DT1002:e.NewItems![0]|}); cards.Add(c.Number);")]
    [InlineData("var cards = new ObservableCollection<string>(); cards.Add(c.Number); cards.CollectionChanged += (s, e) => L({|DT1002:e.OldItems![0]|}); cards.RemoveAt(0);")]
    [InlineData("var cards = new ObservableCollection<string> { \"x\", c.Number }; cards.CollectionChanged += (s, e) => L({|DT1002:e.OldItems![0]|}); cards.RemoveAt(1);")]
    [InlineData("var cards = new ObservableCollection<string> { c.Number }; cards.CollectionChanged += (s, e) => L({|DT1002:e.OldItems![0]|}); cards[0] = \"x\";")]
    [InlineData("var cards = new ObservableCollection<string> { \"x\" }; cards.CollectionChanged += (s, e) => L({|DT1002:e.NewItems![0]|}); cards[0] = c.Number;")]
    [InlineData("L({|DT1002:Task.Factory.StartNew(o => { }, c.Number).AsyncState|});")]
    [InlineData("JsonObject o = new() { [\"a\"] = c.Number, [\"b\"] = \"x\" }; o.Remove(\"b\"); L({|DT1002:o.ToJsonString()|});")]
    [InlineData("JsonObject o = new() { [\"a\"] = c.Number }; L({|DT1002:o[\"a\"]!.ToString()|});")]
    [InlineData("JsonObject o = new(new JsonNodeOptions { PropertyNameCaseInsensitive = true }) { [\"a\"] = c.Number }; L({|DT1002:o[\"A\"]!.ToString()|});")]
    [InlineData("var text = c.Number.ToCharArray(); text.AsSpan(0, 4).Fill('*'); L({|DT1002:new string(text)|});")]
    [InlineData("var text = new char[4]; text.AsSpan().Fill(c.Number[0]); L({|DT1002:new string(text)|});")]
    public Task HandedOnValue_Arrives(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("L(new[] { c.City }.Max());")]
    [InlineData("L(new[] { c }.Max(x => x.City));")]
    [InlineData("L(new[] { c.City }.ToAsyncEnumerable().MaxAsync().AsTask().Result);")]
    [InlineData("L(Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.MaxAsync(new[] { c }.AsQueryable(), x => x.City).Result);")]
    [InlineData("log.Log(LogLevel.Information, default, c, null, (s, e) => s.City);")]
    [InlineData("log.Log(LogLevel.Information, default, new Card { Number = \"x\" }, null, (s, e) => s.Number);")]
    [InlineData("Func<string> f = () => c.City; foreach (Func<string> d in f.GetInvocationList()) L(d());")]
    [InlineData("var list = new LinkedList<string>(); var n = list.AddFirst(\"a\"); list.AddLast(c.City); L(n.Next!.Value);")]
    [InlineData("var queue = new PriorityQueue<string, int>(); queue.Enqueue(c.City, 1); foreach (var (element, priority) in queue.UnorderedItems) L(element);")]
    [InlineData("var queue = new PriorityQueue<string, int>(); queue.Enqueue(c.Number, 1); foreach (var (element, priority) in queue.UnorderedItems) L(priority);")]
    [InlineData("var bytes = new byte[32]; Utf8Formatter.TryFormat(c.City.Length, bytes, out _); L(Encoding.UTF8.GetString(bytes));")]
    [InlineData("new AsyncLocal<string>(x => L(x.CurrentValue)).Value = c.City;")]
    [InlineData("new AsyncLocal<string>(x => L(x.PreviousValue)).Value = c.Number;")]
    [InlineData("var cards = new ObservableCollection<string>(); cards.CollectionChanged += (s, e) => L(e.Action); cards.Add(c.Number);")]
    [InlineData("var cards = new ObservableCollection<string>(); cards.CollectionChanged += (s, e) => L(e.NewItems![0]); cards.Add(c.City);")]
    [InlineData("var cards = new ObservableCollection<string> { c.Number }; cards.CollectionChanged += (s, e) => L(e.NewItems![0]); cards[0] = \"x\";")]
    [InlineData("L(Task.Factory.StartNew(o => { }, c.City).AsyncState);")]
    [InlineData("L(Task.Factory.StartNew(o => 3, c.Number).Result);")]
    [InlineData("JsonObject o = new() { [\"a\"] = c.Number, [\"b\"] = \"x\" }; o.Remove(\"a\"); L(o.ToJsonString());")]
    [InlineData("JsonObject o = new() { [\"a\"] = c.Number }; o.Clear(); L(o.ToJsonString());")]
    [InlineData("var text = c.Number.ToCharArray(); text.AsSpan().Fill('*'); L(new string(text));")]
    [InlineData("Span<char> text = c.Number.ToCharArray(); text.Fill('*'); L(text.ToString());")]
    public Task OtherValue_DoesNot(string body) => VerifyAsync(body);

    private static Task VerifyAsync(string body)
        => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body.Replace("L(", "log.LogInformation(\"{V}\", ", StringComparison.Ordinal), StringComparison.Ordinal));
}
