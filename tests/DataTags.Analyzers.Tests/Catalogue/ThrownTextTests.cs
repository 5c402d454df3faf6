using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.NetworkInformation;
using System.Reflection;
using System.Net.Mail;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using DataTags.Analyzers.Flow;
using DataTags.Testing;
using Microsoft.Extensions.Configuration;

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
        Of(text => new HttpRequestMessage().Headers.Add("Host", text + " /")), Of(text => MediaTypeHeaderValue.Parse(text + "!")), Of(text => new MediaTypeHeaderValue(text + "!")),
        Of(text => AuthenticationHeaderValue.Parse(text + " \0")), Of(text => new EntityTagHeaderValue(text)), Of(text => PhysicalAddress.Parse(text)),
        Of(text => new RegionInfo(text)), Of(text => new CultureInfo("x-" + text + "-!!")), Of(text => TypeDescriptor.GetConverter(typeof(int)).ConvertFromInvariantString(text)), Of(text => TypeDescriptor.GetConverter(typeof(int)).ConvertFromString(text)),
        Of(text => Assembly.Load(text)), Of(text => Assembly.LoadFrom("/none/" + text)), Of(text => Type.GetType(text, true)), Of(text => Activator.CreateInstance(text, "C")),
        Of(text => FrozenDictionary<string, int>.Empty[text].ToString()), Of(text => File.AppendAllText("/none/" + text, "")), Of(text => File.Delete("/none/" + text)), Of(text => File.OpenText("/none/" + text)),
        Of(text => File.OpenWrite("/none/" + text)), Of(text => File.Create("/none/" + text)), Of(text => File.ReadLines("/none/" + text)), Of(text => File.WriteAllBytes("/none/" + text, [])), Of(text => File.WriteAllLines("/none/" + text, [])),
        Of(text => new StreamWriter("/none/" + text)), Of(text => Directory.EnumerateFiles("/none/" + text)), Of(text => Directory.GetDirectories("/none/" + text)), Of(text => Directory.Move("/none/" + text, "/none/other")),
        Of(text => XmlConvert.ToInt64(text)), Of(text => XmlConvert.ToDecimal(text)), Of(text => XmlConvert.ToBoolean(text)), Of(text => XmlConvert.ToDateTime(text, "yyyy")),
        Of(text => ArgumentOutOfRangeException.ThrowIfNotEqual(text, "a")), Of(text => ArgumentOutOfRangeException.ThrowIfGreaterThan(text, "a")), Of(text => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(text, "a")),
        Of(text => ArgumentOutOfRangeException.ThrowIfLessThan(text, "z")), Of(text => ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(text, "z")),
        Of(text => new ConfigurationBuilder().Build().GetRequiredSection(text)),
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
                using System; using System.Collections.Concurrent; using System.Collections.Frozen; using System.ComponentModel; using System.Net.Http; using System.Net.Http.Headers; using System.Net.NetworkInformation; using System.Reflection; using Microsoft.Extensions.Configuration; using System.Collections.Generic; using System.Collections.Immutable; using System.Diagnostics; using System.Globalization; using System.IO; using System.Linq; using System.Net; using System.Net.Mail;
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
