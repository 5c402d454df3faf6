namespace Shop.Domain.Catalogue;

/// <summary>What is for sale. Small enough to live in memory.</summary>
public sealed class ProductCatalogue
{
    private readonly Dictionary<string, Product> products;

    public ProductCatalogue(IEnumerable<Product> products)
    {
        this.products = products.ToDictionary(p => p.Sku, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyCollection<Product> All => products.Values;

    public Product? Find(string sku) => products.GetValueOrDefault(sku);

    public IReadOnlyList<Product> InCategory(string category) =>
        [.. products.Values.Where(p => string.Equals(p.Category, category, StringComparison.OrdinalIgnoreCase)).OrderBy(p => p.Price)];

    /// <summary>Products of the same category, cheapest first, without the one looked at.</summary>
    public IReadOnlyList<Product> SimilarTo(Product product, int count) =>
        [.. InCategory(product.Category).Where(p => p.Sku != product.Sku).Take(count)];

    public static ProductCatalogue Opening() => new(
    [
        new("BIKE-01", "City bike, seven gears", "bikes", 649.00m, "A steel frame, hub gears and a carrier that takes two crates."),
        new("BIKE-02", "Touring bike", "bikes", 1_180.00m, "Twenty-seven gears, disc brakes and room for three bottles."),
        new("BIKE-03", "Cargo bike, electric", "bikes", 4_290.00m, "Carries two children or eighty kilograms up a hill."),
        new("LAMP-01", "Front lamp, 70 lux", "lights", 59.90m, "Wide beam, charges over USB-C, burns six hours."),
        new("LAMP-02", "Rear lamp", "lights", 24.50m, "Brake light included."),
        new("BAG-01", "Pannier, waterproof", "bags", 89.00m, "Twenty litres, rolls shut, survives rivers."),
        new("BAG-02", "Handlebar bag", "bags", 64.00m, "Map window and a shoulder strap."),
        new("TOOL-01", "Pocket tool, 17 functions", "tools", 32.00m, "Chain breaker, tyre lever and a bottle opener."),
    ]);
}
