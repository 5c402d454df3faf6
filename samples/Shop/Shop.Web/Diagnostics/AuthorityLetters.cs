using System.Collections.Concurrent;
using Shop.Domain.Accounts;

namespace Shop.Web.Diagnostics;

/// <summary>Letters to authorities, kept until they are posted.</summary>
public sealed class AuthorityLetters(ILogger<AuthorityLetters> logger) : IAuthorityDesk
{
    private readonly ConcurrentQueue<(string Case, string Dossier)> letters = new();

    public void AnswerInformally(string caseNumber, string dossier)
    {
        letters.Enqueue((caseNumber, dossier));
        logger.LogInformation("Letter {Count} for case {Case}", letters.Count, caseNumber); // OK F92: the case number and a count
    }
}
