using Chain.Library;

namespace Chain.App;

public sealed class Service
{
    public void Greet(Customer customer) => Audit.Note(customer.Iban); // here: note
}
