using DataTags.Generators.Emit;

namespace DataTags.Generators.Redaction;

/// <summary>Writes <c>ToLogString</c> and what stands in for the compiler's text form.</summary>
internal static class TextEmitter
{
    private const string Builder = "global::System.Text.StringBuilder";
    private const string Append = "AppendRedactedMembers";

    public static void Write(SourceWriter writer, RedactionModel model)
    {
        var plan = model.Text;
        if (plan.ToLogStringModifiers is { } modifiers)
        {
            writer.Line("/// <summary>The name of the type and its public members, tagged members masked, in the invariant culture.</summary>");
            RedactionEmitter.WriteMark(writer, isSanitizer: true);
            writer.Open($"{modifiers} string ToLogString()");
            writer.Line($"{Builder} text = new {Builder}({Identifiers.Literal(model.Traits.DisplayName + " { ")});");
            writer.Line($"this.{Append}(text);");
            writer.Line($"return text.Append({Identifiers.Literal(plan.Members.IsEmpty ? "}" : " }")}).ToString();");
            writer.Close();
            writer.Line();
        }

        if (plan.OverridesToString)
            WriteToString(writer, model);
        if (plan.PrintMembersModifiers is { } printModifiers)
        {
            RedactionEmitter.WriteMark(writer, isSanitizer: false);
            writer.Open($"{printModifiers} bool PrintMembers({Builder} builder)");
            writer.Line($"this.{Append}(builder);");
            writer.Line($"return {(plan.Members.IsEmpty ? "false" : "true")};");
            writer.Close();
            writer.Line();
        }

        WriteAppend(writer, model);
    }

    private static void WriteToString(SourceWriter writer, RedactionModel model)
    {
        writer.Line("/// <summary>The text of <c>ToLogString</c>.</summary>");
        RedactionEmitter.WriteMark(writer, isSanitizer: true);
        writer.Line("public override string ToString() => this.ToLogString();");
        writer.Line();
    }

    private static void WriteAppend(SourceWriter writer, RedactionModel model)
    {
        RedactionEmitter.WriteMark(writer, isSanitizer: false);
        writer.Open($"private void {Append}({Builder} text)");
        var recurs = model.Text.Members.Any(static member => ValueEmitter.TextRecurs(member));
        if (recurs)
        {
            writer.Open($"if (!global::DataTags.Redaction.Enter({(model.Traits.IsValueType ? "null" : "this")}))");
            writer.Line("text.Append(\"...\");");
            writer.Line("return;");
            writer.Close();
            writer.Open("try");
        }

        var separator = "";
        foreach (var member in model.Text.Members)
        {
            writer.Line($"text.Append({Identifiers.Literal($"{separator}{member.Label} = ")}).Append({ValueEmitter.Text(member.Treatment, member.Mask, member.Shape, "this." + member.Source)});");
            separator = ", ";
        }

        if (recurs)
        {
            writer.Close();
            writer.Open("finally");
            writer.Line("global::DataTags.Redaction.Exit();");
            writer.Close();
        }

        writer.Close();
    }
}
