namespace DataTags;

/// <summary>Contact details of third persons, given only so that they can be invited (clause c35).</summary>
public sealed class InviteeContactAttribute : DataTagAttribute;
