using DataTags.Flow.Tests.Kit;

namespace DataTags.Flow.Tests.Cases;

public sealed class OwnTextTests
{
    [Fact]
    public void OfWhatAnInputHolds_IsMadeByItsCode() => FlowCase.Check("""
        class Pay { public int Id; [Label] public string Iban; public override string ToString() => "Pay " + Iban; }
        class Plain { public int Id; [Label] public string Iban; public override string ToString() => "Plain " + Id; }
        record Wrap(int Id, Pay Pay);
        record Box(int Id, Plain Plain);
        class C
        {
            void Lists(List<Pay> a, List<Plain> b, Pay[] c)
            {
                SinkFormatted(a); // BAD
                SinkFormatted(b);
                SinkFormatted(c); // BAD
            }
            void Records(Wrap w, Box b)
            {
                SinkText(w); // BAD
                SinkText(b);
                SinkText("w " + w); // BAD
            }
        }
        """);

    [Fact]
    public void OfEnumerables_IsWhatTheyYield() => FlowCase.Check("""
        class Names : IEnumerable<string>
        {
            [Label] public string First; public int Count;
            public IEnumerator<string> GetEnumerator() { yield return First; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        class Counts : IEnumerable<string>
        {
            [Label] public string First; public int Count;
            public IEnumerator<string> GetEnumerator() { yield return "x" + Count; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        class C
        {
            void Formatted(Names a, Counts b)
            {
                SinkFormatted(a); // BAD
                SinkFormatted(b);
                SinkText(a);
            }
        }
        """);

    [Fact]
    public void WithAFormat_IsMadeByItsCode() => FlowCase.Check("""
        class Mail : IFormattable
        {
            [Label] public string Address;
            public string ToString(string format, IFormatProvider provider) => format == "full" ? Address : "hidden";
        }
        class Open : IFormattable
        {
            [Label] public string Address;
            public string ToString(string format, IFormatProvider provider) => Address;
        }
        class C
        {
            void M(Mail a, Open b)
            {
                Sink($"{a}");
                Sink($"{a:full}"); // BAD
                Sink($"{b}"); // BAD
                SinkText(a);
                SinkText(b); // BAD
            }
        }
        """);
}
