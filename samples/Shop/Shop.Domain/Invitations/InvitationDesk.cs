using Shop.Domain.Messaging;

namespace Shop.Domain.Invitations;

/// <summary>Invites friends, and tells the log who they are.</summary>
public sealed class InvitationDesk(IMailer mailer, ILogger<InvitationDesk> logger) : IInvitationDesk
{
    public async Task InviteAsync(Invitation invitation, CancellationToken cancellation = default)
    {
        var body = $"Hello {invitation.FriendName}, {invitation.InviterName} likes our bikes. Your code: {invitation.Code}";
        await mailer.SendAsync(invitation.FriendEmail, "An invitation", body, cancellation); // OK F31: the address is here to invite
        var line = "Invited " + invitation.FriendName;
        line += $" at {invitation.FriendEmail}";
        logger.LogInformation(line); // LEAK L20: a third person's address, joined with +=
        logger.LogInformation("Customer {Id} sent invitation {Code}", invitation.InviterId, invitation.Code); // OK F32: key and code
    }
}
