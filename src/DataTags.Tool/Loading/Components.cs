using System.Reflection;

namespace DataTags.Tool.Loading;

/// <summary>The compiler components this tool carries: found by what they are, so that a new rule or generator needs no entry here.</summary>
internal static class Components
{
    public static IEnumerable<Type> In(string assembly) =>
        Assembly.Load(assembly).GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }).OrderBy(t => t.FullName, StringComparer.Ordinal);
}
