namespace Shop.Domain.Invitations;

/// <summary>Sends invitations.</summary>
public interface IInvitationDesk
{
    Task InviteAsync(Invitation invitation, CancellationToken cancellation = default);
}
