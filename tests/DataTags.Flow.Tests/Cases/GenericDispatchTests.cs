using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

public sealed class GenericDispatchTests
{
    private const string Types = """
        class Pay { [Label] public string Iban; }
        static class Stored { public static Pay P = new Pay(); }
        interface IVal<T> { string Check(T t); }
        class PayVal : IVal<Pay> { public string Check(Pay p) => "bad " + Stored.P.Iban; }
        class IntVal : IVal<int> { public string Check(int p) => "bad " + p; }

        """;

    [Fact]
    public void InterfaceOfATypeParameter_RunsWhatFitsItsArgument() => FlowCase.Check(Types + """
        class C
        {
            static string Run<T>(IVal<T> v, T t) => v.Check(t);
            void Method(IVal<int> v, IVal<Pay> w, Pay p)
            {
                Sink(Run(v, 1));
                Sink(Run(w, p)); // BAD
            }
        }
        """);

    [Fact]
    public void InterfaceOfAClassTypeParameter_RunsWhatFitsItsArgument() => FlowCase.Check(Types + """
        class Service<T>(IVal<T> v) { public string Text(T t) => v.Check(t); }
        class C
        {
            void Method(Service<int> a, Service<Pay> b, Pay p)
            {
                Sink(a.Text(1));
                Sink(b.Text(p)); // BAD
            }
        }
        """);
}
