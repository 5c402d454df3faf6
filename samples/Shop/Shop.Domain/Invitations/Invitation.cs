namespace Shop.Domain.Invitations;

/// <summary>A customer recommends the shop to a friend, whose address is here for nothing else.</summary>
public sealed record Invitation(
    int InviterId,
    [CustomerData] string InviterName,
    [InviteeContact] string FriendName,
    [InviteeContact] string FriendEmail,
    string Code);
