using DataTags.Core.Suggestions;

namespace DataTags.Core.Tests.Suggestions;

public sealed class IdentifierWordsTests
{
    [Theory]
    [InlineData("CustomerEmail", "customer email")]
    [InlineData("_emailAddress", "email address")]
    [InlineData("SHIP_TO_NAME", "ship to name")]
    [InlineData("HTMLBody", "html body")]
    [InlineData("CustomerIDs", "customer ids")]
    [InlineData("IPAddress", "ip address")]
    [InlineData("Address2", "address 2")]
    [InlineData("straßenNäme", "strassen naeme")]
    [InlineData("prénom", "prenom")]
    [InlineData("kunden-nr", "kunden nr")]
    [InlineData("", "")]
    [InlineData("__", "")]
    public void Split_CutsAtCaseDigitsAndSeparators(string identifier, string words)
        => Assert.Equal(words, string.Join(' ', IdentifierWords.Split(identifier)));
}
