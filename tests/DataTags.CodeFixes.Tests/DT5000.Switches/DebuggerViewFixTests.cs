using DataTags.CodeFixes.Switches;

namespace DataTags.CodeFixes.Tests.Switches;

public sealed class DebuggerViewFixTests
{
    [Theory]
    [InlineData("\"Customer {|DT5006:{Email}|}\"", "\"Customer {DataTags.Masks.Email(Email)}\"")]
    [InlineData("\"{|DT5006:{Email,nq}|} {Id}\"", "\"{DataTags.Masks.Email(Email),nq} {Id}\"")]
    [InlineData("@\"{|DT5006:{this.Secret}|}\"", "@\"{DataTags.Masks.Erase(this.Secret)}\"")]
    [InlineData("\"{|DT5006:{Email}|}{|DT5006:{Secret}|}\"", "\"{DataTags.Masks.Email(Email)}{DataTags.Masks.Erase(Secret)}\"")]
    public Task Hole_ShowsTheMask(string before, string after) => FixCase<DebuggerViewFix>.FixesAsync(Type(before), Type(after), DebuggerViewFix.Key_Mask);

    [Theory]
    [InlineData("\"Customer {|DT5006:{Email}|}\"", "\"Customer\"")]
    [InlineData("\"{|DT5006:{Email}|} {Id}\"", "\"{Id}\"")]
    [InlineData("\"{Id} {|DT5006:{View}|} of {Id}\"", "\"{Id} of {Id}\"")]
    [InlineData("\"{Id} {|DT5006:{Email}|} {|DT5006:{Secret}|}\"", "\"{Id}\"")]
    [InlineData("\"{Id}:{|DT5006:{Email}|};\"", "\"{Id}:;\"")]
    public Task Hole_IsTakenOut(string before, string after) => FixCase<DebuggerViewFix>.FixesAsync(Type(before), Type(after), DebuggerViewFix.Key_Remove);

    [Theory]
    [InlineData("{|DT5006:\"{\" + nameof(Person.Email) + \"}\"|}")]
    [InlineData("\"{|DT5006:{View}|}\"")]
    public Task WhereTheTextDoesNotStandInOnePiece_OrNothingWouldBeLeft_NothingIsOffered(string text) => FixCase<DebuggerViewFix>.OffersNothingAsync(Type(text));

    private static string Type(string text) => $$"""
        using System.Diagnostics;
        using DataTags;

        [DebuggerDisplay({{text}})]
        public class Person
        {
            public int Id { get; set; }
            [CustomerContactData] public string Email { get; set; } = "";
            [CredentialData] public string Secret { get; set; } = "";
            private string View => "<" + Email + ">";
        }
        """;
}
