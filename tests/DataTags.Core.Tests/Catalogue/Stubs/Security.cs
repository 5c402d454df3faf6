// Stub: true names and signatures of packages that do not restore here. Bodies are empty; only names are looked at.
namespace BCrypt.Net { public sealed class BCrypt { public static string HashPassword(string inputKey) => null; public static string HashPassword(string inputKey, int workFactor, bool enhancedEntropy = false) => null; public static bool Verify(string text, string hash, bool enhancedEntropy = false) => true; } }

namespace Konscious.Security.Cryptography { public abstract class Argon2 { public byte[] GetBytes(int bc) => null; } }

namespace System.IO.Hashing { public sealed class XxHash64 { public static byte[] Hash(byte[] source) => null; } public sealed class Crc32 { public static byte[] Hash(byte[] source) => null; } }

namespace System.Security.Cryptography { public static class ProtectedData { public static byte[] Protect(byte[] userData, byte[] optionalEntropy, object scope) => null; public static byte[] Unprotect(byte[] encryptedData, byte[] optionalEntropy, object scope) => null; } }

namespace Microsoft.Extensions.Compliance.Classification
{
    [AttributeUsage(AttributeTargets.All)] public class DataClassificationAttribute : Attribute { public string Notes { get; set; } }
    public readonly struct DataClassification { }
    public sealed class DataClassificationSet { }
}

namespace Microsoft.Extensions.Compliance.Redaction
{
    public abstract class Redactor
    {
        public string Redact(ReadOnlySpan<char> source) => null;
        public abstract int Redact(ReadOnlySpan<char> source, Span<char> destination);
        public int Redact(string source, Span<char> destination) => 0;
        public virtual string Redact(string source) => null;
        public string Redact<T>(T value, string format = null, IFormatProvider provider = null) => null;
        public int Redact<T>(T value, Span<char> destination, string format = null, IFormatProvider provider = null) => 0;
        public bool TryRedact<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider provider = null) { charsWritten = 0; return true; }
        public abstract int GetRedactedLength(ReadOnlySpan<char> input);
    }
    public sealed class ErasingRedactor : Redactor { public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => 0; public override int GetRedactedLength(ReadOnlySpan<char> input) => 0; }
    public sealed class HmacRedactor : Redactor { public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => 0; public override int GetRedactedLength(ReadOnlySpan<char> input) => 0; }
    public sealed class NullRedactor : Redactor { public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => 0; public override string Redact(string source) => source; public override int GetRedactedLength(ReadOnlySpan<char> input) => 0; }
    public interface IRedactorProvider { Redactor GetRedactor(Microsoft.Extensions.Compliance.Classification.DataClassificationSet classifications); }
    public static class RedactionStringBuilderExtensions { public static System.Text.StringBuilder AppendRedacted(this System.Text.StringBuilder stringBuilder, Redactor redactor, string value) => stringBuilder; public static System.Text.StringBuilder AppendRedacted(this System.Text.StringBuilder stringBuilder, Redactor redactor, ReadOnlySpan<char> value) => stringBuilder; }
}

namespace Destructurama.Attributed { public sealed class NotLoggedAttribute : Attribute { } public sealed class LogMaskedAttribute : Attribute { } public sealed class LogReplacedAttribute : Attribute { } }
