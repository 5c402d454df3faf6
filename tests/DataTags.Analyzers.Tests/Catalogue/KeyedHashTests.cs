namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>A hash with a key is a pseudonym, whichever member makes it; without a key it is a hash.</summary>
public sealed class KeyedHashTests
{
    [Theory]
    [InlineData("using var h = new HMACSHA256(key); var made = h.ComputeHash(bytes);")]
    [InlineData("HMAC h = new HMACSHA512(key); var made = h.ComputeHash(bytes, 0, 4);")]
    [InlineData("KeyedHashAlgorithm h = new HMACSHA256(key); var made = await h.ComputeHashAsync(new System.IO.MemoryStream(bytes));")]
    [InlineData("using var h = new HMACSHA256(key); var made = new byte[32]; h.TryComputeHash(bytes, made, out _);")]
    [InlineData("var made = HMACSHA256.HashData(key, bytes);")]
    public Task HashWithAKey_IsSilentInLogs(string body) => Check(body, "Convert.ToHexString(made)");

    [Theory]
    [InlineData("using var h = SHA256.Create(); var made = h.ComputeHash(bytes);")]
    [InlineData("HashAlgorithm h = SHA512.Create(); var made = h.ComputeHash(bytes);")]
    [InlineData("using var h = SHA256.Create(); var made = new byte[32]; h.TryComputeHash(bytes, made, out _);")]
    public Task HashWithoutAKey_Triggers(string body) => Check(body, "{|DT1002:Convert.ToHexString(made)|}");

    [Theory]
    [InlineData("flow App.Text.Hash(text) this=App.KeyedText text -> return strength=pseudonym", "new App.KeyedText()", "value")]
    [InlineData("flow App.Text.Hash(text) this=App.KeyedText text -> return strength=pseudonym", "new App.SaltedText()", "value")]
    [InlineData("flow App.Text.Hash(text) this=App.KeyedText text -> return strength=pseudonym", "new App.Text()", "{|DT1002:value|}")]
    [InlineData("flow App.Text.Hash(text) this=App.KeyedText text -> return strength=pseudonym", "new App.PlainText()", "{|DT1002:value|}")]
    [InlineData("flow App.Text.Hash(text) text -> return strength=pseudonym\nflow App.Text.Hash(text) this=App.PlainText text -> return", "new App.Text()", "value")]
    [InlineData("flow App.Text.Hash(text) text -> return strength=pseudonym\nflow App.Text.Hash(text) this=App.PlainText text -> return", "new App.PlainText()", "{|DT1002:value|}")]
    [InlineData("flow App.Text.Hash(text) nothing\nflow App.Text.Hash(text) this=App.PlainText,App.KeyedText text -> return", "new App.Text()", "value")]
    [InlineData("flow App.Text.Hash(text) nothing\nflow App.Text.Hash(text) this=App.PlainText,App.KeyedText text -> return", "new App.SaltedText()", "{|DT1002:value|}")]
    public Task LineWithAType_CountsOnThatTypeOnly(string models, string made, string logged) => FlowCase.VerifyWithModelsAsync($$"""
        namespace App
        {
            public class Text { public string Hash(string text) => text; }
            public class KeyedText : Text;
            public class SaltedText : KeyedText;
            public class PlainText : Text;

            class C(ILogger log)
            {
                void M(Customer c)
                {
                    var value = {{made}}.Hash(c.Email);
                    log.LogInformation("{H}", {{logged}});
                }
            }
        }
        """, models);

    private static Task Check(string body, string logged) => FlowCase.VerifyAsync($$"""
        using System.Security.Cryptography;

        class C(ILogger log)
        {
            async Task M(Customer c, byte[] key)
            {
                var bytes = System.Text.Encoding.UTF8.GetBytes(c.Email);
                {{body}}
                log.LogInformation("{H}", {{logged}});
                await Task.Yield();
            }
        }
        """);
}
