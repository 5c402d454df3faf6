using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Which members throw with their argument in the text: each is run with a canary, and what came out is compared with what the catalogue says.</summary>
public sealed class ThrownTextTests
{
    private const string Canary = "qzcanaryqz";

    private static readonly ImmutableArray<Case> Cases =
    [
        Of(text => int.Parse(text)), Of(text => long.Parse(text)), Of(text => short.Parse(text)), Of(text => byte.Parse(text)), Of(text => uint.Parse(text)),
        Of(text => double.Parse(text)), Of(text => float.Parse(text)), Of(text => decimal.Parse(text)), Of(text => Half.Parse(text)), Of(text => bool.Parse(text)),
        Of(text => DateTime.Parse(text)), Of(text => DateTime.ParseExact(text, "yyyy", null)), Of(text => DateTimeOffset.Parse(text)), Of(text => DateTimeOffset.ParseExact(text, "yyyy", null)),
        Of(text => DateOnly.Parse(text)), Of(text => TimeOnly.Parse(text)), Of(text => TimeSpan.Parse(text)), Of(text => Enum.Parse<DayOfWeek>(text)), Of(text => Enum.Parse(typeof(DayOfWeek), text)),
        Of(text => Convert.ToInt32(text)), Of(text => Convert.ToInt64(text)), Of(text => Convert.ToDouble(text)), Of(text => Convert.ToDecimal(text)), Of(text => Convert.ToDateTime(text)),
        Of(text => Convert.ToBoolean(text)), Of(text => Convert.ChangeType(text, typeof(int))),
        Of(text => new Dictionary<string, int>()[text].ToString()), Of(text => new SortedDictionary<string, int>()[text].ToString()), Of(text => new ConcurrentDictionary<string, int>()[text].ToString()),
        Of(text => ImmutableDictionary<string, int>.Empty[text].ToString()), Of(text => new[] { text, text }.ToDictionary(item => item)),
        Of(text => File.ReadAllText("/none/" + text)), Of(text => File.OpenRead("/none/" + text)), Of(text => new FileStream("/none/" + text, FileMode.Open)), Of(text => new StreamReader("/none/" + text)),
        Of(text => Directory.GetFiles("/none/" + text)), Of(text => File.Move("/none/" + text, "/none/other")),
        Of(text => new Regex(text + "(")), Of(text => Regex.IsMatch("a", text + "(")), Of(text => CultureInfo.GetCultureInfo("x-" + text + "-!!")), Of(text => TimeZoneInfo.FindSystemTimeZoneById(text)),
        Of(text => Encoding.GetEncoding(text)), Of(text => XmlConvert.ToInt32(text)), Of(text => Process.Start(text)), Of(text => ArgumentOutOfRangeException.ThrowIfEqual(text, text)),
        Of(text => Guid.Parse(text)), Of(text => new Uri(text)), Of(text => IPAddress.Parse(text)), Of(text => new MailAddress(text)), Of(text => Convert.FromBase64String(text + "!")),
        Of(text => JsonDocument.Parse(text)), Of(text => XDocument.Parse("<a>" + text)), Of(text => Version.Parse(text)), Of(text => Convert.FromHexString(text)),
    ];

    public static TheoryData<string> Codes => [.. Cases.Select(item => item.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public Task Catalogue_SaysWhatRunningShows(string code)
    {
        var leaks = Throw(Cases.Single(item => item.Code == code)).Contains(Canary, StringComparison.Ordinal);
        var logged = leaks ? "{|DT1002:error|}" : "error";
        var test = new Verify<TaggedDataFlowAnalyzer>.Test
        {
            TestCode = $$"""
                #pragma warning disable DT1015
                using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Collections.Immutable; using System.Diagnostics; using System.Globalization; using System.IO; using System.Linq; using System.Net; using System.Net.Mail;
                using System.Text; using System.Text.Json; using System.Text.RegularExpressions; using System.Xml; using System.Xml.Linq; using DataTags; using Microsoft.Extensions.Logging;
                public sealed class Form { [CustomerContactData] public string Phone { get; set; } = ""; }
                public sealed class C(ILogger<C> log)
                {
                    public void M(Form form)
                    {
                        var text = form.Phone;
                        try { {{code}}; } catch (Exception error) { log.LogError({{logged}}, "failed"); }
                    }
                }
                """,
        };
        return test.RunAsync();
    }

    private static string Throw(Case item)
    {
        try
        {
            item.Run(Canary);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }

        throw new InvalidOperationException($"{item.Code} does not throw.");
    }

    private static Case Of(Action<string> run, [CallerArgumentExpression(nameof(run))] string code = "") => new(code["text => ".Length..], run);

    private sealed record Case(string Code, Action<string> Run);
}
