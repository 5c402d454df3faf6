using System.Xml;
using System.Xml.Linq;

namespace DataTags.Tool.Loading;

/// <summary>The text of a project file, for when MSBuild does not understand it.</summary>
internal static class ProjectXml
{
    public static bool IsReadable(string project) => TryLoad(project) is not null;

    /// <summary>Null if the file is gone or is not XML.</summary>
    public static XDocument? TryLoad(string project)
    {
        try
        {
            return XDocument.Load(project);
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
