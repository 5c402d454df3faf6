namespace DataTags.Tool.Loading;

/// <summary>The path given cannot be scanned at all; the message is for the user. Anything less is a <see cref="Scanning.Notice"/>.</summary>
public sealed class LoadException(string message, Exception? inner = null) : Exception(message, inner);
