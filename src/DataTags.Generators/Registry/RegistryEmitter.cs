using DataTags.Generators.Emit;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Generators.Registry;

/// <summary>Writes the registry: the class that code refers to, and apart from it what a build alone needs.</summary>
internal static class RegistryEmitter
{
    private const string Member = "global::DataTags.TaggedMember";
    private const string Fill = "static partial void Fill(ref " + Member + "[] members)";

    public static SourceText EmitClass(RegistryPlace place)
    {
        var writer = Open(place, "/// <summary>The tagged members of this assembly, listed when it was compiled.</summary>");
        writer.Line("/// <summary>All tagged fields and properties, by type, name and category.</summary>");
        writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{Member}> Members {{ get; }} = Create();");
        writer.Line();
        writer.Open($"private static global::System.Collections.Generic.IReadOnlyList<{Member}> Create()");
        writer.Line($"{Member}[] members = global::System.Array.Empty<{Member}>();");
        writer.Line("Fill(ref members);");
        writer.Line("return global::System.Array.AsReadOnly(members);");
        writer.Close();
        writer.Line();
        writer.Line(Fill + ";");
        return Close(writer, place);
    }

    public static SourceText EmitContent(RegistryContent content)
    {
        var writer = Open(content.Place, null);
        writer.Open(Fill);
        writer.Open($"members = new {Member}[]");
        foreach (var entry in content.Entries)
        {
            var mask = entry.Mask is null ? "null" : "global::DataTags.MaskMode." + entry.Mask;
            writer.Line($"new {Member}({Identifiers.Literal(entry.DeclaringType)}, {Identifiers.Literal(entry.Name)}, {Identifiers.Literal(entry.Category)}, {mask}, {Identifiers.Literal(entry.Notes)}),");
        }

        writer.Close("};");
        writer.Close();
        return Close(writer, content.Place);
    }

    private static SourceWriter Open(RegistryPlace place, string? summary)
    {
        var writer = new SourceWriter();
        writer.Prologue(place.HasNullable);
        if (place.Namespace is { } space)
            writer.Open("namespace " + space);
        if (summary is not null)
        {
            writer.Line(summary);
            writer.Line(GeneratedCodeMark.Line);
        }

        writer.Open($"internal static partial class {RegistryPlaces.ClassName}");
        return writer;
    }

    private static SourceText Close(SourceWriter writer, RegistryPlace place)
    {
        writer.Close();
        if (place.Namespace is not null)
            writer.Close();

        return writer.ToSourceText();
    }
}
