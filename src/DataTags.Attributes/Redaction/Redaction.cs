using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Text;

namespace DataTags;

/// <summary>
/// What generated redaction does with values whose type says nothing at compile time: a scalar is itself, an <see cref="IRedactable"/> redacts
/// itself, and of everything else nothing is left. None of the methods throws, unless an <see cref="IRedactable"/> does.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Redaction
{
    private const int MostItems = 32;
    private const int Deepest = 32;
    private const string Cut = "[...]";

    [ThreadStatic]
    private static List<object?>? s_open;

    /// <summary>Begins the redaction of an instance. False if it is under way already, or is nested too deep; then <see cref="Exit"/> is not to be called.</summary>
    /// <param name="instance">Null for a value type: it is no part of a circle itself and only counts.</param>
    public static bool Enter(object? instance)
    {
        var open = s_open ??= [];
        if (open.Count >= Deepest)
            return false;

        if (instance is not null)
        {
            foreach (var other in open)
            {
                if (ReferenceEquals(other, instance))
                    return false;
            }
        }

        open.Add(instance);
        return true;
    }

    /// <summary>Ends what the last successful <see cref="Enter"/> began.</summary>
    public static void Exit()
    {
        if (s_open is { Count: > 0 } open)
            open.RemoveAt(open.Count - 1);
    }

    /// <summary>A value for a log line, in the invariant culture.</summary>
    [Sanitizer(Strength.Masked)]
    public static string Text<T>(T value) => value switch
    {
        null => "null",
        IRedactable redactable => redactable.ToLogString(),
        _ when IsScalar(value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        _ => Masks.Marker,
    };

    /// <summary>The items of a collection for a log line. Sequences that are not collections are not run.</summary>
    [Sanitizer(Strength.Masked)]
    public static string Text<T>(IEnumerable<T>? items, Func<T, string> item)
    {
        if (items is null)
            return "null";
        if (items is not (ICollection<T> or IReadOnlyCollection<T>))
            return Cut;

        var text = new StringBuilder("[");
        try
        {
            var count = 0;
            foreach (var value in items)
            {
                if (count > 0)
                    text.Append(", ");
                if (count++ == MostItems)
                {
                    text.Append("...");
                    break;
                }

                text.Append(item(value));
            }
        }
        catch (InvalidOperationException)
        {
            // Changed by another thread meanwhile, or a default immutable array: a log line is not worth an exception.
            return Cut;
        }

        return text.Append(']').ToString();
    }

    /// <summary>The value if it is a scalar, its redacted copy if it can make one, else the default of the type.</summary>
    [Sanitizer(Strength.Masked)]
    public static T? Copy<T>(T value) => value switch
    {
        IRedactable redactable => redactable.Redacted() is T copy ? copy : default,
        _ when IsScalar(value) => value,
        _ => default,
    };

    /// <summary>The value if it is of exactly the type it is declared with, else null: a derived type may hold more.</summary>
    public static T? Exact<T>(T? value)
        where T : class => value is not null && value.GetType() == typeof(T) ? value : null;

    /// <summary>An address down to its network.</summary>
    [Sanitizer(Strength.Masked)]
    public static IPAddress? Ip(IPAddress? value) => IPAddress.TryParse(Masks.Ip(value), out var network) ? network : null;

    /// <summary>A URI down to what <see cref="Masks.Uri(System.Uri?)"/> shows.</summary>
    [Sanitizer(Strength.Generalised)]
    public static Uri? Uri(Uri? value) => System.Uri.TryCreate(Masks.Uri(value), UriKind.Absolute, out var uri) ? uri : null;

    private static bool IsScalar(object? value) => value switch
    {
        IConvertible => value is string or Enum or DateTime || value.GetType().IsPrimitive || value is decimal,
        Guid or DateTimeOffset or TimeSpan or System.Uri or Version or IPAddress => true,
        IntPtr or UIntPtr => true,
#if NET8_0_OR_GREATER
        DateOnly or TimeOnly or Half or Int128 or UInt128 or Rune => true,
#endif
        _ => false,
    };
}
