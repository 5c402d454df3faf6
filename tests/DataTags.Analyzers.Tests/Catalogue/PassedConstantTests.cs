namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Lines that wait for what a member is passed.</summary>
public sealed class PassedConstantTests
{
    private const string Models = """
        flow App.Box.Put(text) text -> this
        flow App.Box.Read() this -> return
        flow App.Box.Size this -> return strength=derived
        flow App.Box.Size value=0 nothing -> this
        flow App.Box.Cut(from, count) nothing
        flow App.Box.Cut(from, count) from=0 count=this.Size nothing -> this
        flow App.Box.Wipe(box, count) nothing
        flow App.Box.Wipe(box, count) count=box.Size nothing -> box
        """;

    [Theory]
    [InlineData("box.Size = 0;", "box.Read()")]
    [InlineData("box.Size = 1;", "{|DT1002:box.Read()|}")]
    [InlineData("box.Size = other;", "{|DT1002:box.Read()|}")]
    [InlineData("box.Cut(0, box.Size);", "box.Read()")]
    [InlineData("box.Cut(count: box.Size, from: 0);", "box.Read()")]
    [InlineData("box.Cut(1, box.Size);", "{|DT1002:box.Read()|}")]
    [InlineData("box.Cut(0, second.Size);", "{|DT1002:box.Read()|}")]
    [InlineData("box.Cut(0, other);", "{|DT1002:box.Read()|}")]
    [InlineData("App.Box.Wipe(box, box.Size);", "box.Read()")]
    [InlineData("App.Box.Wipe(box, second.Size);", "{|DT1002:box.Read()|}")]
    public Task LineWithAConstant_CountsWhereItIsPassed(string call, string logged) => FlowCase.VerifyWithModelsAsync($$"""
        namespace App
        {
            public class Box
            {
                private string _text = "";
                public int Size { get => _text.Length; set => _text = _text[..value]; }
                public void Put(string text) => _text += text;
                public void Cut(int from, int count) => _text = _text.Remove(from, count);
                public static void Wipe(Box box, int count) => box.Cut(0, count);
                public string Read() => _text;
            }

            class C(ILogger log)
            {
                void M(Customer c, int other, Box second)
                {
                    var box = new Box();
                    box.Put(c.Email);
                    {{call}}
                    log.LogInformation("{H}", {{logged}});
                }
            }
        }
        """, Models);
}
