namespace DataTags.Analyzers.Catalog;

/// <summary>Keys of <c>Diagnostic.Properties</c>: everything a code fix, the SARIF writer or the tool needs, so that nobody analyses twice.</summary>
public static class FindingProperties
{
    /// <summary>Category name without the word Attribute, e.g. <c>PaymentData</c>.</summary>
    public const string Category = "Category";

    /// <summary>The tagged symbol as <c>Type.Member</c>, e.g. <c>Customer.Email</c>.</summary>
    public const string Datum = "Datum";

    /// <summary>All tagged symbols of the finding, one per line, where the message may name the first few only. The first is <see cref="Datum"/>.</summary>
    public const string Data = "Data";

    /// <summary>Documentation comment id of the tagged symbol.</summary>
    public const string DatumId = "DatumId";

    /// <summary>Name of the <c>SinkKind</c> member, e.g. <c>Logging</c>.</summary>
    public const string SinkKind = "SinkKind";

    /// <summary>The sink as <c>Type.Member</c>.</summary>
    public const string Sink = "Sink";

    /// <summary>Documentation comment id of the sink.</summary>
    public const string SinkId = "SinkId";

    /// <summary>Recipient id, if a model or host line names one; else absent.</summary>
    public const string Recipient = "Recipient";

    /// <summary>Clause id such as <c>c29</c>, or <c>default</c>.</summary>
    public const string Clause = "Clause";

    /// <summary>Policy pack the verdict comes from.</summary>
    public const string Policy = "Policy";

    /// <summary>Why the data is used, as far as code, sink, recipient or policy say: a <c>Purpose</c> member name.</summary>
    public const string Purpose = "Purpose";

    /// <summary>Zero-based index of the argument the diagnostic stands on; absent when it does not stand on an argument.</summary>
    public const string ArgumentIndex = "ArgumentIndex";

    /// <summary>What was done to the value on its way: a <c>Strength</c> member name.</summary>
    public const string Strength = "Strength";

    /// <summary>Suggested method of the runtime type <c>DataTags.Masks</c>, e.g. <c>Email</c>; absent if nothing fits the type.</summary>
    public const string Mask = "Mask";

    /// <summary>Stable identity of the finding, made of symbols and never of lines (design §5): 16 hex digits.</summary>
    public const string Fingerprint = "Fingerprint";

    /// <summary>One line of text per additional location, separated by line feeds: what happens to the value there.</summary>
    public const string Path = "Path";

    /// <summary>DT5xxx: what to write instead, names or a literal with commas between them; absent where the opposite or leaving the call out will do.</summary>
    public const string Off = "Off";

    /// <summary>DT5xxx: the property to set, where the switch is on because nobody sets it.</summary>
    public const string Without = "Without";

    /// <summary>DT2001 and DT2010: documentation comment id of the member that should carry the tag.</summary>
    public const string ReceiverId = "ReceiverId";

    /// <summary>DT2010: the data element the member seems to hold, e.g. <c>card number</c>.</summary>
    public const string Element = "Element";

    /// <summary>DT2010: how sure the guess is, from 0 to 1 in hundredths, invariant.</summary>
    public const string Confidence = "Confidence";

    /// <summary>DT2010: what tells so.</summary>
    public const string Reason = "Reason";

    /// <summary>DT3010: the line to add to a <c>PrivacyApi</c> file.</summary>
    public const string Line = "Line";
}
