namespace DataTags.Generators.Redaction;

/// <summary>Writes the expressions that read a member: for the copy one of its own type, for a log line a text.</summary>
internal static class ValueEmitter
{
    private const string Runtime = "global::DataTags.Redaction";
    private const string Marker = "global::DataTags.Masks.Marker";
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    public static bool CopyRecurs(CopiedMember member) => member.Treatment != Treatment.Keep && member.Shape.Recurs && !IsErased(member.Mask, member.Shape);

    public static bool TextRecurs(PrintedMember member) => member.Treatment != Treatment.Keep && member.Shape.Recurs && !IsErased(member.Mask, member.Shape);

    public static string Copy(Treatment treatment, Mask? mask, ValueShape shape, string value) => treatment switch
    {
        Treatment.Keep => value,
        Treatment.Untagged => CopyUntagged(shape, value, 0),
        _ => mask is null ? Default(shape) : CopyMasked(mask, shape, value, 0),
    };

    public static string Text(Treatment treatment, Mask? mask, ValueShape shape, string value) => treatment switch
    {
        Treatment.Keep => $"global::System.Convert.ToString({Boxed(shape, value)}, {Invariant})",
        Treatment.Untagged => TextUntagged(shape, value, 0),
        _ => mask is null ? Marker : TextMasked(mask, shape, value, 0),
    };

    private static string CopyUntagged(ValueShape shape, string value, int depth)
    {
        if (shape.IsHarmless)
            return value;

        switch (shape.Content)
        {
            case Content.Plain when !shape.IsValueType:
                return $"{Runtime}.Exact<{shape.Type}>({value})";
            case Content.Dictionary when !shape.Items[0].IsHarmless:
                return Default(shape);
            case Content.Sequence or Content.Dictionary:
                var item = Item(depth);
                return Rebuild(shape, value, $"{item} => {CopyUntagged(shape.Items[shape.Items.Length - 1], item, depth + 1)}");
            default:
                return $"{Runtime}.Copy<{shape.DeclaredType}>({value})";
        }
    }

    private static string CopyMasked(Mask mask, ValueShape shape, string value, int depth)
    {
        if (IsErased(mask, shape))
            return shape.Content == Content.String && mask.Mode != "Default" ? Marker : Default(shape);

        switch (shape.Content)
        {
            case Content.String:
                return MaskString(mask, value);
            case Content.DateTime or Content.DateOnly:
                return OfDate(shape, value, year => $"new {shape.Type}({year}, 1, 1)", Default(shape));
            case Content.DateTimeOffset:
                return OfDate(shape, value, year => $"new {shape.Type}({year}, 1, 1, 0, 0, 0, global::System.TimeSpan.Zero)", Default(shape));
            case Content.IpAddress:
                return $"{Runtime}.Ip({value})";
            case Content.Uri:
                return $"{Runtime}.Uri({value})";
            case Content.Sequence:
                var item = Item(depth);
                return Rebuild(shape, value, $"{item} => {CopyMasked(mask, shape.Items[0], item, depth + 1)}");
            default:
                return $"{Runtime}.Copy<{shape.DeclaredType}>({value})";
        }
    }

    private static string TextUntagged(ValueShape shape, string value, int depth)
    {
        switch (shape.Content)
        {
            case Content.String:
                return depth == 0 ? value : $"({value} ?? \"null\")";
            case Content.Plain when !shape.IsValueType:
                return $"({Runtime}.Exact<{shape.Type}>({value})?.ToString() ?? {Marker})";
            case Content.Sequence or Content.Dictionary:
                return TextOfItems(shape, value, depth, (items, item, deeper) => TextUntagged(items, item, deeper));
            case Content.Redactable or Content.Unknown:
                return $"{Runtime}.Text<{shape.DeclaredType}>({value})";
            case Content.Formattable or Content.DateTime or Content.DateTimeOffset or Content.DateOnly:
                var text = shape.IsNullableValue ? $"{value}?.ToString(null, {Invariant})" : $"{value}.ToString(null, {Invariant})";
                return shape.IsNullableValue ? $"({text} ?? \"null\")" : text;
            default:
                return shape.CanBeNull ? $"({value}?.ToString() ?? \"null\")" : $"{value}.ToString()";
        }
    }

    private static string TextMasked(Mask mask, ValueShape shape, string value, int depth)
    {
        if (IsErased(mask, shape))
            return Marker;

        switch (shape.Content)
        {
            case Content.String:
                return MaskString(mask, value);
            case Content.DateTime or Content.DateTimeOffset or Content.DateOnly:
                return OfDate(shape, value, year => $"{year}.ToString(\"0000\", {Invariant})", Marker);
            case Content.IpAddress:
                return $"global::DataTags.Masks.Ip({value})";
            case Content.Uri:
                return $"global::DataTags.Masks.Uri({value})";
            case Content.Sequence:
                return TextOfItems(shape, value, depth, (items, item, deeper) => TextMasked(mask, items, item, deeper));
            default:
                return $"{Runtime}.Text<{shape.DeclaredType}>({value})";
        }
    }

