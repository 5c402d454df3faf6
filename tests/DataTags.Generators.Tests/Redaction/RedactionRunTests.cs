using DataTags.Generators.Tests.Kit;
using Verify = DataTags.Testing.VerifyGenerator<DataTags.Generators.Redaction.RedactionGenerator>;

namespace DataTags.Generators.Tests.Redaction;

/// <summary>What generated code does, by running it.</summary>
public sealed class RedactionRunTests
{
    [Fact]
    public void MaskedMembers_KeepWhatTheMaskKeeps() => Assert.Equal(
        "Person { Name = Jane, Email = j***@***, Card = ***1111, Street = ***, Born = 1987, Seen = null, Phones = [***89, ***10] }",
        Run("""
            [GenerateRedaction] public partial class Person
            {
                public string Name { get; set; } = "Jane";
                [CustomerContactData, Mask(MaskMode.Email)] public string Email { get; set; } = "jane@example.org";
                [PaymentData, Mask(MaskMode.Pan)] public string Card = "4111 1111 1111 1111";
                [CustomerContactData] public string? Street { get; set; }
                [CustomerData, Mask(MaskMode.Date)] public DateTime Born { get; set; } = new(1987, 6, 5);
                public DateTime? Seen { get; set; }
                [CustomerContactData, Mask(MaskMode.Phone)] public List<string> Phones { get; set; } = new() { "+49 30 123456789", "030 98765 43210" };
            }
            """, "new Person()"));

    [Fact]
    public void Copy_KeepsUntaggedMembersAndIsNotTheOriginal() => Assert.Equal(
        "7 True False 1987-01-01 True",
        Run("""
            [GenerateRedaction] public sealed partial class Person
            {
                private readonly Guid _id = Guid.NewGuid();
                public int Number { get; } = 7;
                [CustomerData, Mask(MaskMode.Date)] public DateTime Born { get; init; } = new(1987, 6, 5);
                public static string Facts()
                {
                    var original = new Person();
                    var copy = original.Redacted();
                    return FormattableString.Invariant($"{copy.Number} {copy._id == original._id} {ReferenceEquals(copy, original)} {copy.Born:yyyy-MM-dd} {original.Born.Month == 6}");
                }
            }
            """, "Person.Facts()"));

    [Fact]
    public void TypeThatLosesNothing_KeepsItsParameterlessConstructor() => Assert.Equal(
        "True",
        Run("""[GenerateRedaction] public partial class Person { [CustomerData] public string Name { get; set; } = ""; }""", "System.Activator.CreateInstance<Person>() is not null"));

    [Fact]
    public void Circle_Ends() => Assert.Equal(
        "Node { Name = ***, Next = Node { Name = ***, Next = Node { ... } } } Node { Name = ***, Next = Node { Name = ***, Next = null } }",
        Run("""
            [GenerateRedaction] public partial class Node
            {
                [CustomerData] public string Name { get; set; } = "";
                public Node? Next { get; set; }
                public static Node Ring() { var node = new Node(); node.Next = new Node { Next = node }; return node; }
            }
            """, "Node.Ring() + \" \" + Node.Ring().Redacted()"));

    [Fact]
    public void DeepList_IsCutAndNoStackOverflows() => Assert.Equal(
        "True",
        Run("""
            [GenerateRedaction] public partial class Node
            {
                [CustomerData] public string Name { get; set; } = "";
                public Node? Next { get; set; }
                public static Node Chain() { Node node = new(); for (var i = 0; i < 100_000; i++) node = new Node { Next = node }; return node; }
            }
            """, "Node.Chain().ToString().Length < 2000 && Node.Chain().Redacted() is not null"));

    [Fact]
    public void BaseReference_CopiesAsWhatTheObjectIs() => Assert.Equal(
        "Employee Employee { Email = ***, Number = 7 }",
        Run("""
            [GenerateRedaction] public partial class Person { [CustomerContactData] public string Email { get; set; } = "x"; public virtual string Kind() => "Person"; }
            [GenerateRedaction] public partial class Employee : Person { public int Number { get; set; } = 7; public override string Kind() => "Employee"; }
            """, "((Person)new Employee()).Redacted().Kind() + \" \" + ((Person)new Employee()).Redacted()"));

