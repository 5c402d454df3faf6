using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DataTags.Flow.Generated.Relations;

/// <summary>All relations, in the order of the report.</summary>
internal static class RelationList
{
    public static IReadOnlyList<IRelation> All { get; } =
    [
        new RootRelation("names", Renaming.Of),
        new NodeRelation<ArgumentSyntax>("parentheses", static (_, argument, _) => argument.RefKindKeyword.RawKind != 0 || argument.NameColon is not null || argument.Expression is DeclarationExpressionSyntax or IdentifierNameSyntax { Identifier.ValueText: "_" } ? null : argument.WithExpression(ParenthesizedExpression(argument.Expression))),
        new ValueRelation("inlined constant", "({0}) + \"\""),
        new ValueRelation("extracted method", "Handed({0})", "private static string Handed(string text) { return text; }"),
        new ValueRelation("extracted generic method", "Handed({0})", "private static T Handed<T>(T value) => value;"),
        new ValueRelation("extracted lambda", "((Func<string>)(() => {0}))()"),
        new ValueRelation("lambda with a parameter", "((Func<string, string>)(text => text))({0})"),
        new ValueRelation("method group", "((Func<string, string>)Handed)({0})", "private static string Handed(string text) => text;"),
        new ValueRelation("out parameter", "Handed({0})", "private static string Handed(string text) { Give(text, out var given); return given; } private static void Give(string text, out string given) => given = text;"),
        new ValueRelation("ref parameter", "Handed({0})", "private static string Handed(string text) { var given = \"\"; Give(text, ref given); return given; } private static void Give(string text, ref string given) => given = text;"),
        new ValueRelation("local function", "Handed({0})", "private static string Handed(string text) { string Inner() => text; return Inner(); }"),
        new ValueRelation("interpolation", "$\"{({0})}\""),
        new ValueRelation("Format", "string.Format(\"{1}\", \"\", {0})"),
        new ValueRelation("StringBuilder", "new StringBuilder().Append({0}).ToString()"),
        new ValueRelation("Concat", "string.Concat({0}, \"\")"),
        new ValueRelation("Join", "string.Join(\"\", new[] { {0} })"),
        new ValueRelation("task", "Task.FromResult({0}).GetAwaiter().GetResult()"),
        new ValueRelation("asynchronous method", "HandedAsync({0}).GetAwaiter().GetResult()", "private static async Task<string> HandedAsync(string text) { await Task.Yield(); return text; }"),
        new ValueRelation("tuple", "({0}, 0).Item1"),
        new ValueRelation("anonymous type", "new { Text = {0}, Other = 0 }.Text"),
        new ValueRelation("array", "new[] { \"\", {0} }[1]"),
        new ValueRelation("dictionary", "new Dictionary<string, string> { [\"a\"] = \"\", [\"b\"] = {0} }[\"b\"]"),
        new ValueRelation("list", "new List<string> { {0} }[0]"),
        new ValueRelation("record", "new Kept({0}).Text", "private sealed record Kept(string Text);"),
        new ValueRelation("with", "(new Kept(\"\") with { Text = {0} }).Text", "private sealed record Kept(string Text);"),
        new ValueRelation("field", "new Kept { Text = {0} }.Text", "private sealed class Kept { public string Text; public string Other; }"),
        new ValueRelation("property", "new Kept { Text = {0} }.Text", "private sealed class Kept { public string Text { get; set; } }"),
        new ValueRelation("full property", "new Kept { Text = {0} }.Text", "private sealed class Kept { private string _text; public string Text { get => _text; set => _text = value; } }"),
        new ValueRelation("primary constructor", "new Kept({0}).Text", "private sealed class Kept(string text) { public string Text => text; }"),
        new ValueRelation("ordinary constructor", "new Kept({0}).Text", "private sealed class Kept { private readonly string _text; public Kept(string text) { _text = text; } public string Text => _text; }"),
        new ValueRelation("struct", "new Kept { Text = {0} }.Text", "private struct Kept { public string Text; }"),
        new ValueRelation("boxing", "(string)(object)({0})"),
        new ValueRelation("LINQ in method syntax", "new[] { {0} }.Select(item => item).First()"),
        new ValueRelation("LINQ in query syntax", "(from item in new[] { {0} } select item).First()"),
        new ValueRelation("iterator", "Handed({0}).First()", "private static IEnumerable<string> Handed(string text) { yield return text; }"),
        new ValueRelation("switch expression", "({0}) switch { var text => text }"),
        new ValueRelation("??", "({0}) ?? \"\""),
        new ValueRelation("lazy", "new Lazy<string>(() => {0}).Value"),
        new ValueRelation("exception", "new Exception({0}).Message"),
        new ValueRelation("interface", "((IKept)new Kept { Text = {0} }).Text", "private interface IKept { string Text { get; } } private sealed class Kept : IKept { public string Text { get; set; } }"),
        new StatementRelation("block", "{ {0} }"),
        new StatementRelation("if (true)", "if (true) { {0} }"),
        new StatementRelation("do while (false)", "do { {0} } while (false);"),
        new StatementRelation("try finally", "try { {0} } finally { }"),
        new StatementRelation("lock", "lock (typeof(object)) { {0} }"),
        new StatementRelation("using", "using (new System.IO.MemoryStream()) { {0} }"),
        new StatementRelation("checked", "checked { {0} }"),
        new StatementRelation("switch", "switch (0) { default: {0} break; }"),
        new NodeRelation<MethodDeclarationSyntax>("method body", static (_, method, _) => Bodies.Other(method)),
        new NodeRelation<IfStatementSyntax>("if negated", static (_, branch, _) => Branches.Negated(branch)),
        new NodeRelation<IfStatementSyntax>("if as switch", static (before, branch, _) => Branches.AsSwitch(before, branch)),
        new NodeRelation<ConditionalExpressionSyntax>("?: as switch", static (before, choice, model) => Branches.AsSwitch(before, choice, model)),
        new NodeRelation<ForStatementSyntax>("for as while", static (_, loop, _) => Loops.AsWhile(loop)),
        new NodeRelation<ForEachStatementSyntax>("foreach as while", static (before, loop, model) => Loops.AsWhile(before, loop, model)),
        new NodeRelation<InvocationExpressionSyntax>("extension called statically", static (before, call, model) => ExtensionCalls.AsStatic(before, call, model)),
        new NodeRelation<LocalDeclarationStatementSyntax>("var", static (before, local, model) => Locals.AsVar(before, local, model)),
        new RootRelation("order of members", Members.Reversed),
        new RootRelation("partial types", Members.Split),
        new RootRelation("dead code", Members.WithDeadCode),
        new RootRelation("nullable", static unit => unit.WithLeadingTrivia(unit.GetLeadingTrivia().Insert(0, Trivia(NullableDirectiveTrivia(Token(SyntaxKind.EnableKeyword), true))))),
    ];
}
