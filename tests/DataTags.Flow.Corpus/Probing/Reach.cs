using System.Collections;
using System.Numerics;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DataTags.Flow.Corpus.Probing;

/// <summary>Whether a canary is in a value, for each of the ways in which a sink reads.</summary>
internal static class Reach
{
    private const int Depth = 16;
    private const int Elements = 10_000;

    public static bool OfText(object? value) => value?.ToString() is { } text && Canary.IsIn(text);

    public static bool OfFormatted(object? value) => OfFormatted(value, Depth);

    public static bool OfGraph(object? value) => OfGraph(value, new HashSet<object>(ReferenceEqualityComparer.Instance), Depth);

    private static bool OfFormatted(object? value, int depth)
        => OfText(value) || (depth > 0 && value is IEnumerable content and not string && content.Cast<object?>().Take(Elements).Any(item => OfFormatted(item, depth - 1)));

    private static bool OfGraph(object? value, HashSet<object> seen, int depth)
    {
        switch (value)
        {
            case null or bool or Enum or Delegate or MemberInfo or Assembly or Module or Thread or CancellationToken or Type:
                return false;
            case string text:
                return Canary.IsIn(text);
            case char character:
                return Canary.IsIn(character);
            case DateTime date:
                return Canary.IsIn(date);
            case DateTimeOffset date:
                return Canary.IsIn(date.UtcDateTime);
            case DateOnly date:
                return Canary.IsIn(date.ToDateTime(default));
            case byte[] bytes when Canary.IsIn(bytes):
                return true;
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal:
                return Canary.IsIn(Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture));
            case nint or nuint:
                return Canary.IsIn((decimal)(value is nint signed ? signed : (long)(nuint)value));
            case float or double or BigInteger or StringBuilder or Uri or Guid or JsonNode or Version or System.Net.IPAddress:
                return Canary.IsIn(FormattableString.Invariant($"{value}"));
            case Memory<char> or ReadOnlyMemory<char>:
                return Canary.IsIn(value.ToString()!);
        }

        if (depth == 0 || (!value.GetType().IsValueType && !seen.Add(value)))
            return false;
        if (value is Exception exception)
            return Canary.IsIn(exception.Message) || OfGraph(exception.Data, seen, depth - 1) || OfGraph(exception.InnerException, seen, depth - 1) || OfMembers(exception, seen, depth, typeof(Exception));
        if (value is IEnumerable content && content.Cast<object?>().Take(Elements).Any(item => OfGraph(item, seen, depth - 1)))
            return true;
        return OfMembers(value, seen, depth, typeof(object));
    }

    private static bool OfMembers(object value, HashSet<object> seen, int depth, Type root)
    {
        const BindingFlags Public = BindingFlags.Instance | BindingFlags.Public;
        var type = value.GetType();
        foreach (var field in type.GetFields(Public))
        {
            if (!IsSkipped(field, root) && OfGraph(field.GetValue(value), seen, depth - 1))
                return true;
        }

        foreach (var property in type.GetProperties(Public))
        {
            if (property.GetMethod is not { IsPublic: true } || property.GetIndexParameters().Length > 0 || property.PropertyType.IsByRefLike || IsSkipped(property, root))
                continue;
            if (OfGraph(Read(property, value), seen, depth - 1))
                return true;
        }

        return false;
    }

    /// <summary>What a serializer does not read; among it what the compiler keeps in an iterator.</summary>
    private static bool IsSkipped(MemberInfo member, Type root) => member.Name.StartsWith('<') || member.DeclaringType!.IsAssignableFrom(root) || member.IsDefined(typeof(JsonIgnoreAttribute));

    /// <summary>A getter that throws gives a serializer nothing.</summary>
    private static object? Read(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (Exception error) when (error is TargetInvocationException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }
}
