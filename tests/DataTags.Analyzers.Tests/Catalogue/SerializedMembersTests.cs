namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What a serializer writes of an object is what it reads: not what carries a mark to ignore it, and no member whose getter is its own.</summary>
public sealed class SerializedMembersTests
{
    private const string Types = """
        using System.Text.Json; using System.Text.Json.Serialization;

        public class Hidden { [JsonIgnore, CustomerContactData] public string Mail { get; set; } = ""; public int Id { get; set; } }
        public class Always { [JsonIgnore(Condition = JsonIgnoreCondition.Always), CustomerContactData] public string Mail { get; set; } = ""; }
        public class Unless { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), CustomerContactData] public string? Mail { get; set; } }
        public class Never { [JsonIgnore(Condition = JsonIgnoreCondition.Never), CustomerContactData] public string Mail { get; set; } = ""; }
        public class Written { [CustomerContactData] public string Mail { private get; set; } = ""; public int Id { get; set; } public int Length() => Mail.Length; }
        public class Inside { [CustomerContactData] internal string Mail { get; set; } = ""; [CustomerContactData] private string Other { get; set; } = ""; public int Length() => Other.Length; }
        public class Asked { [JsonInclude, CustomerContactData] internal string Mail { get; set; } = ""; }
        public class AskedForField { [JsonInclude, CustomerContactData] internal string Mail = ""; }
        public class AskedForGetter { [JsonInclude, CustomerContactData] public string Mail { private get; set; } = ""; public int Length() => Mail.Length; }
        public class Outer { public Hidden First { get; set; } = new(); public Written Second { get; set; } = new(); }
        public class OuterLeak { public Unless? First { get; set; } }
        public class WithField { [CustomerContactData] public string Mail = ""; public int Id { get; set; } }
        public class Base { public int Id { get; set; } }
        public class Further : Base { [CustomerContactData] public string Mail { get; set; } = ""; }
        public record Told([property: JsonIgnore, CustomerContactData] string Mail, int Id);

        class C(ILogger<C> log)
        {
            void M(#TYPE# value) => log.LogInformation("{Json}", #ARGUMENT#);
        }
        """;

    [Theory]
    [InlineData("Hidden", "JsonSerializer.Serialize(value)")]
    [InlineData("Hidden", "JsonSerializer.SerializeToNode(value)")]
    [InlineData("Always", "JsonSerializer.Serialize(value)")]
    [InlineData("Written", "JsonSerializer.Serialize(value)")]
    [InlineData("Written[]", "JsonSerializer.Serialize(value)")]
    [InlineData("Inside", "JsonSerializer.Serialize(value)")]
    [InlineData("Outer", "JsonSerializer.Serialize(value)")]
    [InlineData("Told", "JsonSerializer.Serialize(value)")]
    public Task MemberThatIsNotWritten_IsSilent(string type, string argument) => Verify(type, argument);

    [Theory]
    [InlineData("Unless")]
    [InlineData("Unless[]")]
    [InlineData("Never")]
    [InlineData("Asked")]
    [InlineData("AskedForField")]
    [InlineData("AskedForGetter")]
    [InlineData("OuterLeak")]
    public Task MemberThatIsWritten_Triggers(string type) => Verify(type, "{|DT1002:JsonSerializer.Serialize(value)|}");

    /// <summary>A mark for serializers says nothing of the text of a record.</summary>
    [Fact]
    public Task HiddenMemberInTheTextOfARecord_Triggers() => Verify("Told", "{|DT1002:value|}");

    /// <summary>Known to be false: System.Text.Json writes public fields with IncludeFields only, and of what it is given as a base type the members of that type.</summary>
    [Theory]
    [InlineData("WithField", "JsonSerializer.Serialize(value)")]
    [InlineData("Further", "JsonSerializer.Serialize<Base>(value)")]
    [InlineData("Further", "JsonSerializer.Serialize((Base)value)")]
    public Task FP_MemberThatOptionsOrTheDeclaredTypeLeaveOut_Triggers(string type, string argument) => Verify(type, $"{{|DT1002:{argument}|}}");

    private static Task Verify(string type, string argument)
        => FlowCase.VerifyAsync("#nullable enable\n" + Types.Replace("#TYPE#", type, StringComparison.Ordinal).Replace("#ARGUMENT#", argument, StringComparison.Ordinal));
}
