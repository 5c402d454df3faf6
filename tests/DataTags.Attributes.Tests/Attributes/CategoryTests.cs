using System.Diagnostics;
using System.Reflection;

namespace DataTags.Attributes.Tests;

public class CategoryTests
{
    private static readonly Type[] Categories = [.. typeof(DataTagAttribute).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(DataTagAttribute)))];

    public static TheoryData<Type> All() => [.. Categories];

    [Fact]
    public void TheCategories_AreThoseOfTheStatements()
        => Assert.Equal(
            [
                "AdministratorData", "BasicContact", "ContactPreference", "CookieData", "CredentialData", "CustomerContactData", "CustomerData", "DiagnosticData", "EncryptionKey",
                "InviteeContact", "PaymentData", "PersonalData", "ProfessionalServicesData", "Recording", "ServiceGeneratedData", "SupportData", "UsageData",
            ],
            Categories.Select(static type => type.Name[..^"Attribute".Length]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void ACategory_IsASealedTagInTheOneNamespace(Type category)
    {
        Assert.True(category.IsSealed);
        Assert.Equal(typeof(DataTagAttribute), category.BaseType);
        Assert.Equal("DataTags", category.Namespace);
        Assert.EndsWith("Attribute", category.Name, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ACategory_StandsOnceOnWhateverHoldsData_AndIsInherited(Type category)
    {
        var usage = category.GetCustomAttribute<AttributeUsageAttribute>()!;
        Assert.False(usage.AllowMultiple);
        Assert.True(usage.Inherited);
        Assert.Equal(
            AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue
                | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.GenericParameter,
            usage.ValidOn);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ACategory_NeedsNoArgument_AndStaysInMetadata(Type category)
    {
        var tag = Assert.IsAssignableFrom<DataTagAttribute>(Activator.CreateInstance(category));
        Assert.Null(tag.Notes);
        tag.Notes = "seen";
        Assert.Equal("seen", tag.Notes);
        Assert.Empty(category.GetCustomAttributes<ConditionalAttribute>());
    }

    [Fact]
    public void OptionsOfCategories_HaveTheStrictDefault()
    {
        Assert.Equal(DataContext.Service, new CustomerDataAttribute().Context);
        Assert.Equal(DataContext.Support, new CustomerDataAttribute { Context = DataContext.Support }.Context);
        Assert.False(new UsageDataAttribute().Aggregated);
        Assert.True(new UsageDataAttribute { Aggregated = true }.Aggregated);
    }

    [Fact]
    public void ACategoryOfOnesOwn_IsATagLikeTheOthers()
    {
        var property = typeof(Clinic).GetProperty(nameof(Clinic.Diagnosis))!;
        var tag = Assert.IsType<HealthDataAttribute>(property.GetCustomAttribute<DataTagAttribute>());
        Assert.Equal("from the ward", tag.Notes);
        Assert.Equal(typeof(CustomerDataAttribute), typeof(HealthDataAttribute).GetCustomAttribute<RefinesCategoryAttribute>()!.Parent);
        Assert.True(typeof(HealthDataAttribute).GetCustomAttribute<AttributeUsageAttribute>()!.Inherited);
    }

    [RefinesCategory(typeof(CustomerDataAttribute))]
    private sealed class HealthDataAttribute : DataTagAttribute;

    private sealed class Clinic
    {
        [HealthData(Notes = "from the ward")]
        public string Diagnosis { get; set; } = "";
    }
}
