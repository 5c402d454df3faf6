namespace DataTags.Core.Tests.Catalogue.Programs;

/// <summary>Code that does with one member what a line of the catalogue says of it.</summary>
/// <param name="About">The line, the member and the port, for whoever reads the result.</param>
/// <param name="Body">Members of a class, or null if no such code can be written in general.</param>
internal sealed record CatalogueProgram(string About, string? Body);
