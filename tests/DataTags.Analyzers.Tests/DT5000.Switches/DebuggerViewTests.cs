using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Switches;

public sealed class DebuggerViewTests
{
    private const string Frame = """
        using System; using System.Diagnostics; using DataTags;
        public sealed class Contact { [CustomerContactData] public string Email { get; set; } = ""; public string Kind { get; set; } = ""; }
        public sealed record MailAddress(string Value);
        public static class Hidden { [Sanitizer(Strength.Masked)] public static string Mail(string text) => "*"; }
        #ATTRIBUTE#
        public partial class Customer
        {
            public int Id { get; set; }
            [PaymentData] public string? Card { get; set; }
            [CustomerContactData] public DateTime? Born { get; set; }
            [CustomerContactData] public MailAddress Mail { get; set; } = new("");
            [ServiceGeneratedData] public string Build { get; set; } = "";
            public Contact Contact { get; set; } = new();
            private string DebuggerDisplay => $"{Id}: {Contact.Email}";
            private string Long { get { if (Id == 0) return "new"; return Id + " " + Card; } }
            private string Masked => $"{Id}: {Hidden.Mail(Contact.Email)}";
            private string Quiet => Card == null ? "no card" : "a card";
            private string Circle => Id > 0 ? Circle : Card!;
            [Sanitizer(Strength.Masked)] private string Redacted() => "" + Card;
            [Declassified("demo data")] public string Demo => Card ?? "";
            private string Text() => Contact.Email.Trim();
        }
        """;

    [Theory]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Card}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{Id} {|DT5006:{Card,nq}|} {Contact.Kind}\")]")]
    [InlineData("[System.Diagnostics.DebuggerDisplayAttribute(@\"{|DT5006:{this.Card}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Contact.Email}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Contact?.Email.ToUpper()}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Card ?? Contact.Kind}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Id == 0 ? Contact.Kind : Card}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{string.Concat(Id, Card)}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{(object)Card!}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Born.Value}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Mail.Value}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{DebuggerDisplay,nq}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Long}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Text()}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{|DT5006:{Circle}|}\")]")]
    [InlineData("[DebuggerDisplay(\"{Id}\", Name = \"{|DT5006:{Card}|}\")]")]
    [InlineData("[DebuggerDisplay({|DT5006:\"{\" + nameof(Customer.Card) + \"}\"|})]")]
    [InlineData("[DebuggerDisplay({|DT5006:\"\\\\{no\\\\} {Card}\"|})]")]
    [InlineData("[assembly: DebuggerDisplay(\"{|DT5006:{Card}|}\", Target = typeof(Customer))]")]
    public Task TaggedMemberInTheDebuggerView_Triggers(string attribute) => CheckAsync(attribute);

    [Theory]
    [InlineData("[DebuggerDisplay(\"Customer {Id}\")]")]
    [InlineData("[DebuggerDisplay(\"{Contact.Kind}\")]")]
    [InlineData("[DebuggerDisplay(\"Card\")]")]
    [InlineData("[DebuggerDisplay(\"\\\\{Card\\\\}\")]")]
    [InlineData("[DebuggerDisplay(\"{Card.Length}\")]")]
    [InlineData("[DebuggerDisplay(\"{Card != null}\")]")]
    [InlineData("[DebuggerDisplay(\"{Born.Value.Year}\")]")]
    [InlineData("[DebuggerDisplay(\"{string.IsNullOrEmpty(Card)}\")]")]
    [InlineData("[DebuggerDisplay(\"{Hidden.Mail(Card)}\")]")]
    [InlineData("[DebuggerDisplay(\"{Masked}\")]")]
    [InlineData("[DebuggerDisplay(\"{Quiet}\")]")]
    [InlineData("[DebuggerDisplay(\"{Redacted()}\")]")]
    [InlineData("[DebuggerDisplay(\"{Demo}\")]")]
    [InlineData("[DebuggerDisplay(\"{Build}\")]")]
    [InlineData("[DebuggerDisplay(\"{Missing.Card}\")]")]
    [InlineData("[DebuggerDisplay(\"{\")]")]
    [InlineData("[DebuggerDisplay(\"{}\")]")]
    [InlineData("[Obsolete(\"{Card}\")]")]
    public Task OtherViews_DoNotTrigger(string attribute) => CheckAsync(attribute);

    [Fact]
    public Task MemberThatShowsAnObject_TellsOfTheTypeOfThatObject() => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync("""
        using System.Diagnostics; using DataTags;
        public sealed class Contact { [CustomerContactData] public string Email { get; set; } = ""; }
        public sealed class Order { [DebuggerDisplay("{|DT5006:{Email}|}")] public Contact Buyer { get; set; } = new(); }
        """);

    [Fact]
    public Task PolicyThatAllowsLogs_AllowsTheDebugger() => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(
        """
        using System.Diagnostics; using DataTags;
        [DebuggerDisplay("{Email}")]
        public sealed class Contact { [CustomerContactData] public string Email { get; set; } = ""; }
        """,
        static state => state.AdditionalFiles.Add(("own.datatags", "clause own \"Logs are ours alone.\"\nallow CustomerContactData into Logging clause=own\n")));

    private static Task CheckAsync(string attribute) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(
        attribute.StartsWith("[assembly:", StringComparison.Ordinal)
            ? Frame.Replace("#ATTRIBUTE#", "", StringComparison.Ordinal).Replace("public sealed class Contact", attribute + " public sealed class Contact", StringComparison.Ordinal)
            : Frame.Replace("#ATTRIBUTE#", attribute, StringComparison.Ordinal));
}
