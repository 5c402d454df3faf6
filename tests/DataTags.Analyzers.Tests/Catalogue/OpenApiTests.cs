using DataTags.Analyzers.Flow;
using DataTags.Testing;
using DataTags.Testing.Projects;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Examples that code puts into OpenAPI documents; constants are nobody's data.</summary>
public sealed class OpenApiTests
{
    private const string Library = """
        using System.Collections.Generic; using System.Text.Json.Nodes;
        namespace Microsoft.OpenApi.Any
        {
            public interface IOpenApiAny { }
            public class OpenApiString : IOpenApiAny { public OpenApiString(string value) { Value = value; } public string Value { get; } }
            public class OpenApiObject : Dictionary<string, IOpenApiAny>, IOpenApiAny { }
            public class OpenApiArray : List<IOpenApiAny>, IOpenApiAny { }
        }
        namespace Microsoft.OpenApi.Models { public class OpenApiSchema { public Any.IOpenApiAny? Example { get; set; } } }
        namespace Microsoft.OpenApi { public class OpenApiSchema { public JsonNode? Example { get; set; } public IList<JsonNode> Examples { get; set; } = new List<JsonNode>(); } }
        """;

    private const string Frame = """
        using System.ComponentModel; using System.Text.Json.Nodes; using DataTags;
        public class Account
        {
            [EncryptionKey, DefaultValue("0000")] public string Key { get; set; } = "0000";
            public string Name { get; set; } = "";
        }
        public static class Document
        {
            private static void Set(Microsoft.OpenApi.Models.OpenApiSchema schema, string text) => schema.Example = new Microsoft.OpenApi.Any.OpenApiString(text);
            private static void Show(Microsoft.OpenApi.OpenApiSchema schema, string text) => schema.Example = JsonValue.Create(text);
            public static void Fill(Account account, Microsoft.OpenApi.Models.OpenApiSchema old, Microsoft.OpenApi.OpenApiSchema schema) { #BODY# }
        }
        """;

    [Theory]
    [InlineData("{|DT1013:old.Example|} = new Microsoft.OpenApi.Any.OpenApiString(account.Key);")]
    [InlineData("{|DT1013:old.Example|} = new Microsoft.OpenApi.Any.OpenApiObject { [\"key\"] = new Microsoft.OpenApi.Any.OpenApiString(account.Key) };")]
    [InlineData("{|DT1013:old.Example|} = new Microsoft.OpenApi.Any.OpenApiObject { { \"key\", new Microsoft.OpenApi.Any.OpenApiString(account.Key) } };")]
    [InlineData("{|DT1013:old.Example|} = new Microsoft.OpenApi.Any.OpenApiArray { new Microsoft.OpenApi.Any.OpenApiString(account.Key) };")]
    [InlineData("{|DT1013:schema.Example|} = JsonValue.Create(account.Key);")]
    [InlineData("schema.Examples.Add({|DT1013:JsonValue.Create(account.Key)|}!);")]
    public Task ExampleMadeOfData_Triggers(string body) => CheckAsync(body);

    [Theory]
    [InlineData("Set(old, {|DT1013:account.Key|});")]
    [InlineData("Show(schema, {|DT1013:account.Key|});")]
    public Task ExampleSetByAnotherMethod_Triggers(string body) => CheckAsync(body);

    [Theory]
    [InlineData("old.Example = new Microsoft.OpenApi.Any.OpenApiString(\"0000\");")]
    [InlineData("schema.Example = JsonValue.Create(account.Name);")]
    [InlineData("schema.Example = \"jane@example.com\";")]
    public Task OtherExamples_DoNotTrigger(string body) => CheckAsync(body);

    private static Task CheckAsync(string body) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal), static state =>
    {
        var library = state.Project("OpenApi");
        library.Sources.Add(Library);
        library.ReferenceForm = ReferenceForm.Metadata;
    });
}
