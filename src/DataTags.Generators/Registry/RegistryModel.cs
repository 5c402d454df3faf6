using DataTags.Core.Collections;

namespace DataTags.Generators.Registry;

/// <summary>Where the registry stands.</summary>
internal sealed record RegistryPlace(string? Namespace, bool HasNullable);

/// <summary>What the registry lists.</summary>
internal sealed record RegistryContent(RegistryPlace Place, EquatableArray<RegistryEntry> Entries);

/// <param name="Mask">Name of the mask mode, or null.</param>
internal sealed record RegistryEntry(string DeclaringType, string Name, string Category, string? Mask, string? Notes);
