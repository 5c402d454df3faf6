using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

/// <summary>Every repository implements the same generic interface: what one of them returns is nothing that another one could.</summary>
public sealed class ConstructedDispatchTests
{
    private const string Stores = """
        interface IStore<T> { T Get(); }
        class User { public string Name = ""; }
        class Order { public string Text = ""; }
        interface IUsers : IStore<User> { }
        interface IOrders : IStore<Order> { }
        class Users : IUsers { public User Get() => new User { Name = Source() }; }
        class Orders : IOrders { public Order Get() => new Order(); }
        class Wishes : IStore<string> { public string Get() => Source(); }
        class Codes : IStore<int> { public int Get() => 1; }

        """;

    [Fact]
    public void InterfaceOfOneKind_RunsItsOwnImplementation() => FlowCase.Check(Stores + """
        class C
        {
            void M(IUsers users) => Sink(users.Get().Name); // BAD
            void N(IOrders orders) => Sink(orders.Get().Text);
        }
        """);

    [Fact]
    public void ConstructedInterface_RunsTheImplementationsForItsArgument() => FlowCase.Check(Stores + """
        class C
        {
            void M(IStore<User> users) => Sink(users.Get().Name); // BAD
            void N(IStore<string> wishes) => Sink(wishes.Get()); // BAD
            void O(IStore<Order> orders) => Sink(orders.Get().Text);
            void P(IStore<object> others) => Sink(others.Get());
        }
        """);

    [Fact]
    public void OpenImplementation_ServesEveryArgument() => FlowCase.Check("""
        interface IStore<T> { string Get(T key); }
        class Store<T> : IStore<T> { public string Get(T key) => Source(); }
        class Quiet : IStore<int> { public string Get(int key) => ""; }
        class C { void M(IStore<int> store) => Sink(store.Get(1)); } // BAD
        """);

    [Fact]
    public void InheritedImplementation_CountsForWhoInheritsIt() => FlowCase.Check("""
        interface IStore<T> { string Get(); }
        interface IUsers : IStore<int> { }
        interface IOrders : IStore<int> { }
        class Store : IStore<int> { public virtual string Get() => Source(); }
        class Users : Store, IUsers { }
        class Orders : Store, IOrders { public override string Get() => ""; }
        class C
        {
            void M(IUsers users) => Sink(users.Get()); // BAD
            void N(IOrders orders) => Sink(orders.Get());
        }
        """);

    [Fact]
    public void ConstructedBaseClass_RunsTheOverridesForItsArgument() => FlowCase.Check("""
        abstract class Store<T> { public abstract string Get(); }
        class Users : Store<string> { public override string Get() => Source(); }
        class Orders : Store<int> { public override string Get() => ""; }
        class C
        {
            void M(Store<string> users) => Sink(users.Get()); // BAD
            void N(Store<int> orders) => Sink(orders.Get());
        }
        """);

    [Fact]
    public void TypeParameter_MayBeAnyArgument() => FlowCase.Check(Stores + """
        class C<T> { void M(IStore<T> store) => Sink(store.Get()); } // BAD
        """);

    [Fact]
    public void VariantArgument_FitsWhereItConverts() => FlowCase.Check("""
        interface IHandler<in T> { string Handle(); }
        interface IMaker<out T> { string Make(); }
        class Any : IHandler<object> { public string Handle() => Source(); }
        class Far : IHandler<Version> { public string Handle() => ""; }
        class Text : IMaker<string> { public string Make() => Source(); }
        class C
        {
            void M(IHandler<string> handler) => Sink(handler.Handle()); // BAD
            void N(IMaker<object> maker) => Sink(maker.Make()); // BAD
            void O(IMaker<Version> maker) => Sink(maker.Make());
        }
        """);

    [Fact]
    public void NestedArguments_AreCompared() => FlowCase.Check("""
        interface IQuery<T> { string Run(); }
        class Named : IQuery<List<string>> { public string Run() => Source(); }
        class Counted : IQuery<List<int>> { public string Run() => ""; }
        class C
        {
            void M(IQuery<List<string>> query) => Sink(query.Run()); // BAD
            void N(IQuery<List<int>> query) => Sink(query.Run());
        }
        """);

    [Fact]
    public void FieldOfConstructedType_RunsItsOwnImplementation() => FlowCase.Check(Stores + """
        class C(IUsers users, IStore<Order> orders)
        {
            void M() => Sink(users.Get().Name); // BAD
            void N() => Sink(orders.Get().Text);
        }
        """);
}
