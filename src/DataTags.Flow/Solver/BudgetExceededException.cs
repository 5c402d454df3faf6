namespace DataTags.Flow.Solver;

/// <summary>Ends the analysis of a body that is too large; caught where the body is summarised and reported as incomplete.</summary>
internal sealed class BudgetExceededException : Exception;
