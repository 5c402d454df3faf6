using DataTags.Generators.Emit;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Generators.Redaction;

/// <summary>Writes the part of one type.</summary>
internal static class RedactionEmitter
{
    private const string Sanitizer = "[global::DataTags.Sanitizer(global::DataTags.Strength.Masked)]";
    private const string Marker = "global::DataTags.RedactedCopy";

    public static SourceText Emit(RedactionModel model)
    {
        var writer = new SourceWriter();
        writer.Prologue(model.HasNullable);
        writer.Open(model.Header, IsRedactable(model) ? " : global::DataTags.IRedactable" : "");
        WriteConstructors(writer, model);
        WriteRedacted(writer, model);
        TextEmitter.Write(writer, model);
        writer.Close(model.Header);
        return writer.ToSourceText();
    }

    public static void WriteMark(SourceWriter writer, bool isSanitizer)
    {
        writer.Line(GeneratedCodeMark.Line);
        if (isSanitizer)
            writer.Line(Sanitizer);
    }

    private static bool IsRedactable(RedactionModel model) => model.Copy.HasMethod && model.Text.ToLogStringModifiers is not null && !model.Traits.ImplementsContract;

    private static void WriteConstructors(SourceWriter writer, RedactionModel model)
    {
        if (!model.Copy.HasConstructor)
            return;

        var type = model.Traits;
        if (model.Copy.DefaultConstructor is { } accessibility)
        {
            // The constructor the class had by itself until it got another one. What it leaves unset is the user's to hear of.
            writer.Line(GeneratedCodeMark.Line);
            writer.Directive("#pragma warning restore CS8618");
            writer.Open($"{accessibility} {type.Identifier}()");
            writer.Close();
            writer.Directive("#pragma warning disable CS8618");
            writer.Line();
        }

        WriteMark(writer, isSanitizer: false);
        if (model.Copy.SetsRequiredMembers)
            writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        var access = type.IsSealed || type.IsValueType ? "private" : "protected";
        writer.Open($"{access} {type.Identifier}({type.Reference} original, {Marker} marker){(model.Copy.ChainsToBase ? " : base(original, marker)" : "")}");
        if (type.IsValueType)
            writer.Line($"this = default({type.Reference});");
        foreach (var member in model.Copy.Members)
            writer.Line($"{Receiver("this", member.Via)}.{member.Target} = {CopyValue(member, "original")};");
        writer.Close();
        writer.Line();
    }

    private static void WriteRedacted(SourceWriter writer, RedactionModel model)
    {
        var copy = model.Copy;
        if (!copy.HasMethod)
        {
            if (copy.Form == CopyForm.None && !model.Traits.IsAbstract)
            {
                writer.Line("// No Redacted(): a member that has to be masked can be set neither by an assignment nor by an initializer.");
                writer.Line();
            }

            return;
        }

        writer.Line("/// <summary>A copy in which tagged members are masked, and what may hold tagged data unseen is left out.</summary>");
        WriteMark(writer, isSanitizer: false);
        writer.Open($"{copy.Modifiers} {copy.ReturnType} Redacted()");
        var recurs = copy.Members.Any(static member => ValueEmitter.CopyRecurs(member)) || copy.ChainsToBase;
        if (recurs)
        {
            writer.Line($"if (!global::DataTags.Redaction.Enter({(model.Traits.IsValueType ? "null" : "this")}))");
            writer.Line($"    return default({model.Traits.Reference}){(model.HasNullable ? "!" : "")};");
            writer.Open("try");
        }

        WriteCopy(writer, model);
        if (recurs)
        {
            writer.Close();
            writer.Open("finally");
            writer.Line("global::DataTags.Redaction.Exit();");
            writer.Close();
        }

        writer.Close();
        writer.Line();
        if (!IsRedactable(model))
            return;

        writer.Line(GeneratedCodeMark.Line);
        writer.Line($"object{(model.HasNullable ? "?" : "")} global::DataTags.IRedactable.Redacted() => this.Redacted();");
        writer.Line();
    }

    private static void WriteCopy(SourceWriter writer, RedactionModel model)
    {
        var type = model.Traits.Reference;
        switch (model.Copy.Form)
        {
            case CopyForm.Constructor:
                writer.Line($"return new {type}(this, default({Marker}));");
                break;
            case CopyForm.With or CopyForm.CopyConstructor when model.Copy.Members.IsEmpty:
                writer.Line(model.Copy.Form == CopyForm.With ? "return this with { };" : $"return new {type}(this);");
                break;
            case CopyForm.With or CopyForm.CopyConstructor:
                writer.Open(model.Copy.Form == CopyForm.With ? "return this with" : $"return new {type}(this)");
                foreach (var member in model.Copy.Members)
                    writer.Line($"{member.Target} = {CopyValue(member, "this")},");
                writer.Close("};");
                break;
            default:
                WriteAssignments(writer, model);
                break;
        }
    }

    private static void WriteAssignments(SourceWriter writer, RedactionModel model)
    {
        var type = model.Traits.Reference;
        var clone = model.Copy.UninitializedFactory is { } factory
            ? $"this.GetType() == typeof({type}) ? ({type})this.MemberwiseClone() : ({type}){factory}(typeof({type}))"
            : $"({type})this.MemberwiseClone()";
        writer.Line($"{type} copy = {(model.Copy.Form == CopyForm.Value ? "this" : clone)};");
        foreach (var member in model.Copy.Members)
            writer.Line($"{Receiver("copy", member.Via)}.{member.Target} = {CopyValue(member, "this")};");
        foreach (var name in model.Copy.ClearedEvents)
            writer.Line($"copy.{name} = null;");
        writer.Line("return copy;");
    }

    private static string CopyValue(CopiedMember member, string receiver) =>
        ValueEmitter.Copy(member.Treatment, member.Mask, member.Shape, $"{Receiver(receiver, member.Via)}.{member.Target}");

    private static string Receiver(string name, string? via) => via is null ? name : $"(({via}){name})";
}
