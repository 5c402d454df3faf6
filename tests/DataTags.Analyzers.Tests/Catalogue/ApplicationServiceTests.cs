namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What applications are made of beside controllers: localised texts, model binding, links by name, writers of the console, metrics, own exceptions, mediators.</summary>
public sealed class ApplicationServiceTests
{
    [Theory]
    [InlineData("log.LogInformation(\"{T}\", {|DT1002:texts[\"hello {0}\", c.CardNumber]|});")]
    [InlineData("log.LogInformation(\"{T}\", {|DT1002:texts[\"hello {0}\", c.CardNumber].Value|});")]
    [InlineData("log.LogInformation(\"{T}\", {|DT1002:texts.GetString(\"hello {0}\", c.CardNumber)|});")]
    [InlineData("string text = texts[\"hello {0}\", c.CardNumber]; log.LogInformation(\"{T}\", {|DT1002:text|});")]
    public Task LocalisedText_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("log.LogInformation(\"{T}\", texts[\"hello {0}\", c.CardNumber].Name);")]
    [InlineData("log.LogInformation(\"{T}\", texts[\"hello {0}\", c.Id]);")]
    [InlineData("log.LogInformation(\"{T}\", texts[\"hello {0}\", c.CardNumber].ResourceNotFound);")]
    public Task LocalisedTextWithoutThat_IsSilent(string body) => Check(body);

    [Theory]
    [InlineData("var made = new Customer(); await TryUpdateModelAsync(made); log.LogInformation(\"{T}\", {|DT1002:made.CardNumber|});")]
    [InlineData("var made = new Customer(); await TryUpdateModelAsync(made); log.LogInformation(\"{T}\", made.Id);")]
    [InlineData("var made = new Customer(); log.LogInformation(\"{T}\", made.CardNumber); await TryUpdateModelAsync(made);")]
    public Task ModelThatTheRequestFills(string body) => Check(body);

    [Theory]
    [InlineData("links.GetUriByName(HttpContext, \"x\", {|DT1011:new { card = c.CardNumber }|});")]
    [InlineData("links.GetPathByPage(HttpContext, \"x\", null, {|DT1011:new { card = c.CardNumber }|});")]
    [InlineData("links.GetUriByName(HttpContext, \"x\", new { id = c.Id });")]
    public Task LinkByName(string body) => Check(body);

    [Theory]
    [InlineData("Console.Error.WriteLine({|DT1002:c.CardNumber|});")]
    [InlineData("Console.Out.Write({|DT1002:c.CardNumber|});")]
    [InlineData("var err = Console.Error; err.WriteLine({|DT1002:\"card \" + c.CardNumber|});")]
    [InlineData("Console.Error.WriteLine(c.Id);")]
    [InlineData("Console.Error.WriteLine(c.Shirt);")]
    public Task WriterOfTheConsole(string body) => Check(body);

    [Theory]
    [InlineData("var made = new Activity(\"x\"); made.SetTag(\"c\", {|DT1004:c.CardNumber|}); log.LogInformation(\"{T}\", {|DT1002:made.GetTagItem(\"c\")|});")]
    [InlineData("var made = new Activity(\"x\"); made.SetTag(\"c\", {|DT1004:c.CardNumber|}).SetTag(\"id\", c.Id); log.LogInformation(\"{T}\", made.GetTagItem(\"id\"));")]
    [InlineData("var made = new Activity(\"x\"); made.SetBaggage(\"c\", {|DT1004:c.CardNumber|}); log.LogInformation(\"{T}\", {|DT1002:made.GetBaggageItem(\"c\")|});")]
    [InlineData("var tags = new TagList { { \"c\", c.CardNumber } }; log.LogInformation(\"{T}\", {|DT1002:tags[0].Value|});")]
    [InlineData("var tags = new TagList { { \"c\", c.CardNumber }, { \"id\", c.Id } }; counter.Add(1, {|DT1004:tags|});")]
    [InlineData("var tags = new TagList { { \"id\", c.Id } }; counter.Add(1, tags);")]
    [InlineData("var tags = new TagList { { \"id\", c.Id } }; log.LogInformation(\"{T}\", tags[0].Value);")]
    public Task TagsReadAgain(string body) => Check(body);

    [Theory]
    [InlineData("try { throw new NoCard(c); } catch (NoCard e) { log.LogError({|DT1002:e|}, \"x\"); }")]
    [InlineData("try { throw new NoOrder(c); } catch (NoOrder e) { log.LogError(e, \"x\"); }")]
    public Task MessageThatAnExceptionComputes(string body) => Check(body);

    [Theory]
    [InlineData("var id = await mediator.Send(new Pay(c.CardNumber)); log.LogInformation(\"{T}\", id);")]
    [InlineData("var text = await mediator.Send(new Ask(c.CardNumber)); log.LogInformation(\"{T}\", {|DT1002:text|});")]
    public Task AnswerOfAMediator(string body) => Check(body);

    [Theory]
    [InlineData("log.ForContext(\"c\", {|DT1002:card|}, destructureObjects: true).Information(\"x\");")]
    [InlineData("log.ForContext(\"c\", {|DT1002:card|}, true).Information(\"x\");")]
    [InlineData("log.ForContext(\"c\", card).Information(\"x\");")]
    [InlineData("log.ForContext(\"c\", new { c.Id }, true).Information(\"x\");")]
    [InlineData("log.ForContext(\"c\", {|DT1002:c.CardNumber|}).Information(\"x\");")]
    public Task DestructuredContext(string body) => FlowCase.VerifyAsync($$"""
        namespace Serilog
        {
            public interface ILogger
            {
                ILogger ForContext(string propertyName, object? value, bool destructureObjects = false);
                void Information(string messageTemplate);
            }
        }

        class Card
        {
            [PaymentData] public string Number { get; set; } = "";
        }

        class C
        {
            void M(Serilog.ILogger log, Customer c, Card card) { {{body}} }
        }
        """);

    private static Task Check(string body) => FlowCase.VerifyAsync($$"""
        using System.Diagnostics;
        using MediatR;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.Localization;

        namespace MediatR
        {
            public interface IRequest<out TResponse> { }
            public interface ISender { Task<TResponse> Send<TResponse>(IRequest<TResponse> request); }
        }

        record Pay([property: PaymentData] string CardNumber) : IRequest<int>;
        record Ask([property: PaymentData] string CardNumber) : IRequest<string>;
        class NoCard(Customer customer) : Exception { public override string Message => "no card " + customer.CardNumber; }
        class NoOrder(Customer customer) : Exception { public override string Message => "no order of " + customer.Id; }

        class C(ILogger log, IStringLocalizer texts, LinkGenerator links, ISender mediator, System.Diagnostics.Metrics.Counter<int> counter) : Controller
        {
            async Task M(Customer c)
            {
                {{body}}
                await Task.Yield();
            }
        }
        """);
}
