using OpenAI.Chat;
using Shop.Domain.Catalogue;

namespace Shop.Marketing.Assistants;

/// <summary>Writes product texts.</summary>
public sealed class ProductCopywriter(ChatClient chat)
{
    public async Task<string> DescribeAsync(Product product, CancellationToken cancellation = default)
    {
        ChatMessage[] messages = [new UserChatMessage($"Two sentences about: {product.Title}. {product.Description}")];
        var completion = await chat.CompleteChatAsync(messages, cancellationToken: cancellation); // OK F50: the catalogue is public
        return completion.Value.Content[0].Text;
    }
}
