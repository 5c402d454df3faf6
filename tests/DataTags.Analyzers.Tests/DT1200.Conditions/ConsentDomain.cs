namespace DataTags.Analyzers.Tests.Conditions;

/// <summary>Mail with offers, and members that answer whether a person wants it.</summary>
internal static class ConsentDomain
{
    public const string Code = """
        public interface IMailer { void Offer([Sink(SinkKind.Messaging, Purpose = Purpose.OwnOffers)] string to); }

        public interface IConsents
        {
            [ConsentGuard] bool Allows(Purpose purpose);
            [ConsentGuard] Task<bool> AllowsAsync(Purpose purpose);
            [ConsentGuard(Purpose.OwnOffers)] bool WantsOffers { get; }
            [ConsentGuard(Purpose.OwnOffers, When = false)] bool HasOptedOut(int customer);
            bool Knows(Purpose purpose);
        }

        """;

    /// <summary>A method body with <c>customer</c>, <c>mailer</c> and <c>consents</c> in scope.</summary>
    public static string With(string body) => Code + $$"""
        class C(IMailer mailer, IConsents consents)
        {
            async Task M(Customer customer, bool late)
            {
                await Task.Yield();
                {{body}}
            }

            bool MayOffer() => consents.Allows(Purpose.OwnOffers);
            void Send(string to) => mailer.Offer(to);
        }
        """;
}
