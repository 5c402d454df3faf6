using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Tags;

/// <summary>What Destructurama keeps out of Serilog's objects is personal data everywhere else too.</summary>
public sealed class DestructuramaTagTests
{
    [Theory]
    [InlineData("NotLogged")]
    [InlineData("LogMasked(ShowLast = 4)")]
    [InlineData("LogReplaced(\"a\", \"b\")")]
    public Task MemberWithItsAttribute_IsTagged(string attribute) => FlowCase.VerifyAsync(
        $$"""
        class User
        {
            [Destructurama.Attributed.{{attribute}}] public string Email { get; set; } = "";
            public string Theme { get; set; } = "";
        }

        class C
        {
            void M(User user)
            {
                Console.WriteLine({|DT1002:user.Email|});
                Console.WriteLine(user.Theme);
            }
        }
        """,
        state => state.Stubs.Add(Stubs.Destructurama));
}
