using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tests.Support;

namespace DataTags.Core.Tests.Models;

public sealed class ModelBinderTests
{
    private const string Source = """
        namespace Contoso.Crm;
        public class Base { public void Inherited() { } }
        public class Client : Base { public string GetContact(int id) => ""; public string Email { get; set; } = ""; public string Field = ""; public string this[int row] => ""; public class Nested { public int Depth; } }
        [System.Flags] public enum Parts { None = 0, Head = 1, Body = 2 }
        public class Options { public bool On { get; set; } public Parts? Parts { get; set; } public string Name => ""; public static void Set(string name, bool on) { } }
        """;

    private const string Loose = """
        public class Contact { public void Send(string text) { } }
        namespace Acme.Deep { public class Ledger { public string Text = ""; } }
        """;

    [Theory]
    [InlineData("Contoso.Crm.Client.GetContact(*)", BindingState.Bound)]
    [InlineData("Contoso.Crm.Client.GetContact(id)", BindingState.Bound)]
    [InlineData("Contoso.Crm.Client.GetContact(name)", BindingState.UnknownOverload)]
    [InlineData("Contoso.Crm.Client.GetContact", BindingState.UnknownOverload)]
    [InlineData("Contoso.Crm.Client.Email", BindingState.Bound)]
    [InlineData("Contoso.Crm.Client.Email()", BindingState.UnknownOverload)]
    [InlineData("Contoso.Crm.Client.Field", BindingState.Bound)]
    [InlineData("Contoso.Crm.Client.this[](*)", BindingState.Bound)]
    [InlineData("Contoso.Crm.Client", BindingState.Bound)]
    [InlineData("Contoso.Crm.Client.Nested", BindingState.Bound)]
    [InlineData("Contoso.Crm.Client.Nested.Depth", BindingState.Bound)]
    [InlineData("Contoso.Crm.Client.Inherited(*)", BindingState.UnknownMember)]
    [InlineData("Contoso.Crm.Client.Get*(*)", BindingState.Bound)]
    [InlineData("Contoso.Crm.Client.Put*(*)", BindingState.UnknownMember)]
    [InlineData("Contoso.Crm.Clint.GetContact(*)", BindingState.UnknownType)]
    [InlineData("Contoso.Erp.Client.GetContact(*)", BindingState.NotReferenced)]
    [InlineData("Fabrikam.Client.Get(*)", BindingState.NotReferenced)]
    [InlineData("*.GetContact(*)", BindingState.Open)]
    [InlineData("System.String.Concat(*)", BindingState.Bound)]
    [InlineData("System.String.Concat(str0, str1)", BindingState.Bound)]
    [InlineData("System.String.Concta(*)", BindingState.UnknownMember)]
    [InlineData("System.Collections.Generic.List.Add(item)", BindingState.Bound)]
    [InlineData("System.Collections.Generic.List..ctor()", BindingState.Bound)]
    [InlineData("System.Collections.Generic.List.Enumerator.Current", BindingState.Bound)]
    [InlineData("System.Collections.Generic.Dictionary.this[](key)", BindingState.Bound)]
    [InlineData("System.Text.StringBuilder.Append(value, ...)", BindingState.Bound)]
    [InlineData("System.Text.StringBuilder.Append(vlaue, ...)", BindingState.UnknownOverload)]
    [InlineData("System.Threading.Tasks.Task.FromResult(result)", BindingState.Bound)]
    [InlineData("System.Net.Http.HttpClient.PostAsync(..., content, ...)", BindingState.Bound)]
    [InlineData("Microsoft.AspNetCore.Http.IResponseCookies.Append(*)", BindingState.Bound)]
    [InlineData("System.String.Empty", BindingState.Bound)]
    [InlineData("@System.ObsoleteAttribute", BindingState.Bound)]
    [InlineData("@System.Obsolete", BindingState.Bound)]
    [InlineData("@Acme.UnheardAttribute", BindingState.NotReferenced)]
    public void Pattern_IsLookedUp(string pattern, BindingState expected)
    {
        var code = Code.Of(Source);
        var binding = new ModelBinder(code.Compilation).Bind(ModelTexts.Statement<TagStatement>($"tag {pattern} CustomerData").Pattern);

        Assert.Equal(expected, binding.State);
        Assert.Equal(expected == BindingState.Bound, !binding.Symbols.IsEmpty);
    }

