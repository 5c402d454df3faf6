using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>What a library throws shows its argument, and is of a type that the library knows: a handler for an exception of the program's own never sees it.</summary>
public sealed class CaughtExceptionTests
{
    private const string Program = """
        sealed class RefusedException(string message) : Exception(message) { }
        class C(ILogger<C> logger)
        {
            void M(Customer customer)
            {
                try { #BODY# }
                catch (#TYPE# error) { logger.LogDebug(#LOGGED#, "refused"); }
            }
        }
        """;

    [Theory]
    [InlineData("int.Parse(customer.Email);", "Exception")]
    [InlineData("int.Parse(customer.Email);", "FormatException")]
    [InlineData("System.IO.File.ReadAllText(customer.Email);", "System.IO.IOException")]
    public Task OfLibraryByTypeOfLibrary_Triggers(string body, string type) => FlowCase.VerifyAsync(With(body, type, "{|DT1002:error|}"));

    [Theory]
    [InlineData("int.Parse(customer.Email);")]
    [InlineData("System.IO.File.ReadAllText(customer.Email);")]
    [InlineData("Inner(customer); static void Inner(Customer customer) => int.Parse(customer.Email);")]
    public Task OfLibraryByTypeOfProgram_IsFine(string body) => FlowCase.VerifyAsync(With(body, "RefusedException", "error"));

    [Fact]
    public Task OfProgramByItsType_Triggers()
        => FlowCase.VerifyAsync(With("throw new RefusedException({|DT1014:customer.Email|});", "RefusedException", "{|DT1002:error|}"));

    [Fact]
    public Task OfLibraryPastTypeOfProgram_ReachesWhoeverCatchesIt() => FlowCase.VerifyAsync("""
        sealed class RefusedException(string message) : Exception(message) { }
        class C(ILogger<C> logger)
        {
            void M(Customer customer)
            {
                try { N(customer); }
                catch (Exception error) { logger.LogDebug({|DT1002:error|}, "refused"); }
            }

            void N(Customer customer)
            {
                try { int.Parse(customer.Email); }
                catch (RefusedException error) { logger.LogDebug(error, "refused"); }
            }
        }
        """);

    private static string With(string body, string type, string logged)
        => Program.Replace("#BODY#", body, StringComparison.Ordinal).Replace("#TYPE#", type, StringComparison.Ordinal).Replace("#LOGGED#", logged, StringComparison.Ordinal);
}
