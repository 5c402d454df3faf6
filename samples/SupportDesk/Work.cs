using DataTags;

namespace SupportDesk;

/// <summary>Resolves the case.</summary>
[Purpose(Purpose.Resolve)]
public sealed class Engineer(IConsole console, ICaseStore store)
{
    public void Open(Case item)
    {
        store.Save(item);
        console.Show($"Case {item.Number} of {item.RequesterName}");
        console.Show(item.Description);
        console.Show(item.TraceFile);
    }
}

/// <summary>Learns from cases for the next ones.</summary>
[Purpose(Purpose.Improve)]
public sealed class KnowledgeBase(ICaseStore store)
{
    public void Learn(Case item) => store.Save(item);

    public static bool IsKnown(Case item, string problem) => item.Description.Contains(problem, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Tells customers of technical issues and asks how it was.</summary>
public sealed class Communications(IMailer mailer)
{
    [Purpose(Purpose.Survey)]
    public void Ask(Case item) => mailer.Send(item.RequesterEmail, $"How was case {item.Number}?");

    [Purpose(Purpose.ServiceMessage)]
    public void Warn(Case item, string issue) => mailer.Send(item.RequesterEmail, issue);
}
