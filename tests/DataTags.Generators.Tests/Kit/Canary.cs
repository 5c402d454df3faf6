using System.Collections;
using System.Reflection;

namespace DataTags.Generators.Tests.Kit;

/// <summary>Values that stand for tagged data. Wherever one is found, tagged data would be.</summary>
internal static class Canary
{
    /// <summary>The declaration test sources use.</summary>
    public const string Source = """
        static class Canary
        {
            public const string Text = "canary-4111111111111111";
            public const int Number = 77123456;
            public static readonly System.Guid Id = new System.Guid("caca0000-1111-2222-3333-444444444444");
            public static readonly System.DateTime Day = new System.DateTime(1987, 6, 5);
        }
        """;

    private const int Number = 77123456;
    private static readonly Guid Id = new("caca0000-1111-2222-3333-444444444444");
    private static readonly DateTime Day = new(1987, 6, 5);

    public static bool IsIn(string text) => text.Contains("canary", StringComparison.OrdinalIgnoreCase)
        || text.Contains("4111111111111111", StringComparison.Ordinal)
        || text.Contains("77123456", StringComparison.Ordinal)
        || text.Contains("caca0000", StringComparison.OrdinalIgnoreCase)
        || text.Contains("1987-06-05", StringComparison.Ordinal)
        || text.Contains("06/05/1987", StringComparison.Ordinal);

    /// <summary>The way to the first canary in what an object holds, private fields included; null if there is none.</summary>
    public static string? PathIn(object? value) => PathIn(value, "copy", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? PathIn(object? value, string path, HashSet<object> seen)
    {
        switch (value)
        {
            case null or Pointer or Type or MemberInfo or Delegate:
                return null;
            case string text:
                return IsIn(text) ? path : null;
            case int number:
                return number == Number ? path : null;
            case Guid id:
                return id == Id ? path : null;
            case DateTime day:
                return day.Date == Day ? path : null;
        }

        var type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || (!type.IsValueType && !seen.Add(value)))
            return null;
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                if (PathIn(item, path + "[]", seen) is { } found)
                    return found;
            }
        }

        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (PathIn(field.GetValue(value), $"{path}.{field.Name}", seen) is { } found)
                    return found;
            }
        }

        return null;
    }
}
