using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>A parameter of a logging method that is logged property by property. The attributes come with a package that does not restore here, so the source has them.</summary>
public sealed class LogPropertiesTests
{
    [Theory]
    [InlineData("[LogProperties]", "{|DT1002:customer|}")]
    [InlineData("[TagProvider(typeof(Tags), \"Collect\")]", "{|DT1002:customer|}")]
    [InlineData("", "customer")]
    public Task PlainClass_IsReadByItsPropertiesOnlyWhereTheAttributeSaysSo(string attribute, string argument)
        => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync($$"""
            using System; using DataTags; using Microsoft.Extensions.Logging;
            namespace Microsoft.Extensions.Logging
            {
                public sealed class LogPropertiesAttribute : Attribute { }
                public sealed class TagProviderAttribute(Type providerType, string providerMethod) : Attribute { }
            }
            public sealed class Tags { }
            public sealed class Customer { [CustomerContactData] public string Email { get; set; } = ""; }
            public static partial class Log
            {
                [LoggerMessage(Level = LogLevel.Information, Message = "Customer")]
                public static partial void Sent(ILogger logger, {{attribute}} Customer customer);
                public static partial void Sent(ILogger logger, Customer customer) { }
                public static void M(ILogger logger, Customer customer) => Sent(logger, {{argument}});
            }
            """);
}
