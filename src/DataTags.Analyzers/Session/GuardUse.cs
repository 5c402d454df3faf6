using DataTags.Core.Language;
using DataTags.Core.Tags;
using DataTags.Flow.Index;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>Whether anything in sight can be a consent guard: where nothing is, nobody need look for one at each step on the way to a sink.</summary>
internal static class GuardUse
{
    public static bool IsPossible(Compilation compilation, IEnumerable<ModelFile> files, RelevanceIndex index)
        => files.Any(static file => file.Statements.Any(static statement => statement is GuardStatement))
            || index.Mentions(GuardReader.Mark) || index.Mentions(AttributeNames.Short(GuardReader.Mark))
            || compilation.References.OfType<PortableExecutableReference>().Any(Names);

    /// <summary>Whether metadata refers to the attribute. What cannot be read may.</summary>
    private static bool Names(PortableExecutableReference reference)
    {
        try
        {
            return reference.GetMetadata() switch
            {
                AssemblyMetadata assembly => assembly.GetModules().Any(Names),
                ModuleMetadata module => Names(module),
                _ => true,
            };
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return true;
        }
    }

    private static bool Names(ModuleMetadata module)
    {
        var reader = module.GetMetadataReader();
        return reader.TypeReferences.Any(handle => reader.StringComparer.Equals(reader.GetTypeReference(handle).Name, GuardReader.Mark));
    }
}
