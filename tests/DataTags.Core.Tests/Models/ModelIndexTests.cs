using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Models;

public sealed class ModelIndexTests
{
    private const string Library = """
        namespace Acme;
        public interface IPort { void Send(string text); string this[int row] { get; set; } }
        public class Client : IPort
        {
            public Client(string host) { }
            public virtual void Send(string message) { }
            public void Send(string message, int times) { }
            public string Name { get; set; } = "";
            public string this[int row] { get => ""; set { } }
            public class Inner<T> { public T Take(T item) => item; }
        }
        public class Special : Client
        {
            public Special() : base("") { }
            public override void Send(string other) { }
        }
        public class Hidden : IPort
        {
            void IPort.Send(string text) { }
            string IPort.this[int row] { get => ""; set { } }
        }
        public static class Extensions { public static string Shout(this string self, string mark) => self + mark; }
        public class Consumer { public string Use(string s) => s.Shout("!"); }
        """;

    [Theory]
    [InlineData("sink Acme.Client.Send(*) * Logging", "Acme.Client.Send", 1)]
    [InlineData("sink Acme.Client.Send(message, times) * Logging", "Acme.Client.Send", 0)]
    [InlineData("sink Acme.Client.Send(message) * Logging", "Acme.Client.Send", 1)]
    [InlineData("sink Acme.Client.Send(*) * Logging", "Acme.Special.Send", 1)]
    [InlineData("sink Acme.IPort.Send(text) * Logging", "Acme.Client.Send", 1)]
    [InlineData("sink Acme.IPort.Send(text) * Logging", "Acme.Special.Send", 1)]
    [InlineData("sink Acme.IPort.Send(text) * Logging", "Acme.Hidden.Send", 1)]
    [InlineData("sink Acme.IPort.this[](*) value Logging", "Acme.Client.this[]", 1)]
    [InlineData("sink Acme.IPort.this[](row) value Logging", "Acme.Hidden.this[]", 1)]
    [InlineData("sink Acme.Client.Name value Logging", "Acme.Client.Name", 1)]
    [InlineData("sink Acme.Client.Name(*) value Logging", "Acme.Client.Name", 0)]
    [InlineData("sink Acme.Client..ctor(host) host Logging", "Acme.Client..ctor", 1)]
    [InlineData("sink Acme.Client.Inner.Take(item) item Logging", "Acme.Client+Inner`1.Take", 1)]
    [InlineData("sink *.Send(*) * Logging", "Acme.Client.Send", 1)]
    [InlineData("sink Acme.*(*) * Logging", "Acme.Client.Send", 1)]
    [InlineData("sink Acme.Client.Se*(*) * Logging", "Acme.Client.Send", 1)]
    [InlineData("sink Other.Client.Send(*) * Logging", "Acme.Client.Send", 0)]
    [InlineData("sink Acme.Client.Send * Logging", "Acme.Client.Send", 0)]
    public void Line_HoldsForMember(string line, string member, int expected)
    {
        var code = Code.Of(Library, line);

        Assert.Equal(expected, code.Models.ForMember(code.Symbol(member)).Length);
    }

    [Theory]
    [InlineData("System.ArgumentException", "message")]
    [InlineData("System.ArgumentNullException", "paramName,message")]
    [InlineData("System.IO.FileNotFoundException", "message,fileName")]
    public void LineOnDerivedTypes_HoldsForTheirConstructorsOutsideTheSources(string type, string parameters)
        => Assert.Single(OfDerived("sink System.Exception+derived..ctor(..., message, ...) message Exception", type, parameters));

    [Theory]
    [InlineData("System.ArgumentNullException", "paramName")]
    [InlineData("System.Exception", "")]
    [InlineData("System.Text.StringBuilder", "value")]
    [InlineData("Acme.OwnException", "message")]
    public void LineOnDerivedTypes_HoldsForNothingElse(string type, string parameters)
        => Assert.Empty(OfDerived("sink System.Exception+derived..ctor(..., message, ...) message Exception", type, parameters));

    [Fact]
    public void LineOnDerivedTypes_YieldsToTheNearestAndToTheExact()
    {
        const string Lines = """
            sink System.Exception+derived..ctor(..., message, ...) message Exception
            sink System.ArgumentException+derived..ctor(..., message, ...) message Logging
            sink System.ArgumentNullException..ctor(paramName, message) message Storage
            """;

        Assert.Equal(SinkKind.Exception, Assert.Single(OfDerived(Lines, "System.TimeoutException", "message")).Kind);
        Assert.Equal(SinkKind.Logging, Assert.Single(OfDerived(Lines, "System.ArgumentException", "message")).Kind);
        Assert.Equal(SinkKind.Logging, Assert.Single(OfDerived(Lines, "System.ArgumentNullException", "message,innerException")).Kind);
        Assert.Equal(SinkKind.Storage, Assert.Single(OfDerived(Lines, "System.ArgumentNullException", "paramName,message")).Kind);
    }

    private static IEnumerable<SinkStatement> OfDerived(string lines, string type, string parameters)
    {
        var code = Code.Of("namespace Acme; public class OwnException(string message) : System.Exception(message);", lines);
        var constructor = code.Compilation.GetTypeByMetadataName(type)!.InstanceConstructors.Single(method => string.Join(",", method.Parameters.Select(static parameter => parameter.Name)) == parameters);
        return code.Models.ForMember(constructor).Cast<SinkStatement>();
    }

    [Fact]
    public void Accessors_HaveTheLinesOfTheirProperty()
    {
        var code = Code.Of(Library, "sink Acme.Client.Name value Logging");
        var property = (IPropertySymbol)code.Symbol("Acme.Client.Name");

        Assert.Single(code.Models.ForMember(property.GetMethod!));
        Assert.Single(code.Models.ForMember(property.SetMethod!));
    }

