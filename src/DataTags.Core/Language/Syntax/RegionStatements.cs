using DataTags.Core.Collections;

namespace DataTags.Core.Language;

/// <summary><c>region "WORD"[,"WORD"…] XX</c>: a word by which a cloud, or a configuration key by which the project, names a region.</summary>
public sealed record RegionWordStatement(StatementOrigin Origin, EquatableArray<string> Words, string Region) : ModelStatement(Origin);

/// <summary><c>region PATTERN XX</c>: a member that stands for a region.</summary>
public sealed record RegionMemberStatement(StatementOrigin Origin, MemberPattern Pattern, string Region) : MemberStatement(Origin, Pattern);

/// <summary><c>region PATTERN PORT [of=GLOB[,GLOB…]]</c>: what gets to the port says where the data is that the types named receive.</summary>
/// <param name="Types">Names of types; empty for all of the namespace of the type that the member is used on.</param>
public sealed record RegionSettingStatement(StatementOrigin Origin, MemberPattern Pattern, PortPath Port, EquatableArray<string> Types) : MemberStatement(Origin, Pattern);
