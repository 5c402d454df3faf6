using DataTags.Analyzers.Session;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Analyzers.Tests.Session;

/// <summary>Code without any tag: whether a word that could mean a member of the catalogue means it, decides if anything is looked at.</summary>
public sealed class StartingNamesTests
{
    [Theory]
    [InlineData("string M(System.Security.Claims.ClaimsIdentity identity) => identity.Name;")]
    [InlineData("string M(System.Security.Claims.ClaimsIdentity identity) => identity.Clone().Name;")]
    [InlineData("string M() => System.Threading.Thread.CurrentPrincipal.Identity.Name;")]
    [InlineData("string M(System.Net.HttpListenerContext context) { var user = context.User.Identity; return user.Name; }")]
    [InlineData("string M(dynamic some) => some.Subject.Name;")]
    [InlineData("string M(Missing some) => some.Subject.Name;")]
    public void WordThatMeansIt_StartsTheAnalysis(string member) => Assert.True(SessionOf(member).Index.HasFlows);

    [Theory]
    [InlineData("string M(C other) => other.Subject.Name; C Subject { get; } string Name { get; }")]
    [InlineData("string M(C other) => ((C)other.Clone()).Name; object Clone() => this; string Name { get; }")]
    [InlineData("object M(int[] all) => all.Clone(); string Name { get; }")]
    [InlineData("object M(string Actor) => new { Subject = Actor, Name = 1 };")]
    public void WordThatMeansSomethingElse_StartsNothing(string member)
    {
        var index = SessionOf(member).Index;
        Assert.True(index.IsEmpty);
        Assert.False(index.HasFlows);
    }

    [Fact]
    public void WordOfManyFiles_IsTakenForIt()
    {
        var others = Enumerable.Range(0, 40).Select(static number => $"class Other{number} {{ string M(Other{number} other) => other.Subject.Name; Other{number} Subject {{ get; }} string Name {{ get; }} }}");
        Assert.True(SessionOf("", [.. others]).Index.HasFlows);
    }

    private static PrivacySession SessionOf(string member, params string[] others)
    {
        var trees = others.Prepend($"class C {{ {member} }}").Select(static text => CSharpSyntaxTree.ParseText(text));
        var compilation = CSharpCompilation.Create("Test", trees, TestReferences.Default, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return PrivacySession.Create(compilation, [], CancellationToken.None);
    }
}
