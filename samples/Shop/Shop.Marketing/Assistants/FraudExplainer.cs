using OpenAI.Chat;
using Shop.Domain.Payments;

namespace Shop.Marketing.Assistants;

/// <summary>Asks a hosted language model, with everything it has.</summary>
public sealed class FraudExplainer(ChatClient chat) : IFraudExplainer
{
    public async Task<string> ExplainAsync(PaymentCard card, int score, CancellationToken cancellation = default)
    {
        ChatMessage[] messages =
        [
            new SystemChatMessage("You explain fraud scores to shop staff in one sentence."),
            new UserChatMessage($"Card {card.Number} of {card.Holder} scored {score}. Why?"),
        ];
        var completion = await chat.CompleteChatAsync(messages, cancellationToken: cancellation); // LEAK L25: a card number in a prompt
        return completion.Value.Content[0].Text;
    }
}
