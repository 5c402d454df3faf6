using OpenAI.Chat;
using Shop.Domain.Payments;
using Shop.Marketing.Assistants;

namespace Shop.Marketing.Repaired;

/// <summary>Asks about the score; the card stays here.</summary>
public sealed class RepairedFraudExplainer(ChatClient chat) : IFraudExplainer
{
    public async Task<string> ExplainAsync(PaymentCard card, int score, CancellationToken cancellation = default)
    {
        ChatMessage[] messages = [new UserChatMessage($"A {card.Network()} card scored {score}. What may cause such a score?")];
        var completion = await chat.CompleteChatAsync(messages, cancellationToken: cancellation); // OK F57: network and score
        return completion.Value.Content[0].Text;
    }
}
