namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Exceptions of the framework and of packages that no line names: what they are told is their message, whoever made them.</summary>
public sealed class LibraryExceptionTests
{
    [Theory]
    [InlineData("throw new Microsoft.AspNetCore.SignalR.HubException({|DT1014:\"no \" + p.CardNumber|});")]
    [InlineData("throw new Microsoft.AspNetCore.Antiforgery.AntiforgeryValidationException({|DT1014:\"no \" + p.CardNumber|});")]
    [InlineData("throw new Microsoft.AspNetCore.Connections.ConnectionAbortedException({|DT1014:\"no \" + p.CardNumber|});")]
    [InlineData("throw new DataMisalignedException({|DT1014:\"no \" + p.CardNumber|}, new Exception());")]
    [InlineData("throw new System.Data.DuplicateNameException({|DT1014:\"no \" + p.CardNumber|});")]
    [InlineData("throw new ArgumentNullException({|DT1014:\"no \" + p.CardNumber|}, new Exception());")]
    [InlineData("throw new System.Globalization.CultureNotFoundException(\"p\", {|DT1014:\"no \" + p.CardNumber|});")]
    [InlineData("Exception made = new System.Xml.XmlException({|DT1014:p.CardNumber|}, null, 1, 2);")]
    [InlineData("Microsoft.AspNetCore.SignalR.HubException made = new({|DT1014:p.CardNumber|});")]
    public Task TextOfTheException_Triggers(string body) => Check(body);

    [Fact]
    public Task MessageOfAFailedValidation_Triggers() => Check(
        "throw new System.ComponentModel.DataAnnotations.ValidationException({|DT1014:new System.ComponentModel.DataAnnotations.ValidationResult({|DT1013:\"no \" + p.Key|})|}, null, null);");

    [Theory]
    [InlineData("throw new Microsoft.AspNetCore.SignalR.HubException(\"no card\");")]
    [InlineData("throw new Microsoft.AspNetCore.SignalR.HubException(\"no \" + p.Id);")]
    [InlineData("throw new ArgumentNullException(p.CardNumber);")]
    [InlineData("throw new ArgumentOutOfRangeException(p.CardNumber);")]
    [InlineData("throw new ArgumentException(\"no\", p.CardNumber);")]
    [InlineData("throw new System.Data.DuplicateNameException(Masking.Erase(p.CardNumber));")]
    public Task OtherTexts_AreSilent(string body) => Check(body);

    [Fact]
    public Task OwnClassThatDerives_IsFollowedToItsParent() => FlowCase.VerifyAsync("""
        class ShopException(string m) : Microsoft.AspNetCore.SignalR.HubException("x" + m);
        class OldException : Microsoft.AspNetCore.SignalR.HubException
        {
            public OldException(string message) : base(message) { }
        }
        class SilentException(string message) : Microsoft.AspNetCore.SignalR.HubException("failed")
        {
            public int Length => message.Length;
        }

        class C
        {
            void M(Customer p) => throw new ShopException({|DT1014:p.CardNumber|});
            void N(Customer p) => throw new OldException({|DT1014:p.CardNumber|});
            void O(Customer p) => throw new SilentException(p.CardNumber);
        }
        """);

    [Fact]
    public Task TextAndCause_AreReadBack() => FlowCase.VerifyAsync("""
        class C(ILogger log)
        {
            void M(Customer p)
            {
                try { throw new Microsoft.AspNetCore.SignalR.HubException({|DT1014:p.CardNumber|}); }
                catch (Microsoft.AspNetCore.SignalR.HubException e) { log.LogError("{M}", {|DT1002:e.Message|}); }
            }

            void N(Exception cause, Customer p)
            {
                var inner = new InvalidOperationException({|DT1014:p.CardNumber|});
                var outer = new Microsoft.AspNetCore.SignalR.HubException("failed", inner);
                log.LogError("{M}", outer.Message);
                log.LogError("{M}", {|DT1002:outer.InnerException!.Message|});
            }
        }
        """);

    [Fact]
    public Task LineOfTheProject_GoesBeforeTheGeneralOne() => FlowCase.VerifyWithModelsAsync("""
        class C
        {
            void M(Customer p) => throw new Microsoft.AspNetCore.SignalR.HubException(p.CardNumber);
            void N(Customer p) => throw new DataMisalignedException({|DT1014:p.CardNumber|});
        }
        """, "sink Microsoft.AspNetCore.SignalR.HubException+derived..ctor(message, ...) message Exception strength=erased");

    private static Task Check(string body) => FlowCase.VerifyAsync($$"""
        class C
        {
            void M(Customer p)
            {
                {{body}}
            }
        }
        """);
}
