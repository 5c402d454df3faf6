using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Checking;

/// <summary>Everything that can be wrong with the files of a project: what the parser found, and what only the code and the other files tell.</summary>
public sealed class ModelFileChecker(Compilation compilation, TagReader tags, ImmutableArray<ModelFile> builtIn)
{
    /// <summary>The errors of the given files, in order of place. The built-in files are only looked at.</summary>
    public ImmutableArray<ModelError> Check(ImmutableArray<ModelFile> files)
    {
        var binder = new ModelBinder(compilation);
        var references = new ReferenceChecks([.. files, .. builtIn]);
        var cycles = new ExtensionCycles([.. files, .. builtIn]);
        var errors = ImmutableArray.CreateBuilder<ModelError>();
        foreach (var file in files)
        {
            errors.AddRange(file.Errors);
            foreach (var statement in file.Statements)
            {
                if (statement is MemberStatement member)
                    errors.AddRange(binder.Check(member, file));

                errors.AddRange(CategoryErrors(statement, file).Select(error => error with { IsOfPolicy = statement.IsOfPolicy }));
                errors.AddRange(references.Of(statement, file).Concat(cycles.Of(statement, file)).Select(error => error with { IsOfPolicy = statement.IsOfPolicy }));
            }
        }

        errors.AddRange(Contradictions.In(files).Select(static error => error with { IsOfPolicy = true }));

        errors.AddRange(Duplicates.In(files));
        return [.. errors.OrderBy(static error => error.Path, StringComparer.Ordinal).ThenBy(static error => error.Span.Start).Distinct()];
    }

    private IEnumerable<ModelError> CategoryErrors(ModelStatement statement, ModelFile file)
    {
        var names = statement switch
        {
            SourceStatement source => source.Categories,
            TagStatement tag => tag.Categories.Where(static name => name.Name != CategoryWord.None),
            PolicyStatement policy => policy.Given.Select(static given => given.Category),
            DisjointStatement disjoint => disjoint.Others.Prepend(disjoint.Category),
            VerdictStatement verdict => verdict.WithExceptions().SelectMany(static line => line.Categories).Where(static term => !term.IsEvery).Select(static term => new CategoryName(term.Name, term.Span)),
            _ => Enumerable.Empty<CategoryName>(),
        };

        foreach (var name in names.Distinct())
        {
            if (tags.TryFindCategory(name.Name, out _))
                continue;

            var nearest = tags.Categories.Nearest(name.Name) is { } word ? $"; did you mean '{word}'?" : "";
            yield return file.ErrorAt(ModelErrorKind.UnknownWord, name.Span, $"There is no category '{name.Name}'{nearest}");
        }
    }
}
