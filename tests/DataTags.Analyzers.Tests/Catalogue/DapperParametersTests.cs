using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What comes back out of the parameters of a command is what was put in under that name, or what the database made of it.</summary>
public sealed class DapperParametersTests
{
    private const string Library = """
        namespace Dapper;

        public class DynamicParameters
        {
            public DynamicParameters() { }
            public DynamicParameters(object template) { }
            public void Add(string name, object? value = null, int? size = null) { }
            public void AddDynamicParams(object param) { }
            public T Get<T>(string name) => default!;
        }
        """;

    [Theory]
    [InlineData("parameters.Add(\"Mail\", customer.Email);", "parameters.Get<string>(\"Mail\")")]
    [InlineData("parameters.Add(name, customer.Email);", "parameters.Get<string>(name)")]
    public Task ParameterOfItsName_Triggers(string body, string logged) => VerifyAsync(body, $"{{|DT1002:{logged}|}}");

    [Theory]
    [InlineData("parameters.AddDynamicParams(customer);", "parameters.Get<int>(\"Id\")")]
    [InlineData("parameters.AddDynamicParams(customer); parameters.Add(\"Id\", 1);", "parameters.Get<int>(\"Id\")")]
    [InlineData("parameters.Add(\"Mail\", customer.Email); parameters.Add(\"Id\", 1);", "parameters.Get<string>(\"Id\")")]
    [InlineData("parameters = new(customer);", "parameters.Get<string>(\"Id\")")]
    public Task ParameterOfOtherName_IsFine(string body, string logged) => VerifyAsync(body, logged);

    [Theory]
    [InlineData("parameters.AddDynamicParams(reader);")]
    [InlineData("parameters = new(reader);")]
    [InlineData("parameters.Add(\"Mail\", reader.Mail);")]
    public Task AllOfThem_AreHandedOn(string body) => FlowCase.VerifyWithModelsAsync(
        Library.Replace("namespace Dapper;", "namespace Dapper {", StringComparison.Ordinal) + $$"""
        }
        sealed class Reader { [CustomerContactData] public string Mail { get; set; } = ""; }
        static class Ads { public static void Track(object value) { } }
        class C
        {
            void M(Reader reader)
            {
                var parameters = new Dapper.DynamicParameters();
                {{body}}
                Ads.Track({|DT1001:parameters|});
            }
        }
        """,
        "sink Ads.Track(value) value Advertising");

    private static Task VerifyAsync(string body, string logged) => FlowCase.VerifyAsync(
        $$"""
        using Dapper;
        class C(ILogger<C> logger)
        {
            void M(Customer customer, string name)
            {
                var parameters = new DynamicParameters();
                {{body}}
                logger.LogInformation("{Value}", {{logged}});
            }
        }
        """,
        static state => state.Sources.Add(("Dapper.cs", Library)));
}
