using System.Reflection;
using DataTags.Analyzers.Catalog;

namespace DataTags.Conventions.Tests.Rules;

/// <summary>The rules of the product as data of tests.</summary>
public static class RuleList
{
    /// <summary>Raised by the package's build files, so it has no descriptor.</summary>
    public const string RaisedByMSBuild = RuleIds.GateSwitchedOff;

    public static string[] Ids { get; } =
        [.. typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> All => [.. Ids];

    public static TheoryData<string> WithDescriptor => [.. Ids.Where(id => id != RaisedByMSBuild)];
}
