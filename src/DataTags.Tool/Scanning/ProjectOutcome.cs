namespace DataTags.Tool.Scanning;

/// <summary>How far a project could be loaded.</summary>
public enum ProjectOutcome
{
    /// <summary>As the compiler sees it.</summary>
    Loaded,

    /// <summary>Its files were parsed against the framework only: no packages, no generators of its own.</summary>
    WithoutPackages,

    /// <summary>C# files without a project.</summary>
    LooseFiles,
}
