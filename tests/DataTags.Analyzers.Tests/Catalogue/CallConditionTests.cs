using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Lines that count for some calls of a member only, and look-ups that take away what they name.</summary>
public sealed class CallConditionTests
{
    private const string Frame = """
        using System.Threading.Tasks; using DataTags; using LaunchDarkly.Sdk; using LaunchDarkly.Sdk.Server; using Microsoft.JSInterop;
        public sealed class Customer { [CustomerContactData] public string Email { get; set; } = ""; [CustomerContactData] public string Phone { get; set; } = ""; public string Plan { get; set; } = ""; }
        namespace LaunchDarkly.Sdk
        {
            public struct Context { public static ContextBuilder Builder(string key) => throw null!; }
            public class ContextBuilder { public ContextBuilder Name(string name) => this; public ContextBuilder Set(string attributeName, string value) => this; public ContextBuilder Private(params string[] attributeRefs) => this; public Context Build() => default; }
        }
        namespace LaunchDarkly.Sdk.Server { public sealed class LdClient { public bool BoolVariation(string key, Context context, bool defaultValue = false) => defaultValue; } }
        public sealed class C(IJSRuntime script, LdClient flags)
        {
            public async Task M(Customer customer)
            {
                await Task.Yield();
                #BODY#
            }
        }
        """;

    [Theory]
    [InlineData("await script.InvokeVoidAsync(\"gtag\", \"event\", {|DT1001:customer.Email|});")]
    [InlineData("await script.InvokeVoidAsync(\"dataLayer.push\", new { mail = customer.Email });", "{|DT1001:new { mail = customer.Email }|}")]
    [InlineData("const string Pixel = \"fbq\"; await script.InvokeAsync<object>(Pixel, {|DT1001:customer.Email|});")]
    [InlineData("await script.InvokeVoidAsync(\"showBanner\", customer.Email);")]
    [InlineData("await script.InvokeVoidAsync(customer.Plan, customer.Email);")]
    public Task FunctionsOfPages_ThatReportToAdvertisers(string body, string? marked = null)
        => Check(marked is null ? body : body.Replace("new { mail = customer.Email }", marked, StringComparison.Ordinal));

    [Theory]
    [InlineData("flags.BoolVariation(\"new-cart\", {|DT1004:Context.Builder(customer.Email).Build()|});")]
    [InlineData("flags.BoolVariation(\"new-cart\", {|DT1004:Context.Builder(\"k\").Set(\"mail\", customer.Email).Build()|});")]
    [InlineData("flags.BoolVariation(\"new-cart\", {|DT1004:Context.Builder(\"k\").Set(\"mail\", customer.Email).Set(\"phone\", customer.Phone).Private(\"mail\").Build()|});")]
    [InlineData("flags.BoolVariation(\"new-cart\", Context.Builder(\"k\").Set(\"mail\", customer.Email).Private(\"mail\").Build());")]
    [InlineData("flags.BoolVariation(\"new-cart\", Context.Builder(\"k\").Set(\"mail\", customer.Email).Set(\"phone\", customer.Phone).Private(\"mail\", \"phone\").Build());")]
    [InlineData("flags.BoolVariation(\"new-cart\", Context.Builder(\"k\").Set(\"plan\", customer.Plan).Build());")]
    public Task AttributesOfAContext_AreSentUnlessPrivate(string body) => Check(body);

    private static Task Check(string body) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal));
}
