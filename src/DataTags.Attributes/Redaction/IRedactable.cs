namespace DataTags;

/// <summary>What every type with <see cref="GenerateRedactionAttribute"/> can do; generated code implements it.</summary>
public interface IRedactable
{
    /// <summary>Name and members of the instance, tagged members masked.</summary>
    [Sanitizer(Strength.Masked)]
    string ToLogString();

    /// <summary>A copy whose tagged members are masked; null for an instance that is just being copied, so that circles end.</summary>
    [Sanitizer(Strength.Masked)]
    object? Redacted();
}
