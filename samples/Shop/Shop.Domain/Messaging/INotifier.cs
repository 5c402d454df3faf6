namespace Shop.Domain.Messaging;

/// <summary>Tells the back office that something happened.</summary>
public interface INotifier
{
    void Announce(string text);
}
