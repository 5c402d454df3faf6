using System;

namespace Microsoft.Extensions.Compliance.Classification
{
    public readonly struct DataClassification
    {
        public DataClassification(string taxonomyName, string value) { TaxonomyName = taxonomyName; Value = value; }
        public string TaxonomyName { get; }
        public string Value { get; }
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter, AllowMultiple = true)]
    public class DataClassificationAttribute : Attribute
    {
        public DataClassificationAttribute(DataClassification classification) => Classification = classification;
        public string Notes { get; set; } = "";
        public DataClassification Classification { get; }
    }

    public sealed class NoDataClassificationAttribute : DataClassificationAttribute
    {
        public NoDataClassificationAttribute() : base(default) { }
    }
}

namespace Microsoft.Extensions.Compliance.Redaction
{
    public abstract class Redactor
    {
        public abstract int GetRedactedLength(ReadOnlySpan<char> input);
        public abstract int Redact(ReadOnlySpan<char> source, Span<char> destination);
        public string Redact(ReadOnlySpan<char> source) => "";
        public virtual string Redact(string? source) => "";
    }

    public interface IRedactorProvider
    {
        Redactor GetRedactor(Classification.DataClassification classifications);
    }
}
