namespace DataTags.Core.Suggestions;

/// <summary>What kind of value a type holds, as far as a data element could be written in it.</summary>
[Flags]
public enum ValueShape
{
    /// <summary>A type that holds no datum itself: objects, whose members are judged one by one, services, delegates.</summary>
    Other = 0,
    Text = 1,
    Number = 1 << 1,
    Date = 1 << 2,
    Binary = 1 << 3,
    Truth = 1 << 4,
    Enum = 1 << 5,
    Address = 1 << 6,
    Mail = 1 << 7,
    Uri = 1 << 8,
    Guid = 1 << 9,
    Any = Text | Number | Date | Binary | Truth | Enum | Address | Mail | Uri | Guid,
}
