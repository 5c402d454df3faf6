using System;

namespace Destructurama.Attributed
{
    [AttributeUsage(AttributeTargets.Property)]
    public class NotLoggedAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Property)]
    public class LogMaskedAttribute : Attribute
    {
        public string Text { get; set; } = "***";
        public int ShowFirst { get; set; }
        public int ShowLast { get; set; }
        public bool PreserveLength { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public class LogReplacedAttribute : Attribute
    {
        public LogReplacedAttribute(string pattern, string replacement) { }
    }
}
