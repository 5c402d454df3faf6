namespace DataTags.Analyzers.Tests.Clauses;

/// <summary>Code that breaks a clause, with <c>{|#0:…|}</c> around the place, and code that keeps it.</summary>
/// <param name="Rule">The rule that finds it.</param>
/// <param name="Models">Lines of the project's <c>.datatags</c> file: the document the clause stands in, where another would be cited first.</param>
public sealed record ClauseCase(string Clause, string Rule, string Breaking, string Keeping, string Models = "")
{
    public override string ToString() => Clause;
}
