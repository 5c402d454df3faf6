namespace DataTags;

/// <summary>Content of cookies and similar stores on a device: preferences, analytics, authentication, fraud signals (clause c40).</summary>
public sealed class CookieDataAttribute : DataTagAttribute;
