namespace DataTags.CodeFixes.Tests;

/// <summary>The surface of the runtime masks, as far as the fixes use it.</summary>
internal static class RuntimeMasks
{
    public const string Source = """
        using System;
        using System.Net;

        namespace DataTags
        {
            public static class Masks
            {
                [Sanitizer(Strength.Erased)] public static string Erase(object? value) => "***";
                [Sanitizer(Strength.Masked)] public static string Email(string? value) => "***";
                [Sanitizer(Strength.Masked)] public static string Phone(string? value) => "***";
                [Sanitizer(Strength.Masked)] public static string Pan(string? value) => "***";
                [Sanitizer(Strength.Masked)] public static string KeepLast(string? value, int count) => "***";
                [Sanitizer(Strength.Masked)] public static string Ip(IPAddress? value) => "***";
                [Sanitizer(Strength.Pseudonym)] public static string Hmac(string? value, byte[] key) => "***";
            }
        }

        """;
}
