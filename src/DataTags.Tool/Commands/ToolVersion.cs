using System.Reflection;

namespace DataTags.Tool.Commands;

internal static class ToolVersion
{
    /// <summary>Version of the tool without build metadata, which would differ between two builds of the same source.</summary>
    public static string Current { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
