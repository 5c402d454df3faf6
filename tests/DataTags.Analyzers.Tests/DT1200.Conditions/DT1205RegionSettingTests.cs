namespace DataTags.Analyzers.Tests.Conditions;

/// <summary>Regions that code chooses by options, clients and factories.</summary>
public sealed class DT1205RegionSettingTests
{
    private const string Amazon = """
        namespace Amazon
        {
            public class RegionEndpoint
            {
                public static readonly RegionEndpoint USEast1 = new();
                public static readonly RegionEndpoint EUCentral1 = new();
                public static RegionEndpoint GetBySystemName(string systemName) => new();
            }
        }

        namespace Amazon.Runtime { public class ClientConfig { public RegionEndpoint RegionEndpoint { get; set; } = new(); } }

        namespace Amazon.S3
        {
            public interface IAmazonS3 { System.Threading.Tasks.Task PutObjectAsync(string request); }
            public class AmazonS3Config : Amazon.Runtime.ClientConfig;
            public class AmazonS3Client : IAmazonS3
            {
                public AmazonS3Client() { }
                public AmazonS3Client(RegionEndpoint region) { }
                public AmazonS3Client(string accessKey, string secretKey, RegionEndpoint region) { }
                public AmazonS3Client(AmazonS3Config config) { }
                public System.Threading.Tasks.Task PutObjectAsync(string request) => System.Threading.Tasks.Task.CompletedTask;
            }
        }

        namespace Amazon.SQS { public class AmazonSQSConfig : Amazon.Runtime.ClientConfig; }

        """;

    private const string Cosmos = """
        namespace Microsoft.Azure.Cosmos
        {
            public class CosmosClientOptions { public string ApplicationRegion { get; set; } = ""; }
            public static class Regions { public const string EastUS = "East US"; public const string GermanyWestCentral = "Germany West Central"; }
            public abstract class Container { public abstract System.Threading.Tasks.Task<object> UpsertItemAsync<T>(T item); }
        }

        """;

    [Theory]
    [InlineData("new AmazonS3Client(RegionEndpoint.USEast1)", "{|DT1205:", "|}")]
    [InlineData("new AmazonS3Client(RegionEndpoint.EUCentral1)", "", "")]
    [InlineData("new AmazonS3Client(\"a\", \"b\", RegionEndpoint.USEast1)", "{|DT1205:", "|}")]
    [InlineData("new AmazonS3Client(RegionEndpoint.GetBySystemName(\"us-west-2\"))", "{|DT1205:", "|}")]
    [InlineData("new AmazonS3Client(RegionEndpoint.GetBySystemName(\"eu-central-1\"))", "", "")]
    [InlineData("new AmazonS3Client(new AmazonS3Config { RegionEndpoint = RegionEndpoint.USEast1 })", "{|DT1205:", "|}")]
    [InlineData("new AmazonS3Client(new AmazonS3Config { RegionEndpoint = RegionEndpoint.EUCentral1 })", "", "")]
    [InlineData("Create(RegionEndpoint.USEast1)", "", "")]
    [InlineData("new AmazonS3Client()", "", "")]
    public Task RegionOfTheClient_CountsForTheInterfaceThatIsInjected(string client, string open, string close) => FlowCase.VerifyAsync(
        $$"""
        using Amazon;
        using Amazon.S3;

        class C(IAmazonS3 store)
        {
            Task M(Customer customer) => store.PutObjectAsync({{open}}customer.Notes{{close}});
        }

        static class Setup
        {
            public static object Services() => {{client}};
            static object Create(RegionEndpoint region) => new AmazonS3Client(region);
        }
        """,
        static state => state.Sources.Add(("Amazon.cs", Amazon)));

    [Theory]
    [InlineData("Amazon.RegionEndpoint.USEast1", "Amazon.RegionEndpoint.EUCentral1")]
    [InlineData("Amazon.RegionEndpoint.EUCentral1", "Amazon.RegionEndpoint.USEast1")]
    public Task TwoRegionsForOneType_AreNoAnswer(string one, string other) => FlowCase.VerifyAsync(
        $$"""
        class C(Amazon.S3.IAmazonS3 store)
        {
            Task M(Customer customer) => store.PutObjectAsync(customer.Notes);
            object[] Clients => [new Amazon.S3.AmazonS3Client({{one}}), new Amazon.S3.AmazonS3Client({{other}})];
        }
        """,
        static state => state.Sources.Add(("Amazon.cs", Amazon)));

    [Fact]
    public Task RegionOfAnotherService_SaysNothing() => FlowCase.VerifyAsync(
        """
        class C(Amazon.S3.IAmazonS3 store)
        {
            Task M(Customer customer) => store.PutObjectAsync(customer.Notes);
            object Queue => new Amazon.SQS.AmazonSQSConfig { RegionEndpoint = Amazon.RegionEndpoint.USEast1 };
        }
        """,
        static state => state.Sources.Add(("Amazon.cs", Amazon)));

    [Theory]
    [InlineData("Microsoft.Azure.Cosmos.Regions.EastUS", "{|DT1205:", "|}")]
    [InlineData("\"eastus2\"", "{|DT1205:", "|}")]
    [InlineData("Microsoft.Azure.Cosmos.Regions.GermanyWestCentral", "", "")]
    [InlineData("Environment.GetEnvironmentVariable(\"COSMOS_REGION\")!", "", "")]
    [InlineData("settings[\"Cosmos:Region\"]", "{|DT1205:", "|}")]
    public Task RegionOfTheOptions_IsThatOfTheStore(string region, string open, string close) => FlowCase.VerifyAsync(
        $$"""
        class C(Microsoft.Azure.Cosmos.Container items, Dictionary<string, string> settings)
        {
            Task M(Customer customer) => items.UpsertItemAsync({{open}}customer.Notes{{close}});
            object Options() => new Microsoft.Azure.Cosmos.CosmosClientOptions { ApplicationRegion = {{region}} };
        }
        """,
        static state =>
        {
            state.Sources.Add(("Cosmos.cs", Cosmos));
            state.AdditionalFiles.Add(("regions.datatags", "region \"Cosmos:Region\" US"));
        });

    [Fact]
    public Task OwnLine_TellsOfOwnOptions() => FlowCase.VerifyWithModelsAsync(
        """
        namespace Shop.Data
        {
            public enum Place { Bonn, Dallas }
            public class Options { public Place Place { get; set; } }
            public interface IStore { void Put([Sink(SinkKind.Storage)] string text); }

            class C(IStore store)
            {
                void M(Customer customer) => store.Put({|DT1205:customer.Notes|});
                Options Options() => new() { Place = Place.Dallas };
            }
        }
        """,
        "region Shop.Data.Place.Dallas US\nregion Shop.Data.Place.Bonn DE\nregion Shop.Data.Options.Place value of=Shop.Data.*");

    [Theory]
    [InlineData("https://acme.s3.us-east-1.amazonaws.com/notes", "{|DT1205:", "|}")]
    [InlineData("https://acme.s3.eu-central-1.amazonaws.com/notes", "", "")]
    [InlineData("https://acme.s3.amazonaws.com/notes", "", "")]
    [InlineData("https://acme-eastus.documents.azure.com/notes", "{|DT1205:", "|}")]
    public Task ConstantAddress_NamesTheRegion(string address, string open, string close) => FlowCase.VerifyAsync($$"""
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.PostAsJsonAsync("{{address}}", {{open}}customer.Notes{{close}});
        }
        """);
}
