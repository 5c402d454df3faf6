using Microsoft.EntityFrameworkCore;
using Shop.Domain.Customers;
using Shop.Domain.Orders;
using Shop.Domain.Support;

namespace Shop.Web.Storage;

/// <summary>The shop's own database.</summary>
public sealed class ShopDbContext(DbContextOptions<ShopDbContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<SupportTicket> Tickets => Set<SupportTicket>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>(customer =>
        {
            customer.HasKey(c => c.Id);
            customer.Property(c => c.Id).ValueGeneratedOnAdd();
            customer.OwnsOne(c => c.Home);
        });
        modelBuilder.Entity<Order>(order =>
        {
            order.HasKey(o => o.Number);
            order.OwnsOne(o => o.ShipTo);
            order.OwnsMany(o => o.Lines);
        });
        modelBuilder.Entity<SupportTicket>().Property(t => t.Id).ValueGeneratedOnAdd();
    }
}
