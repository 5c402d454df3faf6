using DataTags.Testing.Projects;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Sinks that take something of the object they are called on: nothing is handed to them, and what leaves has been put in before.</summary>
public sealed class SinkOfReceiverTests
{
    private const string Outbox = """
        interface IOutbox { string Body { get; set; } string Title { get; set; } void Flush(); }
        class Letter { [CustomerContactData] public string To { get; set; } = ""; }
        static class Posting { public static extern void Post(this Letter letter); public static extern void Ship(this Letter letter, int copies); }

        """;

    [Theory]
    [InlineData("{|DT2001:outbox.Body|} = c.Email; {|DT1011:outbox.Flush()|};")]
    [InlineData("Put(outbox, c.Email); {|DT1011:outbox.Flush()|};")]
    [InlineData("{|DT1011:letter|}.Post();")]
    [InlineData("{|DT1011:letter|}.Ship(2);")]
    [InlineData("Posting.Post({|DT1011:letter|});")]
    public Task WhatTheObjectHolds_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("{|DT2001:outbox.Title|} = c.Email; outbox.Flush();")]
    [InlineData("outbox.Body = c.Shirt; outbox.Flush();")]
    [InlineData("{|DT2001:outbox.Body|} = c.Email; outbox.Body = \"\"; outbox.Flush();")]
    public Task WhatItDoesNotTake_IsSilent(string body) => Check(body);

    [Theory]
    [InlineData(ReferenceForm.Source)]
    [InlineData(ReferenceForm.Metadata)]
    public Task ExtensionOfALibrary_TakesWhatItExtends(ReferenceForm form) => FlowCase.VerifyAsync(
        "class C { void M(Customer c, string text) { {|DT1011:c.Email|}.Post(); c.Shirt.Post(); text.Post(); } }",
        state =>
        {
            var library = state.Project("Library");
            library.ReferenceForm = form;
            library.Sources.Add(("Posting.cs", "namespace Shop { public static class Posting { public static extern void Post([DataTags.Sink(DataTags.SinkKind.Url)] this string text); } }"));
        });

    private static Task Check(string body) => FlowCase.VerifyWithModelsAsync(
        Outbox + $$"""
        class C
        {
            static void Put(IOutbox outbox, string text) => outbox.Body = text;
            void M(Customer c, Letter letter, IOutbox outbox)
            {
                {{body}}
            }
        }
        """,
        """
        sink IOutbox.Flush() this.Body Url
        sink Posting.Post(letter) letter Url
        sink Posting.Ship(*) letter Url
        """);
}