    [Theory]
    [InlineData("source [|Contoso.Crm.Client.GetContct(*)|] return CustomerData", "'GetContact'")]
    [InlineData("source [|Contoso.Crm.Clint.GetContact(*)|] return CustomerData", "'Client'")]
    [InlineData("source [|Contoso.Crm.Client.GetContact|] return CustomerData", "GetContact(*)")]
    [InlineData("source [|Contoso.Crm.Client.Email(*)|] return CustomerData", "without parentheses")]
    [InlineData("source [|Contoso.Crm.Client.GetContact(a, b)|] return CustomerData", "(id)")]
    [InlineData("source [|Contoso.Crm.Client.Inherited(*)|] return CustomerData", "Contoso.Crm.Base")]
    [InlineData("sink Contoso.Crm.Client.GetContact(*) [|idd|] Logging", "'id'")]
    [InlineData("sink Contoso.Crm.Client.GetContact(*) [|3|] Logging", "no parameter '3'")]
    [InlineData("flow Contoso.Crm.Client.GetContact(*) id -> return; [|text|] -> return", "no parameter 'text'")]
    [InlineData("flow Contoso.Crm.Client.GetContact(*) [|this[row]|] -> return", "no parameter 'row'")]
    [InlineData("[|sink Contoso.Crm.Client.GetContact(*) id Logging template=format|]", "no parameter 'format'")]
    [InlineData("[|guard Contoso.Crm.Client.GetContact(*) true consent=purpose|]", "no parameter 'purpose'")]
    public void WrongSymbol_IsMarkedWithAdvice(string marked, string advice)
    {
        var code = Code.Of(Source);
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var length = marked.IndexOf("|]", StringComparison.Ordinal) - start - 2;
        var file = ModelTexts.Parse(marked.Remove(start + 2 + length, 2).Remove(start, 2));
        Assert.Empty(file.Errors);

        var error = Assert.Single(new ModelBinder(code.Compilation).Check((MemberStatement)file.Statements[0], file));

        Assert.Equal(ModelErrorKind.UnknownSymbol, error.Kind);
        Assert.Equal((start, length), (error.Span.Start, error.Span.Length));
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("switch Contoso.Crm.Options.Set(name, on) [|nam|]=a on=true Logging \"all\"", "'name'")]
    [InlineData("switch Contoso.Crm.Options.Set(name, on) name=a [|on|]=yes Logging \"all\"", "never 'yes'")]
    [InlineData("switch Contoso.Crm.Options.On [|value|]=tru Logging \"all\"", "'true'")]
    [InlineData("switch Contoso.Crm.Options.Parts [|value|]=Boddy Logging \"all\"", "'Body'")]
    [InlineData("[|switch Contoso.Crm.Options.Parts value=Body Logging \"all\" off=Non|]", "'None'")]
    [InlineData("switch [|Contoso.Crm.Options.Onn|] value=true Logging \"all\"", "'On'")]
    [InlineData("guard [|Contoso.Crm.Option.Name|] return=a true development", "'Options'")]
    public void WrongConstant_IsMarkedWithAdvice(string marked, string advice) => WrongSymbol_IsMarkedWithAdvice(marked, advice);

    [Theory]
    [InlineData("Contact.Send(*)", BindingState.Bound, "")]
    [InlineData("Contct.Send(*)", BindingState.UnknownType, "'Contact'")]
    [InlineData("Contct", BindingState.UnknownType, "'Contact'")]
    [InlineData("@Contct", BindingState.UnknownType, "'Contact'")]
    [InlineData("Contact.Sned(*)", BindingState.UnknownMember, "'Send'")]
    [InlineData("Ledger.Text", BindingState.UnknownType, "write 'Acme.Deep.Ledger'")]
    [InlineData("Legder.Text", BindingState.UnknownType, "'Acme.Deep.Ledger'")]
    [InlineData("HttpClient.PostAsync(*)", BindingState.UnknownType, "write 'System.Net.Http.HttpClient'")]
    [InlineData("Send(*)", BindingState.UnknownType, "Namespace.Type.Send(*)")]
    [InlineData("WhollyDifferentThing.Send(*)", BindingState.NotReferenced, null)]
    [InlineData("Fabrikam.Contact.Send(*)", BindingState.NotReferenced, null)]
    public void TypeWithoutItsNamespace_IsAMistakeWhereItsNameIsKnown(string pattern, BindingState expected, string? advice)
    {
        var binding = new ModelBinder(Code.Of(Loose).Compilation).Bind(ModelTexts.Statement<TagStatement>($"tag {pattern} CustomerData").Pattern);

        Assert.Equal(expected, binding.State);
        if (!string.IsNullOrEmpty(advice))
            Assert.Contains(advice, binding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("switch Contoso.Crm.Options.Parts value=Head,Body Logging \"all\" off=None,Head")]
    [InlineData("switch Contoso.Crm.Options.Set(*) 0=a*b 1=false Logging \"all\" off=whatever")]
    [InlineData("guard Contoso.Crm.Options.Name return=a true development")]
    [InlineData("sink Contoso.Crm.Client.GetContact(*) id,this,return,0 Logging")]
    [InlineData("sink Contoso.Crm.Client.Email value Logging")]
    [InlineData("sink Contoso.Crm.Client.this[](*) value Logging")]
    [InlineData("flow Contoso.Crm.Client.this[](*) this[row] -> return")]
    [InlineData("sink Fabrikam.Whatever.Send(*) nonsense Logging")]
    [InlineData("sink *.GetContact(*) nonsense Logging")]
    public void RightOrUnknowableLine_IsSilent(string line)
    {
        var code = Code.Of(Source);
        var file = ModelTexts.Parse(line);

        Assert.Empty(new ModelBinder(code.Compilation).Check((MemberStatement)Assert.Single(file.Statements), file));
    }
}
