using System.Reflection;

namespace DataTags.Attributes.Tests;

/// <summary>Where reflection finds tags, and where the language leaves them for the analyzers to carry on.</summary>
public class MetadataTests
{
    [Fact]
    public void TagOfAProperty_IsOnItsOverride()
        => Assert.IsType<CustomerContactDataAttribute>(Attribute.GetCustomAttribute(typeof(Derived).GetProperty(nameof(Derived.Email))!, typeof(DataTagAttribute), inherit: true));

    [Fact]
    public void TagOfAParameter_IsOnTheOneOfTheOverride()
        => Assert.IsType<PaymentDataAttribute>(Attribute.GetCustomAttribute(typeof(Derived).GetMethod(nameof(Derived.Pay))!.GetParameters()[0], typeof(DataTagAttribute), inherit: true));

    [Fact]
    public void TagOfAType_IsOnItsDerivedTypes()
        => Assert.IsType<SupportDataAttribute>(typeof(Derived).GetCustomAttribute<DataTagAttribute>(inherit: true));

    [Fact]
    public void TagOfAnInterfaceMember_StaysOnTheInterface()
    {
        Assert.Null(typeof(Contact).GetProperty(nameof(Contact.Phone))!.GetCustomAttribute<DataTagAttribute>(inherit: true));
        var map = typeof(Contact).GetInterfaceMap(typeof(IContact));
        Assert.Contains("get_Phone", map.TargetMethods.Select(static method => method.Name));
        Assert.IsType<CustomerContactDataAttribute>(typeof(IContact).GetProperty(nameof(IContact.Phone))!.GetCustomAttribute<DataTagAttribute>());
    }

    [Fact]
    public void TagOfARecordParameter_IsOnTheParameter_UnlessAimedAtTheProperty()
    {
        var constructor = typeof(Card).GetConstructors().Single(static candidate => candidate.GetParameters().Length == 2);
        Assert.IsType<PaymentDataAttribute>(constructor.GetParameters()[0].GetCustomAttribute<DataTagAttribute>());
        Assert.Null(typeof(Card).GetProperty(nameof(Card.Number))!.GetCustomAttribute<DataTagAttribute>());
        Assert.Null(constructor.GetParameters()[1].GetCustomAttribute<DataTagAttribute>());
        Assert.IsType<CustomerContactDataAttribute>(typeof(Card).GetProperty(nameof(Card.Holder))!.GetCustomAttribute<DataTagAttribute>());
    }

    [Fact]
    public void EveryTarget_KeepsItsTag()
    {
        Assert.NotNull(typeof(Targets<>).GetGenericArguments()[0].GetCustomAttribute<DataTagAttribute>());
        Assert.NotNull(typeof(Targets<>).GetField("Field")!.GetCustomAttribute<DataTagAttribute>());
        Assert.NotNull(typeof(Targets<>).GetMethod("Read")!.ReturnParameter.GetCustomAttribute<DataTagAttribute>());
        Assert.NotNull(typeof(TaggedStruct).GetCustomAttribute<DataTagAttribute>());
        Assert.NotNull(typeof(ITagged).GetCustomAttribute<DataTagAttribute>());
    }

    [Fact]
    public void SeveralCategories_CanMeetOnOneMember()
        => Assert.Equal(2, typeof(Targets<>).GetField("Both")!.GetCustomAttributes<DataTagAttribute>().Count());

    [SupportData]
    private class Original
    {
        [CustomerContactData]
        public virtual string Email => "";

        public virtual void Pay([PaymentData] string number) => _ = number;
    }

    private sealed class Derived : Original
    {
        public override string Email => "x";

        public override void Pay(string number) => base.Pay(number);
    }

    private interface IContact
    {
        [CustomerContactData]
        string Phone { get; }
    }

    private sealed class Contact : IContact
    {
        public string Phone => "";
    }

    private sealed record Card([PaymentData] string Number, [property: CustomerContactData] string Holder);

    private sealed class Targets<[CustomerData] T>
    {
        [CustomerData]
        public T? Field = default;

        [CustomerData, PaymentData]
        public T? Both = default;

        [return: CustomerData]
        public T? Read() => Field;
    }

    [CustomerData]
    private readonly struct TaggedStruct;

    [CustomerData]
    private interface ITagged;
}
