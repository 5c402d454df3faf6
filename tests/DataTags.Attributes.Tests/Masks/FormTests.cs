using System.Net;

namespace DataTags.Attributes.Tests;

/// <summary>The masks that know the form of their values.</summary>
public class FormTests
{
    [Theory]
    [InlineData("jane.roe@example.org", "j***@***")]
    [InlineData(" jane.roe@example.org ", "j***@***")]
    [InlineData("j@example.org", "***@***")]
    [InlineData("+tag@example.org", "***@***")]
    [InlineData("o'neill+news@mail.example.co.uk", "o***@***")]
    [InlineData("josé@exämple.org", "j***@***")]
    public void Email_ShowsTheFirstLetter(string value, string expected) => Assert.Equal(expected, Masks.Email(value));

    [Theory]
    [InlineData("jane.roe@example.org", "j***@example.org")]
    [InlineData("j@mail.example.org", "***@mail.example.org")]
    [InlineData("jane@localhost", "***")]
    public void Email_ShowsTheDomainOnRequest(string value, string expected) => Assert.Equal(expected, Masks.Email(value, keepDomain: true));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("jane")]
    [InlineData("@example.org")]
    [InlineData("jane@")]
    [InlineData("jane@localhost")]
    [InlineData("jane@@example.org")]
    [InlineData("jane@example.org, john@example.org")]
    [InlineData("jane@example.org@example.net")]
    [InlineData("\"jane roe\"@example.org")]
    [InlineData("Jane Roe <jane@example.org>")]
    [InlineData(".jane@example.org")]
    [InlineData("jane.@example.org")]
    [InlineData("ja..ne@example.org")]
    [InlineData("jane@example..org")]
    [InlineData("jane@.example.org")]
    [InlineData("jane@example.org.")]
    [InlineData("jane@-example.org")]
    [InlineData("jane@example-.org")]
    [InlineData("jane@[192.0.2.1]")]
    [InlineData("jane@exa\nmple.org")]
    [InlineData("ja\u0000ne@example.org")]
    public void Email_ErasesWhatIsNoAddress(string? value)
    {
        Assert.Equal("***", Masks.Email(value));
        Assert.Equal("***", Masks.Email(value, keepDomain: true));
    }

    [Fact]
    public void Email_ErasesHalvesOfPairs()
    {
        Assert.Equal("***", Masks.Email("ja\uD800ne@example.org", keepDomain: true));
        Assert.Equal("***", Masks.Email("jane@exa\uDC00mple.org", keepDomain: true));
    }

    [Theory]
    [InlineData("+31 20 555 01 42", "***42")]
    [InlineData("(020) 555-0142", "***42")]
    [InlineData("555.0142", "***42")]
    [InlineData("020/5550142", "***42")]
    public void Phone_ShowsTwoDigits(string value, string expected) => Assert.Equal(expected, Masks.Phone(value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("112")]
    [InlineData("555014")]
    [InlineData("1234567890123456")]
    [InlineData("555 0142 ext. 7")]
    [InlineData("0800 FLOWERS")]
    [InlineData("020+5550142")]
    [InlineData("٠٢٠٥٥٥٠١٤٢")]
    [InlineData("020\n5550142")]
    public void Phone_ErasesWhatIsNoNumber(string? value) => Assert.Equal("***", Masks.Phone(value));

    [Theory]
    [InlineData("4111111111111111", "***1111")]
    [InlineData("4111 1111 1111 1111", "***1111")]
    [InlineData("4111-1111-1111-1111", "***1111")]
    [InlineData("378282246310005", "***0005")]
    [InlineData("4222222222222", "***2222")]
    [InlineData("6304000000000000000", "***0000")]
    public void Pan_ShowsFourDigitsOfACard(string value, string expected) => Assert.Equal(expected, Masks.Pan(value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4111111111111112")] // Luhn
    [InlineData("6304000000000000001")]
    [InlineData("411111111111")] // 12 digits
    [InlineData("41111111111111111111")] // 20 digits
    [InlineData("4111  1111 1111 1111")]
    [InlineData("-4111111111111111")]
    [InlineData("4111.1111.1111.1111")]
    [InlineData("card 4111111111111111")]
    [InlineData("４１１１１１１１１１１１１１１１")]
    [InlineData("4111111111111111;4111111111111111")]
    public void Pan_ErasesWhatIsNoCard(string? value) => Assert.Equal("***", Masks.Pan(value));

    [Theory]
    [InlineData("DE89 3704 0044 0532 0130 00", "DE***3000")]
    [InlineData("de89370400440532013000", "DE***3000")]
    [InlineData("NL91ABNA0417164300", "NL***4300")]
    [InlineData("NO9386011117947", "NO***7947")]
    [InlineData("MT84MALT011000012345MTLCAST001S", "MT***001S")]
    public void Iban_ShowsCountryAndEnd(string value, string expected) => Assert.Equal(expected, Masks.Iban(value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("DE88370400440532013000")] // check digits
    [InlineData("89DE370400440532013000")]
    [InlineData("DE89-3704-0044-0532-0130-00")]
    [InlineData("DE8937040044053201300ü")]
    [InlineData("DE89")]
    [InlineData("0532013000")]
    public void Iban_ErasesWhatIsNoAccount(string? value) => Assert.Equal("***", Masks.Iban(value));

    [Fact]
    public void Date_ShowsTheYear()
    {
        Assert.Equal("1984", Masks.Date(new DateTime(1984, 3, 14)));
        Assert.Equal("1984", Masks.Date(new DateTimeOffset(1984, 12, 31, 23, 0, 0, TimeSpan.FromHours(-5))));
        Assert.Equal("1984", Masks.Date(new DateOnly(1984, 3, 14)));
        Assert.Equal("1984", Masks.Date((DateTime?)new DateTime(1984, 3, 14)));
        Assert.Equal("0001", Masks.Date(default(DateTime)));
        Assert.Equal("9999", Masks.Date(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void Date_ErasesNull()
    {
        Assert.Equal("***", Masks.Date((DateTime?)null));
        Assert.Equal("***", Masks.Date((DateTimeOffset?)null));
        Assert.Equal("***", Masks.Date((DateOnly?)null));
    }

    [Theory]
    [InlineData("192.0.2.77", "192.0.2.0")]
    [InlineData(" 192.0.2.77 ", "192.0.2.0")]
    [InlineData("2001:db8:1:2::3", "2001:db8:1::")]
    [InlineData("fe80::1%3", "fe80::")]
    [InlineData("[2001:db8:1:2::3]", "2001:db8:1::")]
    [InlineData("::ffff:192.0.2.77", "192.0.2.0")]
    [InlineData("2002:c000:24d:1::1", "2002:c000:200::")] // 6to4 of 192.0.2.77
    [InlineData("::192.0.2.77", "::")]
    public void Ip_ShowsTheNetwork(string value, string expected)
    {
        Assert.Equal(expected, Masks.Ip(value));
        Assert.Equal(expected, Masks.Ip(IPAddress.Parse(value.Trim())));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123456789")] // an identifier, though parsers take it for an address
    [InlineData("0x7f.1")]
    [InlineData("127.1")]
    [InlineData("010.0.0.1")]
    [InlineData("192.0.2.256")]
    [InlineData("192.0.2.77, 198.51.100.7")]
    [InlineData("192.0.2.77:8080")]
    [InlineData("host.example.org")]
    public void Ip_ErasesWhatIsNoAddress(string? value) => Assert.Equal("***", Masks.Ip(value));

    [Fact]
    public void Ip_ErasesNull() => Assert.Equal("***", Masks.Ip((IPAddress?)null));

    [Theory]
    [InlineData("https://jane:pw@shop.example.org:8443/orders/7?mail=x#y", "https://shop.example.org")]
    [InlineData("HTTPS://Shop.Example.ORG", "https://shop.example.org")]
    [InlineData("wss://shop.example.org/live", "wss://shop.example.org")]
    [InlineData("http://localhost:5000/", "http://localhost")]
    [InlineData("https://bücher.example/x", "https://xn--bcher-kva.example")]
    [InlineData("http://192.0.2.77/x", "http://192.0.2.0")]
    [InlineData("http://3221226061/x", "http://192.0.2.0")] // the same address as one number
    [InlineData("http://[2001:db8:1:2::3]:80/x", "http://[2001:db8:1::]")]
    public void Uri_ShowsSchemeAndHost(string value, string expected)
    {
        Assert.Equal(expected, Masks.Uri(value));
        Assert.Equal(expected, Masks.Uri(new Uri(value)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/orders/7?mail=jane@example.org")]
    [InlineData("orders/7")]
    [InlineData("shop.example.org/orders")]
    [InlineData("mailto:jane@example.org")]
    [InlineData("tel:+31205550142")]
    [InlineData("file:///home/jane/cv.pdf")]
    [InlineData("file://jane/cv.pdf")]
    [InlineData("data:text/plain,jane")]
    [InlineData("urn:isbn:0451450523")]
    [InlineData("jane://roe")]
    [InlineData("http://jane\\@shop.example.org/")] // the host, or the user of another parser
    [InlineData("http:\\\\jane\\x")]
    [InlineData("http://jane@corp.example:pw@shop.example.org/")]
    [InlineData("http://")]
    public void Uri_ErasesWhatHasNoPlainHost(string? value) => Assert.Equal("***", Masks.Uri(value));

    [Fact]
    public void Uri_ErasesNullAndRelative()
    {
        Assert.Equal("***", Masks.Uri((Uri?)null));
        Assert.Equal("***", Masks.Uri(new Uri("orders/7", UriKind.Relative)));
    }
}
