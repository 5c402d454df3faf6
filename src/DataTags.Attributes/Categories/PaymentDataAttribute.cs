namespace DataTags;

/// <summary>Payment instrument number, name and billing address, security code, VAT number and other financial data (clauses c36, c37).</summary>
public sealed class PaymentDataAttribute : DataTagAttribute;
