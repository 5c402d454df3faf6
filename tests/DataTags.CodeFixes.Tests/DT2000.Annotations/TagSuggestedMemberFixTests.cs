using Verify = DataTags.Testing.Verify<DataTags.Analyzers.Annotations.MemberSuggestionAnalyzer, DataTags.CodeFixes.Annotations.TagReceivingMemberFix>;

namespace DataTags.CodeFixes.Tests.Annotations;

/// <summary>The fix of DT2010; what it does beyond is tested with DT2001.</summary>
public sealed class TagSuggestedMemberFixTests
{
    [Fact]
    public Task Members_GetTheirTagsAndTheUsing() => Verify.VerifyCodeFixAsync(
        """
        using System;

        namespace Shop
        {
            /// <summary>Who buys.</summary>
            public class Customer
            {
                public int Id { get; set; }

                // Where invoices go.
                public string {|DT2010:Email|} { get; set; } = "";

                private string {|DT2010:_iban|} = "";

                public DateTime {|DT2010:BirthDate|} { get; set; }
            }
        }
        """,
        """
        using System;
        using DataTags;

        namespace Shop
        {
            /// <summary>Who buys.</summary>
            public class Customer
            {
                public int Id { get; set; }

                // Where invoices go.
                [CustomerContactData]
                public string Email { get; set; } = "";

                [PaymentData]
                private string _iban = "";

                [PersonalData]
                public DateTime BirthDate { get; set; }
            }
        }
        """);

    /// <summary>FixAll with the scope of the solution reaches all projects at once; the other scopes get there one by one.</summary>
    [Fact]
    public Task MembersOfAllProjects_GetTheirTags() => Verify.VerifyCodeFixAsync(
        "using DataTags;\nrecord Guest(int Id, string {|DT2010:LastName|});",
        "using DataTags;\nrecord Guest(int Id, [CustomerContactData] string LastName);",
        null,
        static test =>
        {
            test.TestState.Project("Library").Sources.Add(("Library/Buyer.cs", "public class Buyer\n{\n    public string {|DT2010:Email|} = \"\";\n}\n"));
            test.FixedState.Project("Library").Sources.Add(("Library/Buyer.cs", "using DataTags;\n\npublic class Buyer\n{\n    [CustomerContactData]\n    public string Email = \"\";\n}\n"));
            test.TestState.Project("Payments").Sources.Add(("Payments/Card.cs", "using DataTags;\n\npublic record Card(string {|DT2010:CardNumber|});\n"));
            test.FixedState.Project("Payments").Sources.Add(("Payments/Card.cs", "using DataTags;\n\npublic record Card([PaymentData] string CardNumber);\n"));
        });

    [Fact]
    public Task RecordParameters_AreTaggedInLine() => Verify.VerifyCodeFixAsync(
        "using DataTags;\nrecord Guest(int Id, string {|DT2010:LastName|}, string {|DT2010:CardNumber|});",
        "using DataTags;\nrecord Guest(int Id, [CustomerContactData] string LastName, [PaymentData] string CardNumber);");

    [Fact]
    public Task MemberAnEntityMappingTellsOf_IsTaggedWhereItIs() => Verify.VerifyCodeFixAsync(
        """
        using System;
        using System.Linq.Expressions;
        class Column { public Column HasColumnName(string name) => this; }
        class Entity<T> { public Column Property<TValue>(Expression<Func<T, TValue>> of) => new(); }
        class Map { void M(Entity<Row> e) => e.Property(x => x.F7).HasColumnName({|DT2010:"mobile_phone"|}); }
        """,
        """
        using System;
        using System.Linq.Expressions;
        class Column { public Column HasColumnName(string name) => this; }
        class Entity<T> { public Column Property<TValue>(Expression<Func<T, TValue>> of) => new(); }
        class Map { void M(Entity<Row> e) => e.Property(x => x.F7).HasColumnName("mobile_phone"); }
        """,
        configure: test =>
        {
            test.TestState.Sources.Add(("Row.cs", "class Row\n{\n    public string F7 { get; set; } = \"\";\n}\n"));
            test.FixedState.Sources.Add(("Row.cs", "using DataTags;\n\nclass Row\n{\n    [CustomerContactData]\n    public string F7 { get; set; } = \"\";\n}\n"));
        });

    [Fact]
    public Task NameThatWouldBeAmbiguous_IsQualified() => Verify.VerifyCodeFixAsync(
        "namespace Acme { class PaymentDataAttribute : System.Attribute; class Card { public string {|DT2010:CardNumber|} = \"\"; } }",
        "namespace Acme { class PaymentDataAttribute : System.Attribute; class Card { [DataTags.PaymentData] public string CardNumber = \"\"; } }");
}