    /// <summary>Whether nothing of the value is to be left. A mode that does not fit the type erases.</summary>
    private static bool IsErased(Mask? mask, ValueShape shape)
    {
        if (mask is null)
            return false;

        return shape.Content switch
        {
            Content.String => mask.Mode is "Erase" or "Default" or "Date",
            Content.DateTime or Content.DateTimeOffset or Content.DateOnly => mask.Mode != "Date",
            Content.IpAddress => mask.Mode != "Ip",
            Content.Uri => mask.Mode != "Uri",
            // Without a mask of its own the type knows better which of its parts are sensitive.
            Content.Redactable => mask.IsExplicit,
            // Masked keys would collide; and keys of a tagged dictionary are part of the datum.
            Content.Sequence => IsErased(mask, shape.Items[0]),
            _ => true,
        };
    }

    private static string MaskString(Mask mask, string value)
    {
        var arguments = mask.Mode switch
        {
            "KeepFirst" or "Truncate" => $"{value}, {mask.First}",
            "KeepLast" => $"{value}, {mask.Last}",
            "KeepBoth" => $"{value}, {mask.First}, {mask.Last}",
            "Hmac" => $"{value}, {(mask.KeyId is null ? "(string)null" : Emit.Identifiers.Literal(mask.KeyId))}",
            "Pseudonym" => $"{value}, {Emit.Identifiers.Literal(mask.Category)}",
            "Pan" or "Email" or "Phone" or "Ip" or "Uri" => value,
            _ => null,
        };
        return arguments is null ? Marker : $"global::DataTags.Masks.{mask.Mode}({arguments})";
    }

    private static string OfDate(ValueShape shape, string value, Func<string, string> ofYear, string otherwise) => shape.IsNullableValue
        ? $"({value}.HasValue ? {ofYear(value + ".Value.Year")} : {otherwise})"
        : ofYear(value + ".Year");

    private static string Default(ValueShape shape) => shape.Form switch
    {
        CollectionForm.Array => $"global::System.Array.Empty<{shape.Items[0].DeclaredType}>()",
        CollectionForm.List => $"new global::System.Collections.Generic.List<{shape.Items[0].DeclaredType}>()",
        CollectionForm.Set => $"new global::System.Collections.Generic.HashSet<{shape.Items[0].DeclaredType}>()",
        CollectionForm.Dictionary => $"new global::System.Collections.Generic.Dictionary<{shape.Items[0].DeclaredType}, {shape.Items[1].DeclaredType}>()",
        CollectionForm.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray<{shape.Items[0].DeclaredType}>.Empty",
        CollectionForm.ImmutableList => $"global::System.Collections.Immutable.ImmutableList<{shape.Items[0].DeclaredType}>.Empty",
        _ => $"default({shape.DeclaredType})",
    };

    private static string Rebuild(ValueShape shape, string value, string item)
    {
        var type = shape.Items[shape.Items.Length - 1].DeclaredType;
        return shape.Form switch
        {
            CollectionForm.Array => $"{Runtime}.Array<{type}>({value}, {item})",
            CollectionForm.List => $"{Runtime}.List<{type}>({value}, {item})",
            CollectionForm.Set => $"{Runtime}.Set<{type}>({value}, {item})",
            CollectionForm.Dictionary => $"{Runtime}.Dictionary<{shape.Items[0].DeclaredType}, {type}>({value}, {item})",
            CollectionForm.ImmutableArray when shape.IsNullableValue => Default(shape),
            CollectionForm.ImmutableArray => $"({value}.IsDefault ? {value} : global::System.Collections.Immutable.ImmutableArray.CreateRange({Runtime}.Array<{type}>({value}, {item})))",
            _ => $"({value} is null ? null : global::System.Collections.Immutable.ImmutableList.CreateRange({Runtime}.Array<{type}>({value}, {item})))",
        };
    }

    private static string TextOfItems(ValueShape shape, string value, int depth, Func<ValueShape, string, int, string> text)
    {
        var item = Item(depth);
        if (shape.Content == Content.Sequence)
            return $"{Runtime}.Text<{shape.Items[0].DeclaredType}>({value}, {item} => {text(shape.Items[0], item, depth + 1)})";

        var pair = $"global::System.Collections.Generic.KeyValuePair<{shape.Items[0].DeclaredType}, {shape.Items[1].DeclaredType}>";
        return $"{Runtime}.Text<{pair}>({value}, {item} => {text(shape.Items[0], item + ".Key", depth + 1)} + \": \" + {text(shape.Items[1], item + ".Value", depth + 1)})";
    }

    private static string Boxed(ValueShape shape, string value) => shape.IsValueType || shape.IsNullableValue ? $"(object){value}" : value;

    private static string Item(int depth) => depth == 0 ? "item" : "item" + depth;
}
