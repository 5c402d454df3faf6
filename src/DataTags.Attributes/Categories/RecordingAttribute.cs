namespace DataTags;

/// <summary>Recorded or monitored calls, chats and remote-access sessions (clauses c24, c39).</summary>
public sealed class RecordingAttribute : DataTagAttribute;
