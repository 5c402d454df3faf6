namespace Shop;

public sealed class Nothing;
