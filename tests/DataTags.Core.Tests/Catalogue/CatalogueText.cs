using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Catalogue;

internal static class CatalogueText
{
    public static string FirstLine(ModelFile file)
    {
        var text = file.TextOf(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(0, file.Statements[0].Span.Start));
        return text.Split('\n')[0].TrimEnd();
    }

    public static string Name(ModelFile file) => Path.GetFileNameWithoutExtension(file.Path);

    public static string About(ModelFile file, MemberStatement line, ISymbol symbol, PortPath port)
        => $"{Name(file)}({line.Line}) {symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)} {Of(port)}";

    public static string Of(PortPath port) => $"{(port.Root == PortRoot.Argument ? port.Name : port.Root)}{string.Concat(port.Steps.Select(static step => $".{step.Name ?? step.Kind.ToString()}"))}";

    public static bool IsDelegate(PortPath port) => port.Steps.Any(static step => step.Kind is StepKind.DelegateParameter or StepKind.DelegateReturn);

    public static bool IsReflection(PortPath port) => port.Steps.Any(static step => step.Kind is StepKind.Named or StepKind.Type or StepKind.Comparer);
}
