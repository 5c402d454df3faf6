namespace Shop.Domain.Accounts;

/// <summary>Runs the shop.</summary>
public sealed record Administrator(
    string Handle,
    [AdministratorData] string FullName,
    [AdministratorData] string Email);

/// <summary>What protects stored documents; published nowhere.</summary>
public sealed record VaultKey(string Id, [EncryptionKey] string Material, DateOnly RotateOn);
