using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What is written to a writer or stream that stands before another one is in that other one.</summary>
public sealed class WriterViewTests
{
    private const string Frame = """
        using System; using System.Buffers; using System.CodeDom.Compiler; using System.IO; using System.IO.Compression; using System.IO.Pipelines; using System.Security.Cryptography; using System.Text; using System.Text.Json; using System.Threading.Tasks; using System.Xml; using System.Xml.Linq; using DataTags; using Microsoft.Extensions.Logging;
        public class Card { [PaymentData] public string Number { get; set; } = ""; public string City { get; set; } = ""; }
        namespace Newtonsoft.Json { public abstract class JsonWriter { public virtual void WriteValue(string value) { } } public class JsonTextWriter(TextWriter textWriter) : JsonWriter { public TextWriter Behind => textWriter; } }
        public sealed class C(ILogger log, ICryptoTransform transform)
        {
            public async Task M(Card c)
            {
                await Task.Yield();
                #BODY#
            }
        }
        """;

    private const string Result = "; log.LogInformation(\"{V}\", #RESULT#);";

    [Theory]
    [InlineData("var m = new MemoryStream(); using (var w = new Utf8JsonWriter(m)) { w.WriteStartObject(); w.WriteString(\"n\", #VALUE#); w.WriteEndObject(); }", "Encoding.UTF8.GetString(m.ToArray())")]
    [InlineData("var m = new ArrayBufferWriter<byte>(); var w = new Utf8JsonWriter(m); w.WriteStringValue(#VALUE#); w.Flush()", "Encoding.UTF8.GetString(m.WrittenSpan)")]
    [InlineData("var m = new MemoryStream(); var w = new Utf8JsonWriter(m); JsonSerializer.Serialize(w, #VALUE#); w.Flush()", "Encoding.UTF8.GetString(m.ToArray())")]
    [InlineData("var b = new StringBuilder(); using (var w = XmlWriter.Create(b)) w.WriteElementString(\"n\", #VALUE#)", "b.ToString()")]
    [InlineData("var b = new StringWriter(); using (var w = XmlWriter.Create(b, new XmlWriterSettings())) w.WriteString(#VALUE#)", "b.ToString()")]
    [InlineData("var m = new MemoryStream(); using (var w = XmlWriter.Create(m)) w.WriteString(#VALUE#)", "Encoding.UTF8.GetString(m.ToArray())")]
    [InlineData("var b = new StringWriter(); using (var w = new XmlTextWriter(b)) w.WriteString(#VALUE#)", "b.ToString()")]
    [InlineData("var b = new StringBuilder(); using (var w = XmlWriter.Create(b)) new XElement(\"n\", #VALUE#).WriteTo(w)", "b.ToString()")]
    [InlineData("var r = XmlReader.Create(new StringReader(#VALUE#)); r.Read()", "r.ReadElementContentAsString()")]
    [InlineData("var r = XmlReader.Create(new StringReader(#VALUE#)); r.Read()", "r.Value")]
    [InlineData("var m = new MemoryStream(); using (var z = new GZipStream(m, CompressionMode.Compress)) z.Write(Encoding.UTF8.GetBytes(#VALUE#))", "Convert.ToBase64String(m.ToArray())")]
    [InlineData("var m = new MemoryStream(); using (var z = new BrotliStream(m, CompressionMode.Compress)) z.Write(Encoding.UTF8.GetBytes(#VALUE#))", "Convert.ToBase64String(m.ToArray())")]
    [InlineData("var m = new MemoryStream(); using (var z = new DeflateStream(m, CompressionMode.Compress)) using (var w = new StreamWriter(z)) w.Flush(); m.Write(Encoding.UTF8.GetBytes(#VALUE#))", "Convert.ToBase64String(m.ToArray())")]
    [InlineData("var m = new MemoryStream(Encoding.UTF8.GetBytes(#VALUE#)); var z = new GZipStream(m, CompressionMode.Decompress); var r = new StreamReader(z)", "r.ReadToEnd()")]
    [InlineData("var m = new MemoryStream(Encoding.UTF8.GetBytes(#VALUE#)); var z = new CryptoStream(m, transform, CryptoStreamMode.Read); var r = new StreamReader(z)", "r.ReadToEnd()")]
    [InlineData("var m = new MemoryStream(); using (var z = new ZLibStream(m, CompressionLevel.Fastest)) z.Write(Encoding.UTF8.GetBytes(#VALUE#))", "Convert.ToBase64String(m.ToArray())")]
    [InlineData("var b = new StringWriter(); var w = new Newtonsoft.Json.JsonTextWriter(b); w.WriteValue(#VALUE#)", "b.ToString()")]
    [InlineData("var b = new StringWriter(); var w = new IndentedTextWriter(b); w.WriteLine(#VALUE#)", "b.ToString()")]
    [InlineData("var b = new StringWriter(); TextWriter.Synchronized(b).Write(#VALUE#)", "b.ToString()")]
    [InlineData("var m = new MemoryStream(); var w = PipeWriter.Create(m); await w.WriteAsync(Encoding.UTF8.GetBytes(#VALUE#)); await w.FlushAsync()", "Encoding.UTF8.GetString(m.ToArray())")]
    public async Task WrittenValue_IsInWhatStandsBehind(string writes, string result)
    {
        await VerifyAsync(writes, "c.Number", $"{{|DT1002:{result}|}}");
        await VerifyAsync(writes, "c.City", result);
    }

    [Theory]
    [InlineData("var m = new MemoryStream(); using (var z = new CryptoStream(m, transform, CryptoStreamMode.Write)) z.Write(Encoding.UTF8.GetBytes(c.Number))", "Convert.ToBase64String(m.ToArray())")]
    [InlineData("var m = new MemoryStream(); var other = new MemoryStream(); using (var z = new GZipStream(m, CompressionMode.Compress)) z.Write(Encoding.UTF8.GetBytes(c.Number))", "Convert.ToBase64String(other.ToArray())")]
    [InlineData("var b = new StringBuilder(); using (var w = XmlWriter.Create(b)) w.WriteString(c.Number); b.Clear()", "b.ToString()")]
    public Task WrittenValue_IsNotElsewhere(string writes, string result) => VerifyAsync(writes, "", result);

    private static Task VerifyAsync(string writes, string value, string result)
        => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", (writes + Result).Replace("#VALUE#", value, StringComparison.Ordinal).Replace("#RESULT#", result, StringComparison.Ordinal), StringComparison.Ordinal));
}
