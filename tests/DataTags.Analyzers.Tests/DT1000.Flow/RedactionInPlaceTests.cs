namespace DataTags.Analyzers.Tests.Flow;

/// <summary>Data that was overwritten where it lies, inside an object that came from elsewhere, is not in the object any more.</summary>
public sealed class RedactionInPlaceTests
{
    private const string Types = """
        public class Contact { [CustomerContactData] public string? Mail { get; set; } [CustomerContactData] public string? Phone { get; set; } public string? Locale { get; set; } }
        public class Note { [CustomerData] public string Text { get; set; } = ""; }
        public class Profile { public string Nick { get; set; } = ""; public Contact Contact { get; set; } = new(); public List<Note> Notes { get; set; } = new(); }
        public interface IProfiles { Profile Find(int id); }
        class C(ILogger<C> log, IProfiles profiles)
        {
            static void Scrub(Profile profile) { profile.Contact.Mail = null; profile.Contact.Phone = Masking.Erase(profile.Contact.Phone!); profile.Notes.Clear(); }

            void M(Profile profile, Profile other)
            {
                #BODY#
            }
        }
        """;

    [Theory]
    [InlineData("profile.Contact.Mail = null; profile.Contact.Phone = Masking.Erase(profile.Contact.Phone!); profile.Notes.Clear(); log.LogInformation(\"{@P}\", profile);")]
    [InlineData("Scrub(profile); log.LogInformation(\"{@P}\", profile);")]
    [InlineData("var found = profiles.Find(1); found.Contact.Mail = null; found.Contact.Phone = null; found.Notes.Clear(); log.LogInformation(\"{@P}\", found);")]
    [InlineData("var contact = profile.Contact; contact.Mail = contact.Phone = \"***\"; profile.Notes = new(); log.LogInformation(\"{@P}\", new { profile, other.Nick });")]
    public Task EverythingOverwritten_IsSilent(string body) => Verify(body);

    [Theory]
    [InlineData("profile.Contact.Mail = null; profile.Notes.Clear(); log.LogInformation(\"{@P}\", {|DT1002:profile|});")]
    [InlineData("profile.Contact.Mail = profile.Contact.Phone = null; log.LogInformation(\"{@P}\", {|DT1002:profile|});")]
    [InlineData("profile.Contact = new(); profile.Notes.Clear(); profile.Notes.AddRange(other.Notes); log.LogInformation(\"{@P}\", {|DT1002:profile|});")]
    [InlineData("Scrub(profile); {|DT2001:profile.Contact.Locale|} = other.Contact.Mail; log.LogInformation(\"{@P}\", {|DT1002:profile|});")]
    [InlineData("Scrub(profile); profile.Contact.Phone = other.Contact.Phone; log.LogInformation(\"{@P}\", {|DT1002:profile|});")]
    public Task SomethingLeft_Triggers(string body) => Verify(body);

    [Fact]
    public Task OtherObject_Triggers() => FlowCase.VerifyAsync("#nullable enable\n" + Types.Replace("#BODY#", "Scrub(profile); log.LogInformation(\"{@P}\", {|#0:other|});", StringComparison.Ordinal),
        new DataTags.Testing.DiagnosticResult("DT1002").WithLocation(0), new DataTags.Testing.DiagnosticResult("DT1002").WithLocation(0));

    private static Task Verify(string body) => FlowCase.VerifyAsync("#nullable enable\n" + Types.Replace("#BODY#", body, StringComparison.Ordinal));
}
