using System.Reflection;
using System.Xml.Linq;

namespace DataTags.Attributes.Tests;

public class ConventionTests
{
    private static readonly Assembly Attributes = typeof(DataTagAttribute).Assembly;

    private static readonly HashSet<string> Documented = [.. XDocument.Load(Path.ChangeExtension(Attributes.Location, ".xml"))
        .Descendants("member")
        .Where(static member => member.Element("summary") is { } summary ? !string.IsNullOrWhiteSpace(summary.Value) : member.Element("inheritdoc") is not null)
        .Select(static member => (string)member.Attribute("name")!)];

    private static readonly MethodInfo[] AllMasks = [.. typeof(Masks).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)];

    [Fact]
    public void EveryPublicType_IsDocumented()
        => Assert.All(Attributes.GetExportedTypes(), static type => Assert.Contains("T:" + type.FullName, Documented));

    [Fact]
    public void EveryMethodOfTheMasksAndTheirKeys_IsDocumented()
    {
        foreach (var type in new[] { typeof(Masks), typeof(MaskKeys) })
        {
            var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
            var prefix = $"M:{type.FullName}.";
            Assert.Equal(methods.Length, Documented.Count(name => name.StartsWith(prefix, StringComparison.Ordinal) && methods.Any(method => name.StartsWith($"{prefix}{method.Name}(", StringComparison.Ordinal) || name == prefix + method.Name)));
        }
    }

    [Fact]
    public void EveryMask_IsASanitizerWorthSomething()
        => Assert.All(AllMasks, static mask => Assert.NotEqual(Strength.None, mask.GetCustomAttribute<SanitizerAttribute>()?.Strength ?? Strength.None));

    [Theory]
    [InlineData(Strength.Erased, "Erase")]
    [InlineData(Strength.Masked, "Email", "Iban", "Ip", "KeepBoth", "KeepFirst", "KeepLast", "Pan", "Phone", "Truncate")]
    [InlineData(Strength.Generalised, "Date", "Uri")]
    [InlineData(Strength.Pseudonym, "Hmac", "Pseudonym")]
    public void TheStrengthOfEveryMask_IsKnown(Strength strength, params string[] names)
        => Assert.Equal(names, AllMasks.Where(mask => mask.GetCustomAttribute<SanitizerAttribute>()!.Strength == strength).Select(static mask => mask.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryMask_AnswersWithAText_NeverNull()
    {
        var nullability = new NullabilityInfoContext();
        Assert.All(AllMasks, mask =>
        {
            Assert.Equal(typeof(string), mask.ReturnType);
            Assert.Equal(NullabilityState.NotNull, nullability.Create(mask.ReturnParameter).ReadState);
        });
    }

    [Fact]
    public void EveryModeOfTheGenerator_HasItsMask()
        => Assert.All(Enum.GetNames<MaskMode>().Except([nameof(MaskMode.Default)]), static mode => Assert.Contains(mode, AllMasks.Select(static mask => mask.Name)));

    [Fact]
    public void TheAssembly_NeedsNothingButTheFramework()
        => Assert.All(Attributes.GetReferencedAssemblies(), static reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void NoAttribute_IsMissingFromRelease()
        => Assert.All(Attributes.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(Attribute))), static type => Assert.Empty(type.GetCustomAttributes<System.Diagnostics.ConditionalAttribute>()));
}
