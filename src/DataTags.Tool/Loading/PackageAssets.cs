using System.Text.Json;

namespace DataTags.Tool.Loading;

/// <summary>What the last restore of a project came to, from the file it leaves behind. MSBuild itself keeps quiet about it when an editor asks.</summary>
internal static class PackageAssets
{
    /// <summary>Why packages are missing, or null if none are.</summary>
    public static string? Problem(string assetsFile)
    {
        if (!File.Exists(assetsFile))
            return "not restored";

        try
        {
            using var assets = JsonDocument.Parse(File.ReadAllBytes(assetsFile));
            return assets.RootElement.TryGetProperty("logs", out var logs) && logs.EnumerateArray().FirstOrDefault(IsError) is { ValueKind: JsonValueKind.Object } error
                ? $"restore failed: {error.GetProperty("code").GetString()}: {FirstSentence(error.GetProperty("message").GetString())}"
                : null;
        }
        catch (Exception e) when (e is JsonException or IOException or KeyNotFoundException or InvalidOperationException)
        {
            return $"the result of the restore cannot be read: {e.Message}";
        }
    }

    private static bool IsError(JsonElement log) => log.TryGetProperty("level", out var level) && level.GetString() == "Error";

    private static string FirstSentence(string? message)
    {
        var text = (message ?? "").ReplaceLineEndings(" ");
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end > 0 ? text[..end] : text).TrimEnd('.', ' ');
    }
}
