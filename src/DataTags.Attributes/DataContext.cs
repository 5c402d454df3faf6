namespace DataTags;

/// <summary>Where data was supplied.</summary>
public enum DataContext
{
    /// <summary>By using the service.</summary>
    Service,
    /// <summary>To the support desk.</summary>
    Support,
}
