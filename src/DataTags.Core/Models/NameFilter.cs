using DataTags.Core.Language;

namespace DataTags.Core.Models;

/// <summary>Tells from a simple name alone that no pattern can mean the member.</summary>
internal sealed class NameFilter
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _globs = [];

    public void Add(MemberPattern pattern)
    {
        var name = pattern.MemberName;
        if (name == MemberPattern.Constructor)
        {
            var dot = pattern.TypeName.LastIndexOf('.');
            name = (pattern.IsOfDerived ? "*" : "") + pattern.TypeName.Substring(dot + 1);
        }

        if (name.IndexOf('*') < 0)
            _names.Add(name);
        else if (!_globs.Contains(name))
            _globs.Add(name);
    }

    public bool MayHold(string name)
    {
        if (_names.Contains(name))
            return true;

        foreach (var glob in _globs)
        {
            if (Glob.Matches(glob, name))
                return true;
        }

        return false;
    }
}
