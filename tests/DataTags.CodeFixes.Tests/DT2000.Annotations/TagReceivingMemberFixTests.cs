using DataTags.Analyzers.Flow;
using DataTags.CodeFixes.Annotations;
using Verify = DataTags.Testing.Verify<DataTags.Analyzers.Flow.TaggedDataFlowAnalyzer, DataTags.CodeFixes.Annotations.TagReceivingMemberFix>;

namespace DataTags.CodeFixes.Tests.Annotations;

public sealed class TagReceivingMemberFixTests
{
    private const string Customer = """
        using DataTags;
        namespace Shop
        {
            public class Customer
            {
                [CustomerContactData] public string Email { get; set; } = "";
                [PaymentData] public string CardNumber { get; set; } = "";
                [CustomerData(Context = DataContext.Support)] public string Case { get; set; } = "";
            }
        }

        """;

    [Fact]
    public Task Property() => Check(
        """
        using DataTags;
        using Shop;
        class Row
        {
            public string Mail { get; set; } = "";
            public void Take(Customer c) => {|DT2001:Mail|} = c.Email;
        }
        """,
        """
        using DataTags;
        using Shop;
        class Row
        {
            [CustomerContactData]
            public string Mail { get; set; } = "";
            public void Take(Customer c) => Mail = c.Email;
        }
        """);

    [Fact]
    public Task Field_KeepsItsDocumentation() => Check(
        """
        using DataTags;
        using Shop;
        class Row
        {
            private int _other;

            /// <summary>Where to write to.</summary>
            private string _mail = "";

            public void Take(Customer c) => {|DT2001:_mail|} = c.Email;
        }
        """,
        """
        using DataTags;
        using Shop;
        class Row
        {
            private int _other;

            /// <summary>Where to write to.</summary>
            [CustomerContactData]
            private string _mail = "";

            public void Take(Customer c) => _mail = c.Email;
        }
        """);

    [Fact]
    public Task OtherAttributes_Stay() => Check(
        """
        using System;
        using DataTags;
        using Shop;
        class Row
        {
            [Obsolete("old")]
            public string Mail { get; set; } = "";
            public void Take(Customer c) => {|DT2001:Mail|} = c.Email;
        }
        """,
        """
        using System;
        using DataTags;
        using Shop;
        class Row
        {
            [CustomerContactData]
            [Obsolete("old")]
            public string Mail { get; set; } = "";
            public void Take(Customer c) => Mail = c.Email;
        }
        """);

    [Fact]
    public Task ObjectInitializer_TagsTheMemberOfTheOtherType() => Check(
        """
        using DataTags;
        using Shop;
        class Row
        {
            public string Mail { get; set; } = "";
        }
        class Mapper
        {
            Row Map(Customer c) => new Row { {|DT2001:Mail|} = c.Email };
        }
        """,
        """
        using DataTags;
        using Shop;
        class Row
        {
            [CustomerContactData]
            public string Mail { get; set; } = "";
        }
        class Mapper
        {
            Row Map(Customer c) => new Row { Mail = c.Email };
        }
        """);

    [Fact]
    public Task TwoCategories_GiveTwoTags() => Check(
        """
        using DataTags;
        using Shop;
        class Row
        {
            public string Text { get; set; } = "";
            public void Take(Customer c) => {|DT2001:Text|} = c.Email;
            public void Pay(Customer c) => {|DT2001:Text|} = c.CardNumber;
        }
        """,
        """
        using DataTags;
        using Shop;
        class Row
        {
            [PaymentData]
            [CustomerContactData]
            public string Text { get; set; } = "";
            public void Take(Customer c) => Text = c.Email;
            public void Pay(Customer c) => Text = c.CardNumber;
        }
        """);

    [Fact]
    public Task TwoStoresIntoOneMember_TagItOnce() => Check(
        """
        using DataTags;
        using Shop;
        class Row
        {
            public string Mail { get; set; } = "";
            public void Take(Customer c) => {|DT2001:Mail|} = c.Email;
            public void TakeTrimmed(Customer c) => {|DT2001:Mail|} = c.Email.Trim();
        }
        """,
        """
        using DataTags;
        using Shop;
        class Row
        {
            [CustomerContactData]
            public string Mail { get; set; } = "";
            public void Take(Customer c) => Mail = c.Email;
            public void TakeTrimmed(Customer c) => Mail = c.Email.Trim();
        }
        """);

    [Fact]
    public Task MissingUsing_IsAdded() => Check(
        """
        using Shop;

        class Row
        {
            public string Mail { get; set; } = "";
            public void Take(Customer c) => {|DT2001:Mail|} = c.Email;
        }
        """,
        """
        using DataTags;
        using Shop;

        class Row
        {
            [CustomerContactData]
            public string Mail { get; set; } = "";
            public void Take(Customer c) => Mail = c.Email;
        }
        """);

