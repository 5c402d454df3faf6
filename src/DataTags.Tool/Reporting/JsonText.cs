using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataTags.Tool.Reporting;

/// <summary>One style for all JSON output: indented, line feeds on every system, text readable as it stands.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>Writes an object under a name; the body reads like the JSON.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action body)
    {
        json.WriteStartObject(name);
        body();
        json.WriteEndObject();
    }

    public static void Object(this Utf8JsonWriter json, Action body)
    {
        json.WriteStartObject();
        body();
        json.WriteEndObject();
    }

    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);

        json.WriteEndArray();
    }

    /// <summary>A fact a rule does not give is left out.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
            json.WriteString(name, value);
    }
}
