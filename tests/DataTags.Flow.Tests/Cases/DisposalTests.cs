using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

public sealed class DisposalTests
{
    [Theory]
    [InlineData("System.IObserver<int>", "OnCompleted", "public void OnNext(int x) {} public void OnError(System.Exception x) {}")]
    [InlineData("System.IDisposable", "Dispose", "")]
    public void PassedAsInterfaceOfTheFramework_RunsItsCode(string face, string name, string more) => FlowCase.Check($$"""
        class Scope(string s) : {{face}} { public void {{name}}() { Sink(s); } {{more}} }
        class C
        {
            static void Close({{face}} d) => d.{{name}}();
            void M()
            {
                Close(new Scope(Source())); // BAD
                Close(new Scope("clean"));
            }
        }
        """);

    [Fact]
    public void UsingOfAnExpression_DisposesOfIt() => FlowCase.Check("""
        class Scope(string s) : System.IDisposable { public void Dispose() { Sink(s); } }
        struct Small(string s) : System.IDisposable { public void Dispose() { Sink(s); } }
        class Later(string s) : System.IAsyncDisposable { public ValueTask DisposeAsync() { Sink(s); return default; } }
        class Guard(Action last) : System.IDisposable { public void Dispose() => last(); }
        class C
        {
            static Scope Make(string s) => new Scope(s);
            async Task M()
            {
                using (new Scope(Source())) { } // BAD
                using (new Scope("clean")) { }
                using (Make(Source())) { } // BAD
                using (Make("clean")) { }
                using (new Small(Source())) { } // BAD
                await using (new Later(Source())) { } // BAD
                await using (new Later("clean")) { }
                var m = "a";
                using (new Guard(() => { Sink(m); })) // BAD
                    m = Source();
                var held = new Scope(Source());
                using (held) // BAD
                    held = new Scope("clean");
            }
        }
        """);

    [Fact]
    public void UsingOfAnInterface_DisposesOfWhatIsThere() => FlowCase.Check("""
        class Scope(string s) : System.IDisposable { public void Dispose() { Sink(s); } }
        class C
        {
            static System.IDisposable Make(string s) => new Scope(s);
            void Made()
            {
                using (var s = Make(Source())) { } // BAD
                using (var t = Make("clean")) { }
            }
            void Declared()
            {
                using System.IDisposable s = new Scope(Source()); // BAD
                using System.IDisposable t = new Scope("clean");
            }
            void Each()
            {
                foreach (var d in new List<System.IDisposable> { new Scope(Source()) })
                    d.Dispose(); // BAD
                foreach (var d in new List<System.IDisposable> { new Scope("clean") })
                    d.Dispose();
            }
        }
        """);

    [Fact]
    public void MoreThanCanBeFollowed_AreDisposedOfInSilence()
    {
        var types = string.Concat(Enumerable.Range(0, 40).Select(static number => $"class D{number}(string s) : System.IDisposable {{ public void Dispose() {{ Sink(s); }} }}\n"));
        FlowCase.Check(types + """
            class C
            {
                static void Close(System.IDisposable d) => d.Dispose();
                void M(System.IDisposable any)
                {
                    using (any) { }
                    Close(any);
                    Close(new D3("clean"));
                    Close(new D3(Source())); // BAD
                }
            }
            """);
    }
}