    [Fact]
    public void BaseInAnotherAssembly_IsContinued()
    {
        const string Library = """
            using DataTags;
            namespace Domain;
            [GenerateRedaction] public partial class Person { [CustomerContactData] public string Email { get; init; } = "canary"; public string Name { get; init; } = "Jane"; }
            """;
        // The generator runs on the library as it does in its build; the test project sees the image only.
        var library = Verify.Run(Library);
        using var image = new MemoryStream();
        Assert.True(library.Output.Emit(image).Success);
        var run = Verify.Run(
            "using DataTags; [GenerateRedaction] public sealed partial class Employee : Domain.Person { [PaymentData] public string Account { get; init; } = \"canary\"; }",
            state => state.AdditionalReferences.Add(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray())));
        var code = Assert.Single(run.Files).Value;
        Assert.Contains(": base(original, marker)", code, StringComparison.Ordinal);
        Assert.Contains("public sealed override global::Employee Redacted()", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_KeepTheShapeOfTheCompilersText() => Assert.Equal(
        "Point { X = 1, Y = *** }",
        Run("[GenerateRedaction] public partial record Point(int X, [CustomerData] int Y);", "new Point(1, 2)"));

    [Fact]
    public void OverrideToStringFalse_LeavesTheTextAlone() => Assert.Equal(
        "Person Point { X = 1, Y = 2 } Person { Name = *** }",
        Run("""
            [GenerateRedaction(OverrideToString = false)] public partial class Person { [CustomerData] public string Name { get; set; } = "x"; }
            [GenerateRedaction(OverrideToString = false)] public partial record Point(int X, [CustomerData] int Y);
            """, "new Person() + \" \" + new Point(1, 2) + \" \" + new Person().ToLogString()"));

    [Fact]
    public void Culture_DoesNotMatter() => Assert.Equal(
        "Order { Price = 1.5, Day = 06/05/1987 00:00:00 }",
        Run("""
            [GenerateRedaction] public partial class Order
            {
                public decimal Price { get; set; } = 1.5m;
                public DateTime Day { get; set; } = new(1987, 6, 5);
                [CustomerData] private string _x = "";
                public static string German() { System.Globalization.CultureInfo.CurrentCulture = new("de-DE"); return new Order().ToString(); }
            }
            """, "Order.German()"));

    [Theory]
    [InlineData("public string Redacted { get; set; } = \"\";")]
    [InlineData("public string ToLogString() => \"mine\";")]
    [InlineData("public int ToLogString(int x) => x;")]
    [InlineData("public Person Redacted() => this;")]
    [InlineData("public override string ToString() => \"mine\";")]
    [InlineData("protected Person(Person other) { }")]
    [InlineData("private static string ToLogString = \"\";")]
    [InlineData("public sealed class Redacted { }")]
    public void MembersOfTheSameName_AreTheUsers(string member)
        => Verify.Run($"using DataTags; [GenerateRedaction] public partial class Person {{ [CustomerData] public string Name {{ get; set; }} = \"\"; {member} }}");

    [Theory]
    [InlineData("bool PrintMembers(System.Text.StringBuilder builder) => true;", "protected virtual ")]
    [InlineData("string ToString() => \"mine\";", "public override ")]
    [InlineData("Person(Person original) { Name = original.Name; }", "protected ")]
    public void RecordMembersOfTheUser_Stay(string member, string modifiers)
        => Verify.Run($"using DataTags; [GenerateRedaction] public partial record Person([CustomerData] string Name) {{ {modifiers}{member} }}");

    [Theory]
    [InlineData("[GenerateRedaction] public partial class Person : IRedactable { [CustomerData] public string X = \"\"; object? IRedactable.Redacted() => null; }")]
    [InlineData("public partial class Redacted { [CustomerData] public string X = \"\"; } [GenerateRedaction] public partial class Redacted { }")]
    [InlineData("[GenerateRedaction] public partial class ToLogString { [CustomerData] public string X = \"\"; }")]
    [InlineData("[GenerateRedaction] public abstract partial class Root { [CustomerData] public string X { get; set; } = \"\"; } [GenerateRedaction] public partial class Leaf : Root { }")]
    [InlineData("public class Root { public override sealed string ToString() => \"\"; } [GenerateRedaction] public partial class Leaf : Root { [CustomerData] public string X = \"\"; }")]
    [InlineData("public class Root { public string ToLogString() => \"\"; public Root Redacted() => this; } [GenerateRedaction] public partial class Leaf : Root { [CustomerData] public string X = \"\"; }")]
    [InlineData("public class Root { [CustomerData] public string X = \"\"; } [GenerateRedaction] public partial class Leaf : Root { public new string X = \"\"; }")]
    [InlineData("[GenerateRedaction] public partial class Old { [System.Obsolete(\"no\", true)] public string? X { get; set; } [CustomerData] public string Y = \"\"; }")]
    [InlineData("[GenerateRedaction] public unsafe partial struct Raw { public int* P; public fixed int Buffer[4]; [CustomerData] public string? Y; }")]
    [InlineData("[GenerateRedaction] public partial class Indexed { public string this[int i] => \"\"; [CustomerData] public string Y = \"\"; public string Z { set { } } }")]
    [InlineData("[GenerateRedaction] public partial class Box<T> where T : struct { [CustomerData] public T Value { get; set; } public T? Other { get; set; } public System.Collections.Generic.List<T?> All = new(); }")]
    [InlineData("[GenerateRedaction] public partial record Tree<T>(T Value, [CustomerData] string Name, Tree<T>? Left);")]
    [InlineData("[GenerateRedaction] public partial class Person(string name, [CustomerData] string email) { public string Both() => name + email; }")]
    [InlineData("[GenerateRedaction] public readonly partial struct Point(int x, [CustomerData] string label) { public int X { get; } = x; [CustomerData] public string Label { get; } = label; }")]
    [InlineData("[GenerateRedaction] public partial class Empty { }")]
    [InlineData("[GenerateRedaction] public partial record Empty;")]
    [InlineData("[GenerateRedaction] public partial record struct Empty;")]
    [InlineData("[GenerateRedaction] public partial class Dyn { [CustomerData] public dynamic? X { get; set; } public dynamic? Y { get; set; } public nint Z; public (int A, string B) T { get; set; } }")]
    [InlineData("[GenerateRedaction] public partial class Service(System.IO.Stream stream) { [CustomerData] public string X { get; set; } = \"\"; public long L() => stream.Length; }")]
    public void OddShape_StillCompiles(string source) => Verify.Run("using DataTags;\n" + source);

    private static string Run(string types, string expression)
    {
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using DataTags;
            {{types}}
            public static class Sample { public static string Text() => ({{expression}}).ToString(); }
            """;
        return (string)GeneratedAssembly.Load(Verify.Run(source)).Call("Text")!;
    }
}
