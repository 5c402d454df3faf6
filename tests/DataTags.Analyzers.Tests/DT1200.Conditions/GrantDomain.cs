namespace DataTags.Analyzers.Tests.Conditions;

/// <summary>A trustee who grants access, and a console that shows customer data to staff.</summary>
internal static class GrantDomain
{
    public const string Source = """
        [AccessGrant(Purpose.Resolve)] public sealed class IncidentGrant : IDisposable { public void Dispose() { } }
        [AccessGrant(Purpose.Improve)] public sealed class LabGrant : IDisposable { public void Dispose() { } }
        [AccessGrant] public interface IAnyGrant : IAsyncDisposable { }
        [AccessGrant(Purpose.Resolve, Categories = [typeof(SupportDataAttribute)])] public sealed class TicketGrant { }
        public sealed class Key : IDisposable { public void Dispose() { } }

        public interface ITrustee
        {
            IncidentGrant Open();
            IncidentGrant? Ask();
            bool TryOpen(out IncidentGrant grant);
            Task<IAnyGrant> OpenAsync();
            LabGrant Lab();
            TicketGrant Ticket();
            [AccessGrant(Purpose.Resolve)] Key Key();
            [AccessGrant(Purpose.Improve)] IAnyGrant ForTheLab();
        }

        public interface IConsole
        {
            void Show([Sink(SinkKind.Network, Purpose = Purpose.Resolve)] string text);
            void ShowUnder([Sink(SinkKind.Network, Purpose = Purpose.Resolve)] string text, IncidentGrant grant);
        }

        """;

    /// <summary>A method with the statements as its body.</summary>
    public static string Method(string statements) => Source + $$"""
        class Desk(ITrustee trustee, IConsole console)
        {
            async Task Open(Customer customer, bool isUrgent)
            {
                await Task.Yield();
                {{statements}}
            }

            ITrustee Trustee => trustee;
            IConsole Console => console;
        }
        """;
}
