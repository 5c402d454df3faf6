using DataTags.Analyzers.Flow;
using DataTags.Testing;
using DataTags.Testing.Projects;

namespace DataTags.Analyzers.Tests.Flow;

/// <summary>Members of a library that touch no tag and no sink hand on what they get, or do not. Its users are told which, whether they have its source or its summary only.</summary>
public sealed class LibraryMembersTests
{
    private const string Library = """
        using System;
        namespace Library;
        public sealed class Shelf
        {
            private string _left = "", _right = "";
            public string Left => _left;
            public string Right => _right;
            public void Put(bool isLeft, string text) { if (isLeft) _left = text; else _right = text; }
            public void Replace(string text) => _left = text;
        }
        public static class Texts
        {
            public static void Fill(ref string text, string other) { if (text.Length == 0) text = other; }
            public static void Blank(ref string text) => text = "";
            public static void Mark(Shelf shelf, string text) => shelf.Replace(text);
        }
        public sealed class Box<T>(T value)
        {
            private readonly T _value = value;
            public TOut Map<TOut>(Func<T, TOut> map) => Inner(map);
            public void Each(Action<T> action) => action(_value);
            private TOut Inner<TOut>(Func<T, TOut> map) => map(_value);
        }
        public sealed class Bell { public event Action<string>? Rung; public void Ring(string text) => Rung?.Invoke(text); }
        public interface IWord { string Say(string first, string second); }
        public sealed class First : IWord { public string Say(string first, string second) => first; }
        public sealed class Second : IWord { public string Say(string first, string second) => second; }
        public sealed class None : IWord { public string Say(string first, string second) => "none"; }
        public interface IGreeting { string Greet(string name) => "hello " + name; }
        public sealed class Plain : IGreeting;
        public sealed class Quiet : IGreeting { public string Greet(string name) => "hello"; }
        public class Thing { public string Text = ""; public string More = ""; }
        public sealed class Special : Thing;
        public class Maker { public virtual Thing Make(string a, string b) => new Thing { Text = a }; }
        public sealed class SpecialMaker : Maker { public override Special Make(string a, string b) => new Special { Text = b, More = a }; }
        """;

    private const string Frame = """
        using System; using System.Collections.Generic; using DataTags; using Library; using Microsoft.Extensions.Logging;
        public sealed class Account { [CustomerContactData] public string Email { get; set; } = ""; public string Plan { get; set; } = ""; }
        public sealed class Page(ILogger<Page> logger)
        {
            private void Log(object? value) => logger.LogInformation("{Value}", value);
            public void Show(Account account, bool flag) { #BODY# }
        }
        """;

    [Theory]
    [InlineData("var shelf = new Shelf(); shelf.Put(flag, account.Email); shelf.Put(!flag, \"x\"); Log({|DT1002:shelf.Left|});")]
    [InlineData("var text = account.Email; Texts.Fill(ref text, \"x\"); Log({|DT1002:text|});")]
    [InlineData("var text = \"\"; Texts.Fill(ref text, account.Email); Log({|DT1002:text|});")]
    [InlineData("var shelf = new Shelf(); Texts.Mark(shelf, account.Email); Log({|DT1002:shelf.Left|});")]
    [InlineData("var box = new Box<string>(account.Email); Log({|DT1002:box.Map(text => text + \"!\")|});")]
    [InlineData("var box = new Box<string>(account.Email); var heard = \"\"; box.Each(text => heard = text); Log({|DT1002:heard|});")]
    [InlineData("var box = new Box<string>(\"x\"); Log({|DT1002:box.Map(text => account.Email)|});")]
    [InlineData("var bell = new Bell(); var heard = \"\"; bell.Rung += text => heard = text; bell.Ring(account.Email); Log({|DT1002:heard|});")]
    [InlineData("IWord word = new Second(); Log({|DT1002:word.Say(\"x\", account.Email)|});")]
    [InlineData("IGreeting greeting = new Plain(); Log({|DT1002:greeting.Greet(account.Email)|});")]
    [InlineData("Maker maker = new SpecialMaker(); Log({|DT1002:maker.Make(\"x\", account.Email).Text|});")]
    public Task WhatAMemberHandsOn_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("var shelf = new Shelf(); shelf.Replace(account.Email); shelf.Replace(\"x\"); Log(shelf.Left);")]
    [InlineData("var shelf = new Shelf(); shelf.Replace(account.Email); Log(shelf.Right);")]
    [InlineData("var box = new Box<string>(account.Email); Log(box.Map(text => Masks.Email(text)));")]
    [InlineData("var box = new Box<string>(account.Email); Log(box.Map(_ => account.Plan));")]
    [InlineData("var bell = new Bell(); var heard = false; bell.Rung += text => heard = text.Length > 3; bell.Ring(account.Email); Log(heard);")]
    [InlineData("IWord word = new First(); Log(word.Say(\"x\", account.Email));")]
    [InlineData("IWord word = new None(); Log(word.Say(account.Email, account.Email));")]
    [InlineData("IGreeting greeting = new Quiet(); Log(greeting.Greet(account.Email));")]
    [InlineData("Maker maker = new SpecialMaker(); Log(maker.Make(account.Email, \"x\").Text);")]
    public Task WhatAMemberKeepsBack_IsSilent(string body) => Check(body);

    /// <summary>A summary takes a small part of an assembly, so there must be some more of it.</summary>
    private static readonly string Rest = string.Concat(Enumerable.Range(0, 200).Select(static number => $$"""
        internal static class Part{{number}}
        {
            internal static int Steps(int start)
            {
                var sum = {{number}};
                for (var i = start; i < 100; i++)
                    sum += i % 7 == 3 ? sum / (i + 1) : sum * 3 - i;
                return sum;
            }
        }

        """));

    private static async Task Check(string body)
    {
        foreach (var form in Enum.GetValues<ReferenceForm>())
        {
            await Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal), state =>
            {
                var library = state.Project("Library");
                library.Sources.Add(Library);
                library.Sources.Add(Rest);
                library.ReferenceForm = form;
                library.Generators.Add(new SummaryGenerator());
            });
        }
    }
}
