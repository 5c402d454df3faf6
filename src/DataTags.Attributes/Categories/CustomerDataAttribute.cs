namespace DataTags;

/// <summary>Everything a customer or its end users supply by using the service: text, sound, video, images, software. Excludes administrator, payment and support data (Cloud Germany statement, clauses c28–c31).</summary>
public sealed class CustomerDataAttribute : DataTagAttribute
{
    /// <summary>Where the data was supplied; the support statement means something else by the same name (clause c23).</summary>
    public DataContext Context { get; set; }
}