    [Fact]
    public Task Context_IsKept() => Check(
        """
        using DataTags;
        using Shop;
        class Row
        {
            public string Text { get; set; } = "";
            public void Take(Customer c) => {|DT2001:Text|} = c.Case;
        }
        """,
        """
        using DataTags;
        using Shop;
        class Row
        {
            [CustomerData(Context = DataContext.Support)]
            public string Text { get; set; } = "";
            public void Take(Customer c) => Text = c.Case;
        }
        """);

    [Fact]
    public Task OwnCategory_IsFoundByItsAttribute() => Check(
        """
        using DataTags;
        namespace Acme
        {
            public sealed class PatientDataAttribute : DataTagAttribute;
            class Patient { [PatientData] public string Ward = ""; }
        }
        class Row
        {
            string Ward { get; set; } = "";
            void Take(Acme.Patient p) => {|DT2001:Ward|} = p.Ward;
        }
        """,
        """
        using Acme;
        using DataTags;
        namespace Acme
        {
            public sealed class PatientDataAttribute : DataTagAttribute;
            class Patient { [PatientData] public string Ward = ""; }
        }
        class Row
        {
            [PatientData]
            string Ward { get; set; } = "";
            void Take(Acme.Patient p) => Ward = p.Ward;
        }
        """);

    [Fact]
    public Task MemberInAnotherFile_IsTaggedThere() => Verify.VerifyCodeFixAsync(
        "using Shop;\nclass Mapper { Row Map(Customer c) => new Row { {|DT2001:Mail|} = c.Email }; }",
        "using Shop;\nclass Mapper { Row Map(Customer c) => new Row { Mail = c.Email }; }",
        configure: test =>
        {
            test.TestState.Sources.Add(("Customer.cs", Customer));
            test.TestState.Sources.Add(("Row.cs", "class Row\n{\n    public string Mail = \"\";\n}\n"));
            test.FixedState.Sources.Add(("Row.cs", "using DataTags;\n\nclass Row\n{\n    [CustomerContactData]\n    public string Mail = \"\";\n}\n"));
        });

    [Fact]
    public Task MemberInAnotherProject_IsTaggedThere() => Verify.VerifyCodeFixAsync(
        "using Shop;\nclass Mapper { Row Map(Customer c) => new Row { {|DT2001:Mail|} = c.Email }; }",
        "using Shop;\nclass Mapper { Row Map(Customer c) => new Row { Mail = c.Email }; }",
        configure: test =>
        {
            test.TestState.Sources.Add(("Customer.cs", Customer));
            test.TestState.Project("Library").Sources.Add(("Library/Row.cs", "public class Row\n{\n    public string Mail = \"\";\n}\n"));
            test.FixedState.Project("Library").Sources.Add(("Library/Row.cs", "using DataTags;\n\npublic class Row\n{\n    [CustomerContactData]\n    public string Mail = \"\";\n}\n"));
        });

    [Fact]
    public Task SeveralFieldsInOneDeclaration_HaveNoFix() => Verify.VerifyNoCodeFixAsync(
        "using Shop;\nclass Row { string a = \"\", b = \"\"; void M(Customer c) => {|DT2001:a|} = c.Email; string N() => a + b; }",
        configure: state => state.Sources.Add(("Customer.cs", Customer)));

    private const string RecordBefore = "using DataTags;\nusing Shop;\nrecord Row(int Id, string Mail);\nclass Mapper { Row Map(Customer c, Row r) => r with { {|DT2001:Mail|} = c.Email }; }";

    [Fact]
    public Task RecordParameter_IsTagged() => Check(
        RecordBefore,
        "using DataTags;\nusing Shop;\nrecord Row(int Id, [CustomerContactData] string Mail);\nclass Mapper { Row Map(Customer c, Row r) => r with { Mail = c.Email }; }");

    [Fact]
    public Task RecordParameter_CanTagThePropertyInstead() => Check(
        RecordBefore,
        "using DataTags;\nusing Shop;\nrecord Row(int Id, [property: CustomerContactData] string Mail);\nclass Mapper { Row Map(Customer c, Row r) => r with { Mail = c.Email }; }",
        TagReceivingMemberFix.Key_TagProperty);

    [Fact]
    public Task RecordParameter_OffersBoth() => Verify.VerifyOfferedAsync(
        RecordBefore,
        state => state.Sources.Add(("Customer.cs", Customer)),
        TagReceivingMemberFix.Key_Tag,
        TagReceivingMemberFix.Key_TagProperty);

    [Fact]
    public Task WindowsLineEnds_Stay() => Check(
        "using DataTags;\r\nusing Shop;\r\nclass Row\r\n{\r\n    string mail = \"\";\r\n    void Take(Customer c) => {|DT2001:mail|} = c.Email;\r\n}",
        "using DataTags;\r\nusing Shop;\r\nclass Row\r\n{\r\n    [CustomerContactData]\r\n    string mail = \"\";\r\n    void Take(Customer c) => mail = c.Email;\r\n}");

    private static Task Check(string before, string after, string? key = null)
        => Verify.VerifyCodeFixAsync(before, after, key, test => test.TestState.Sources.Add(("Customer.cs", Customer)));
}
