using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Models;

public abstract class Observable : INotifyPropertyChanged
{
    private readonly Dictionary<string, object?> _values = [];

    public event PropertyChangedEventHandler? PropertyChanged;

    protected T? Get<T>([CallerMemberName] string name = "") => _values.TryGetValue(name, out var value) ? (T?)value : default;

    protected void Set<T>(T value, [CallerMemberName] string name = "")
    {
        _values[name] = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
    }

    protected bool SetField<T>(ref T field, T value, [CallerMemberName] string name = "")
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
            return false;
        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        return true;
    }
}

public sealed class PersonModel : Observable
{
    private string _mail = "";
    private string _city = "";

    public string? Name
    {
        get => Get<string>();
        set => Set(value);
    }

    public string Mail
    {
        get => _mail;
        set => SetField(ref _mail, value);
    }

    public string City
    {
        get => _city;
        set => SetField(ref _city, value);
    }

    public string Full => $"{Name} <{Mail}>";

    public bool IsComplete => Mail.Length > 0 && City.Length > 0;
}

public class Temperature
{
    private readonly Temperature? _inner;

    public Temperature(Temperature? inner = null) => _inner = inner;

    public virtual string Owner
    {
        get => _inner?.Owner ?? "none";
        set
        {
            if (_inner is not null)
                _inner.Owner = value;
        }
    }
}

public sealed class Owned : Temperature
{
    public override string Owner { get; set; } = "";
}

public sealed class Defaults
{
    public string Host { get; init; } = "localhost";

    public string Url => $"https://{Host}/{Path}";

    public string Path { get; set; } = "index";

    public (string Host, string Path) Both
    {
        get => (Host, Path);
        set => Path = value.Path;
    }
}

public interface IReadable
{
    string Text { get; }
}

public sealed class Explicit(string text) : IReadable
{
    string IReadable.Text => text;

    public string Text => "public";
}

public static class Computed
{
    public static void BackedByDictionary()
    {
        var model = new PersonModel { Name = Source() };
        Sink(model.Name);
        Sink(model.Full);
        Sink(model.IsComplete);
    }

    public static void KeptByAComparisonOfItsOwn()
    {
        var kept = Source();
        Keep(ref kept, "x");
        Sink(kept);
        var other = "a";
        Keep(ref other, "x");
        Sink(other);
    }

    private static void Keep(ref string field, string value)
    {
        if (Equals(field, value))
            return;
        field = value;
    }

    private static bool Equals(string left, string right) => left.Length > 0 && right.Length > 0;

    public static void BackedByRefHelper()
    {
        var model = new PersonModel { Mail = Source(), City = "Ghent" };
        Sink(model.Mail);
        Sink(model.City);
        Sink(model.Full);
        Sink(model.IsComplete);
        model.Mail = "x";
        Sink(model.Mail);
    }

    public static void Changed()
    {
        var model = new PersonModel();
        var seen = new List<string?>();
        model.PropertyChanged += (sender, args) => seen.Add(args.PropertyName);
        model.Mail = Source();
        Sink(seen);
    }

    public static void Delegating()
    {
        var outer = new Temperature(new Temperature(new Owned()));
        outer.Owner = Source();
        Sink(outer.Owner);
        Sink(new Temperature().Owner);
        var lone = new Temperature();
        lone.Owner = Source();
        Sink(lone.Owner);
    }

    public static void Combined()
    {
        var defaults = new Defaults { Host = Source() };
        Sink(defaults.Url);
        Sink(defaults.Path);
        Sink(defaults.Both.Host);
        Sink(defaults.Both.Path);
        defaults.Both = ("x", Source());
        Sink(defaults.Path);
        Sink(new Defaults { Path = Source() }.Host);
        Sink(new Defaults { Path = Source() }.Url);
        var plain = new Defaults();
        plain.Both = (Source(), "y");
        Sink(plain.Both);
    }

    public static void ExplicitImplementation()
    {
        var item = new Explicit(Source());
        Sink(item.Text);
        Sink(((IReadable)item).Text);
    }

    public static void DeconstructedIntoProperties()
    {
        var model = new PersonModel();
        (model.Mail, model.City) = (Source(), "Ghent");
        Sink(model.Mail);
        Sink(model.City);
        (model.Mail, model.City) = (model.City, model.Mail);
        Sink(model.Mail);
        Sink(model.City);
    }
}
