using Shop.Domain.Invitations;
using Shop.Domain.Messaging;

namespace Shop.Domain.Repaired;

/// <summary>Invites friends and forgets them.</summary>
public sealed class RepairedInvitationDesk(IMailer mailer, ILogger<RepairedInvitationDesk> logger) : IInvitationDesk
{
    public async Task InviteAsync(Invitation invitation, CancellationToken cancellation = default)
    {
        var body = $"Hello {invitation.FriendName}, {invitation.InviterName} likes our bikes. Your code: {invitation.Code}";
        await mailer.SendAsync(invitation.FriendEmail, "An invitation", body, cancellation);
        logger.LogInformation("Invited {Friend} with {Code}", Masks.Email(invitation.FriendEmail), invitation.Code);
    }
}
