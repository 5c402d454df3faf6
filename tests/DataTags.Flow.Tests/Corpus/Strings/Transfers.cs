namespace Strings;

public static class Transfers
{
    public static void Copies()
    {
        var secret = Source();
        Sink(secret);
        Sink(secret.Trim());
        Sink(secret.ToUpperInvariant());
        Sink(secret.Substring(1, 2));
        Sink(secret[1..3]);
        Sink(secret[0]);
        Sink(secret.Replace("@", "-at-"));
        Sink("name".Replace("name", secret));
        Sink(secret.PadLeft(40, '.'));
        Sink(secret.Insert(0, "x"));
        Sink("x".Insert(1, secret));
        Sink(string.Intern(secret));
        Sink((string)secret.Clone());
        Sink(secret.ToCharArray());
        Sink(new string(secret.ToCharArray()));
        Sink(new string(secret.Reverse().ToArray()));
        Sink(string.Concat("a", secret, "b"));
        Sink(string.Concat(new[] { "a", secret }));
        Sink(secret.Normalize());
        Sink(secret.Split('@')[0]);
        Sink(secret.AsSpan(0, 2).ToString());
    }

    public static void NothingLeft()
    {
        var secret = Source();
        Sink(secret.Length);
        Sink(secret.Contains('@'));
        Sink(secret.StartsWith("a", StringComparison.Ordinal));
        Sink(secret == "a");
        Sink(secret.IndexOf('@'));
        Sink(secret is null);
        Sink(string.IsNullOrEmpty(secret));
        Sink(string.Compare(secret, "a", StringComparison.Ordinal) > 0);
        Sink(secret.Equals("b", StringComparison.Ordinal) ? "same" : "other");
        Sink(string.Empty);
        Sink(nameof(secret));
        Sink(typeof(string).Name);
        Sink(secret.GetType());
        Sink(Redact(secret));
    }
}
