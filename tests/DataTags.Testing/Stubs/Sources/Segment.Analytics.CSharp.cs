namespace Segment.Serialization
{
    public class JsonObject
    {
        public void Add(string key, string value) { }
        public string this[string key] { set { } }
    }
}

namespace Segment.Analytics
{
    using Segment.Serialization;

    public class Configuration { public Configuration(string writeKey) { } }

    public partial class Analytics
    {
        public Analytics(Configuration configuration) { }
        public virtual void Track(string name, JsonObject? properties = null) { }
        public virtual void Track<T>(string name, T properties) { }
        public virtual void Identify(string userId, JsonObject? traits = null) { }
        public virtual void Identify<T>(string userId, T traits) { }
        public virtual void Screen(string title, JsonObject? properties = null, string category = "") { }
        public virtual void Page(string title, JsonObject? properties = null, string category = "") { }
        public virtual void Group(string groupId, JsonObject? traits = null) { }
        public virtual void Alias(string newId) { }
    }
}
