namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1209StoredGrantTests
{
    [Theory]
    [InlineData("private IncidentGrant? {|DT1209:_grant|};")]
    [InlineData("private static readonly List<IncidentGrant> {|DT1209:Grants|} = [];")]
    [InlineData("private readonly Dictionary<int, Task<IAnyGrant>[]> {|DT1209:_grants|} = [];")]
    [InlineData("public IncidentGrant? {|DT1209:Grant|} { get; set; }")]
    [InlineData("private Func<LabGrant>? {|DT1209:_factory|};")]
    public Task GrantInAMember_Triggers(string member) => FlowCase.VerifyAsync(GrantDomain.Source + $"#pragma warning disable CS0169, CS0414, CS0649\nclass Desk {{ {member} }}");

    [Theory]
    [InlineData("class Desk(ITrustee trustee) { public IncidentGrant Grant => trustee.Open(); }")]
    [InlineData("class Desk { private int _grants; public int Count => _grants++; }")]
    [InlineData("[AccessGrant(Purpose.Resolve)] class Wrapped(IncidentGrant inner) : IDisposable { private readonly IncidentGrant _inner = inner; public void Dispose() => _inner.Dispose(); }")]
    public Task ComputedAndWrapped_AreSilent(string type) => FlowCase.VerifyAsync(GrantDomain.Source + type);
}
