using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Twilio.Types
{
    public class PhoneNumber
    {
        public PhoneNumber(string number) { }
        public static implicit operator PhoneNumber(string number) => new(number);
    }

    public class Twiml { public Twiml(string twiml) { } }
}

namespace Twilio.Rest.Api.V2010.Account
{
    public class CreateMessageOptions
    {
        public CreateMessageOptions(Types.PhoneNumber to) => To = to;
        public Types.PhoneNumber To { get; }
        public Types.PhoneNumber? From { get; set; }
        public string? Body { get; set; }
        public List<Uri>? MediaUrl { get; set; }
    }

    public class MessageResource
    {
        public static MessageResource Create(CreateMessageOptions options) => new();
        public static MessageResource Create(Types.PhoneNumber to, Types.PhoneNumber? from = null, string? body = null, List<Uri>? mediaUrl = null) => new();
        public static Task<MessageResource> CreateAsync(Types.PhoneNumber to, Types.PhoneNumber? from = null, string? body = null, List<Uri>? mediaUrl = null) => Task.FromResult(new MessageResource());
    }

    public class CallResource
    {
        public static CallResource Create(Types.PhoneNumber to, Types.PhoneNumber from, Types.Twiml? twiml = null, Uri? url = null) => new();
    }
}

namespace Twilio.Rest.Verify.V2.Service
{
    public class VerificationResource
    {
        public static VerificationResource Create(string to, string channel, string pathServiceSid) => new();
    }
}