    [Fact]
    public void ConstructedGenerics_HaveTheLinesOfTheirDefinition()
    {
        var code = Code.Of(Library, "flow Acme.Client.Inner.Take(item) item -> return");
        var constructed = code.Compilation.GetTypeByMetadataName("Acme.Client+Inner`1")!.Construct(code.Compilation.GetSpecialType(SpecialType.System_Int32));

        Assert.Single(code.Models.ForMember(constructed.GetMembers("Take").Single()));
    }

    [Fact]
    public void ReducedExtensionMethod_IsItsStaticMethod()
    {
        var code = Code.Of(Library, "flow Acme.Extensions.Shout(self, mark) self -> return");
        var shout = (IMethodSymbol)code.Symbol("Acme.Extensions.Shout");
        var reduced = shout.ReduceExtensionMethod(code.Compilation.GetSpecialType(SpecialType.System_String))!;

        Assert.Single(code.Models.ForMember(reduced));
    }

    [Fact]
    public void RenamedParameter_IsFoundByPositionOfTheModelledMember()
    {
        var code = Code.Of(Library, "sink Acme.IPort.Send(text) text Logging");
        var match = Assert.Single(code.Models.MatchesOf(code.Symbol("Acme.Special.Send")));

        Assert.Equal(0, match.OrdinalOf("text"));
        Assert.Equal(0, match.OrdinalOf("0"));
        Assert.Equal(-1, match.OrdinalOf("other"));
        Assert.Equal(-1, match.OrdinalOf("7"));
    }

    [Fact]
    public void CarriersOfAnAttribute_HaveItsLines()
    {
        var code = Code.Of(
            "namespace Acme; public class MarkAttribute : Attribute; public class SubAttribute : MarkAttribute; public class C { [Mark] public void A() { } [Sub] public void B() { } public void C1() { } }",
            "sink @Acme.MarkAttribute * Logging\nsink @Acme.Mark+derived * Telemetry");

        Assert.Equal(2, code.Models.ForMember(code.Symbol("Acme.C.A")).Length);
        Assert.Equal([SinkKind.Telemetry], code.Models.ForMember(code.Symbol("Acme.C.B")).Cast<SinkStatement>().Select(sink => sink.Kind));
        Assert.Empty(code.Models.ForMember(code.Symbol("Acme.C.C1")));
    }

    /// <summary>An attribute that says nothing of the property is taken for one that says what the line waits for.</summary>
    [Theory]
    [InlineData("[Ignore]", true)]
    [InlineData("[Ignore(When = Moment.Always)]", true)]
    [InlineData("[Ignore(When = Moment.Never)]", false)]
    public void ConditionOnAnAttribute_IsWhatTheAttributeSays(string attribute, bool isFound)
    {
        var code = Code.Of(
            $$"""
            namespace Acme;
            public enum Moment { Always, Never }
            public sealed class IgnoreAttribute : System.Attribute { public Moment When { get; set; } }
            public class C { {{attribute}} public string A { get; set; } = ""; }
            """,
            "flow @Acme.IgnoreAttribute this.When=Always nothing");

        Assert.Equal(isFound, code.Models.ForMember(code.Symbol("Acme.C.A")).OfType<FlowStatement>().Any());
    }

    [Fact]
    public void UserFile_BeatsTheBuiltInOne_PerAspect()
    {
        var code = Code.Of(Library);
        var index = ModelIndex.Create(
        [
            ModelFile.Parse("user", "flow *.Send(*) nothing"),
            ModelFile.Parse("built-in", "flow Acme.Client.Send(*) message -> this.sent\nsink Acme.Client.Send(*) * Network", isBuiltIn: true),
        ]);

        var lines = index.ForMember(code.Symbol("Acme.Client.Send"));

        Assert.True(Assert.Single(lines.OfType<FlowStatement>()).Rules.IsEmpty);
        Assert.Single(lines.OfType<SinkStatement>());
    }

    [Fact]
    public void ExactName_BeatsGlob_AndOwnLineBeatsInherited()
    {
        var code = Code.Of(Library, "sink *.Send(*) * Logging\nsink Acme.IPort.Send(*) * Telemetry\nsink Acme.Client.Send(*) * Network");

        Assert.Equal([SinkKind.Network], code.Models.ForMember(code.Symbol("Acme.Special.Send")).Cast<SinkStatement>().Select(sink => sink.Kind));
    }

    [Fact]
    public void SimpleNames_TellWhatCannotBeASink()
    {
        var index = ModelIndex.Create([ModelFile.Parse("m", "sink A.B.Send(*) * Logging\nsink A.Client..ctor(*) * Logging\nsink A.B.Log*(*) * Logging\nsource A.B.Read() return CustomerData")]);

        Assert.True(index.HasSinkNamed("Send"));
        Assert.True(index.HasSinkNamed("Client"));
        Assert.True(index.HasSinkNamed("LogError"));
        Assert.False(index.HasSinkNamed("Read"));
        Assert.True(index.HasSourceNamed("Read"));
        Assert.False(index.HasSourceNamed("Send"));
    }

    [Fact]
    public void LambdasAndLocals_HaveNoLines()
    {
        var code = Code.Of(Library, "sink *(*) * Logging");

        Assert.Empty(code.Models.ForMember(code.Compilation.GlobalNamespace));
        Assert.Empty(code.Models.ForMember(code.Compilation.CreateArrayTypeSymbol(code.Compilation.ObjectType)));
    }
}
