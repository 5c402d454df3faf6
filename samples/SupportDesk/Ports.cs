using DataTags;

namespace SupportDesk;

/// <summary>What an engineer sees.</summary>
public interface IConsole
{
    void Show([Sink(SinkKind.Network)] string text);
}

public interface IMailer
{
    void Send([Sink(SinkKind.Messaging)] string address, string subject);
}

public interface ICaseStore
{
    void Save([Sink(SinkKind.Storage)] Case item);
}
