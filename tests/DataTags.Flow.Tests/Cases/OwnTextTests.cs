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
}
