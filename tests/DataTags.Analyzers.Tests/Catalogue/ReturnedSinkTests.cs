using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What a method or a callback returns to whoever calls it from outside: an action to a client, a tool to a model.</summary>
public sealed class ReturnedSinkTests
{
    private const string Frame = """
        using System; using System.Collections.Generic; using System.Threading.Tasks; using DataTags; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Routing;
        public sealed class Customer { [CustomerContactData] public string Email { get; set; } = ""; [EncryptionKey] public string Key { get; set; } = ""; public string Plan { get; set; } = ""; }
        public interface IStore { Customer Find(string id); }
        namespace ModelContextProtocol.Server { [AttributeUsage(AttributeTargets.Method)] public sealed class McpServerToolAttribute : Attribute { } }
        namespace Microsoft.Extensions.AI { public static class AIFunctionFactory { public static object Create(Delegate method, object? options = null) => method; } }
        #CODE#
        """;

    [Theory]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public string M(string id) => {|DT1005:store.Find(id).Email|};")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public string M(string id) { var customer = store.Find(id); return {|DT1005:customer.Email + customer.Plan|}; }")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public async Task<string> M(string id) { await Task.Yield(); return {|DT1005:store.Find(id).Email|}; }")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public IEnumerable<string> M(string id) { yield return {|DT1005:store.Find(id).Email|}; }")]
    [InlineData("[HttpGet] public Customer M(string id) => {|DT1013:store.Find(id)|};")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public string M(string id) => store.Find(id).Plan;")]
    [InlineData("[ModelContextProtocol.Server.McpServerTool] public string M(string text) => text.Trim(); public string N(Customer customer) => M(customer.Email);")]
    [InlineData("public string M(string id) => store.Find(id).Email;")]
    [InlineData("[HttpGet] public string M(string id) => store.Find(id).Email;")]
    public Task WhatACarrierOfTheAttributeReturns(string member) => Verify("public sealed class C(IStore store) { " + member + " }");

    [Theory]
    [InlineData("Microsoft.Extensions.AI.AIFunctionFactory.Create({|DT1005:(string id) => store.Find(id).Email|});")]
    [InlineData("Microsoft.Extensions.AI.AIFunctionFactory.Create({|DT1005:async (string id) => { await Task.Yield(); return store.Find(id).Email; }|});")]
    [InlineData("Microsoft.Extensions.AI.AIFunctionFactory.Create({|DT1005:Tell|});")]
    [InlineData("Microsoft.Extensions.AI.AIFunctionFactory.Create((string id) => store.Find(id).Plan);")]
    [InlineData("app.MapGet(\"/customer\", {|DT1013:(string id) => store.Find(id).Key|});")]
    [InlineData("app.MapGet(\"/customer\", {|DT1013:(string id) => store.Find(id)|});")]
    [InlineData("app.MapGet(\"/customer\", (string id) => store.Find(id).Email);")]
    public Task WhatACallbackReturns(string body) => Verify("public sealed class C(IStore store, IEndpointRouteBuilder app) { public void M() { " + body + " } private string Tell(string id) => store.Find(id).Email; }");

    private static Task Verify(string code) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#CODE#", code, StringComparison.Ordinal));
}
