namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What is taken out of a collection under its key is in it no longer.</summary>
public sealed class RemovedKeyTests
{
    [Theory]
    [InlineData("var q = System.Web.HttpUtility.ParseQueryString(\"\"); q[\"m\"] = c.Email; q.Remove(\"m\"); await http.GetAsync(\"https://x.example/?\" + q);")]
    [InlineData("var q = System.Web.HttpUtility.ParseQueryString(\"\"); q[\"m\"] = c.Email; q.Remove(\"m\"); await http.GetAsync($\"https://x.example/?{q.ToString()}\");")]
    [InlineData("var q = new System.Collections.Specialized.NameValueCollection(); q.Add(\"m\", c.CardNumber); q.Remove(\"m\"); log.LogWarning(\"{E}\", q[\"m\"]);")]
    [InlineData("var q = new System.Collections.Specialized.NameValueCollection(); q.Add(\"m\", c.CardNumber); q.Clear(); log.LogWarning(\"{E}\", q[\"m\"]);")]
    [InlineData("var q = new System.Collections.Hashtable(); q[\"m\"] = c.CardNumber; q.Remove(\"m\"); log.LogWarning(\"{E}\", q[\"m\"]);")]
    [InlineData("System.Collections.IDictionary q = new System.Collections.Hashtable(); q[\"m\"] = c.CardNumber; q.Remove(\"m\"); log.LogWarning(\"{E}\", q[\"m\"]);")]
    [InlineData("var q = new System.Collections.Specialized.StringDictionary(); q[\"m\"] = c.CardNumber; q.Remove(\"m\"); log.LogWarning(\"{E}\", q[\"m\"]);")]
    [InlineData("var q = new System.Text.Json.Nodes.JsonObject(); q[\"m\"] = c.CardNumber; q.Remove(\"m\"); log.LogWarning(\"{E}\", q.ToJsonString());")]
    [InlineData("var q = System.Collections.Immutable.ImmutableDictionary.CreateBuilder<string, string>(); q[\"m\"] = c.CardNumber; q.Remove(\"m\"); log.LogWarning(\"{E}\", q[\"m\"]);")]
    public Task RemovedValue_IsSilent(string body) => Check(body);

    [Theory]
    [InlineData("var q = System.Web.HttpUtility.ParseQueryString(\"\"); q[\"m\"] = c.Email; q.Remove(\"n\"); await http.GetAsync({|DT1011:\"https://x.example/?\" + q.ToString()|});")]
    [InlineData("var q = System.Web.HttpUtility.ParseQueryString(\"\"); q[\"m\"] = c.Email; await http.GetAsync({|DT1011:$\"https://x.example/?{q.ToString()}\"|});")]
    [InlineData("var q = new System.Collections.Specialized.NameValueCollection(); q.Add(\"m\", c.CardNumber); q.Remove(\"n\"); log.LogWarning(\"{E}\", {|DT1002:q[\"m\"]|});")]
    [InlineData("var q = new System.Collections.Hashtable(); q[\"m\"] = c.CardNumber; q.Remove(c.Id); log.LogWarning(\"{E}\", {|DT1002:q[\"m\"]|});")]
    [InlineData("var q = new System.Text.Json.Nodes.JsonObject(); q[\"m\"] = c.CardNumber; q.Remove(\"n\"); log.LogWarning(\"{E}\", {|DT1002:q.ToJsonString()|});")]
    public Task RemovedUnderAnotherKey_Triggers(string body) => Check(body);

    private static Task Check(string body) => FlowCase.VerifyAsync($$"""
        class C(ILogger log, HttpClient http)
        {
            async Task M(Customer c)
            {
                {{body}}
                await Task.Yield();
            }
        }
        """);
}
