using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace DataTags.Conventions.Tests.Layers;

/// <summary>What one of the product's DLLs refers to, read from its metadata without loading it.</summary>
internal sealed class AssemblyImage : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    private AssemblyImage(PEReader file)
    {
        _file = file;
        _metadata = file.GetMetadataReader();
    }

    /// <exception cref="FileNotFoundException">This test project does not refer to it.</exception>
    public static AssemblyImage Open(string name)
        => new(new PEReader([.. File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name + ".dll"))]));

    public ImmutableArray<string> ReferencedAssemblies
        => [.. _metadata.AssemblyReferences.Select(handle => _metadata.GetString(_metadata.GetAssemblyReference(handle).Name))];

    /// <summary>Types of other assemblies that the code names.</summary>
    public IEnumerable<TypeName> ReferencedTypes
        => _metadata.TypeReferences
            .Select(handle => _metadata.GetTypeReference(handle))
            .Where(type => type.ResolutionScope.Kind == HandleKind.AssemblyReference)
            .Select(type => new TypeName(
                _metadata.GetString(_metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
                _metadata.GetString(type.Namespace),
                _metadata.GetString(type.Name)));

    /// <summary>Members of other assemblies that the code names, as <c>Namespace.Type.Member</c>.</summary>
    public IEnumerable<string> ReferencedMembers
        => _metadata.MemberReferences
            .Select(handle => _metadata.GetMemberReference(handle))
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{TypeNames.Instance.GetTypeFromReference(_metadata, (TypeReferenceHandle)member.Parent, 0)}.{_metadata.GetString(member.Name)}");

    /// <summary>Static fields that code can assign after start-up, as <c>Type.field</c>; those the compiler makes for lambdas do not count.</summary>
    public IEnumerable<string> AssignableStaticFields => StaticFields(static attributes => (attributes & FieldAttributes.InitOnly) == 0).Select(static found => found.Name);

    /// <summary>Static fields of any kind but constants, with the name of their type.</summary>
    public IEnumerable<(string Name, string Type)> StaticFields(Func<FieldAttributes, bool> condition)
    {
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var type = _metadata.GetTypeDefinition(handle);
            var typeName = _metadata.GetString(type.Name);
            if (typeName.Contains('<', StringComparison.Ordinal))
                continue;
            foreach (var fieldHandle in type.GetFields())
            {
                var field = _metadata.GetFieldDefinition(fieldHandle);
                var name = _metadata.GetString(field.Name);
                if ((field.Attributes & FieldAttributes.Static) == 0 || (field.Attributes & FieldAttributes.Literal) != 0 || !condition(field.Attributes))
                    continue;
                if (name.Contains('<', StringComparison.Ordinal) && !name.EndsWith(">k__BackingField", StringComparison.Ordinal))
                    continue;
                yield return ($"{typeName}.{name}", field.DecodeSignature(TypeNames.Instance, genericContext: null));
            }
        }
    }

    public void Dispose() => _file.Dispose();
}

internal sealed record TypeName(string Assembly, string Namespace, string Name)
{
    public override string ToString() => $"{Namespace}.{Name} ({Assembly})";
}
