namespace Shop.Domain.Accounts;

/// <summary>Hands data to authorities.</summary>
public interface IAuthorityDesk
{
    /// <summary>Answers a request that no court has signed.</summary>
    void AnswerInformally(
        string caseNumber,
        [Sink(SinkKind.LegalDisclosure, Recipient = "Authorities", Purpose = Purpose.LawEnforcement)] string dossier);
}
