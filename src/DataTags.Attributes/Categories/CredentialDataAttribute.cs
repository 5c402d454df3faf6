namespace DataTags;

/// <summary>Authentication data: passwords, tokens, secrets (part of support data; clause c38).</summary>
public sealed class CredentialDataAttribute : DataTagAttribute;
