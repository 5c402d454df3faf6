namespace DataTags.Analyzers.Tests.Switches;

public sealed class DT5001LogSwitchTests
{
    [Theory]
    [InlineData("db.{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("db.{|DT5001:EnableSensitiveDataLogging(true)|};")]
    [InlineData("db.{|DT5001:EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: !false)|};")]
    [InlineData("db.EnableDetailedErrors().{|DT5001:EnableSensitiveDataLogging()|}.EnableDetailedErrors();")]
    [InlineData("new DbContextOptionsBuilder<C>().{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("const bool On = true; db.{|DT5001:EnableSensitiveDataLogging(On)|};")]
    [InlineData("var on = true; db.{|DT5001:EnableSensitiveDataLogging(on)|};")]
    [InlineData("db?.{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("IdentityModelEventSource.{|DT5001:ShowPII = true|};")]
    [InlineData("builder.Services.AddHttpLogging(o => o.{|DT5001:LoggingFields = HttpLoggingFields.All|});")]
    [InlineData("builder.Services.AddHttpLogging(o => { o.{|DT5001:LoggingFields |= HttpLoggingFields.RequestBody|}; });")]
    [InlineData("var o = new HttpLoggingOptions { {|DT5001:LoggingFields = HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseBody|} };")]
    [InlineData("builder.Services.AddHttpLogging(o => o.{|DT5001:RequestHeaders.Add(\"authorization\")|});")]
    [InlineData("var o = new HttpLoggingOptions { {|DT5001:RequestHeaders = { \"Accept\", \"Cookie\" }|} };")]
    [InlineData("var log = {|DT5001:new MailKit.ProtocolLogger(\"smtp.log\")|};")]
    [InlineData("MailKit.ProtocolLogger log = {|DT5001:new(\"smtp.log\")|};")]
    public Task SwitchThatIsOn_Triggers(string statement) => SwitchCase.VerifyStatementAsync(statement);

    [Theory]
    [InlineData("db.EnableSensitiveDataLogging(false);")]
    [InlineData("db.EnableSensitiveDataLogging(unknown);")]
    [InlineData("db.EnableSensitiveDataLogging(env.IsDevelopment());")]
    [InlineData("var on = true; on = unknown; db.EnableSensitiveDataLogging(on);")]
    [InlineData("db.EnableDetailedErrors();")]
    [InlineData("IdentityModelEventSource.ShowPII = false;")]
    [InlineData("IdentityModelEventSource.ShowPII = unknown;")]
    [InlineData("var isOn = IdentityModelEventSource.ShowPII;")]
    [InlineData("builder.Services.AddHttpLogging(o => o.LoggingFields = HttpLoggingFields.RequestPropertiesAndHeaders);")]
    [InlineData("builder.Services.AddHttpLogging(o => o.LoggingFields = HttpLoggingFields.None);")]
    [InlineData("builder.Services.AddHttpLogging(o => o.LoggingFields &= ~HttpLoggingFields.RequestBody);")]
    [InlineData("builder.Services.AddHttpLogging(o => o.RequestHeaders.Add(\"Accept\"));")]
    [InlineData("builder.Services.AddHttpLogging(o => o.RequestHeaders.Clear());")]
    [InlineData("var c = new Npgsql.NpgsqlConnection(\"Host=db;Include Error Detail=false\");")]
    public Task SwitchThatIsOffOrUnknown_DoesNotTrigger(string statement) => SwitchCase.VerifyStatementAsync(statement);

    [Theory]
    [InlineData("if (env.IsDevelopment()) db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.IsDevelopment() && unknown) { db.EnableSensitiveDataLogging(); }")]
    [InlineData("if (!env.IsDevelopment()) { } else db.EnableSensitiveDataLogging();")]
    [InlineData("if (!env.IsDevelopment()) return; db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.IsDevelopment()) { } else { throw new Exception(); } db.EnableSensitiveDataLogging();")]
    [InlineData("var isDevelopment = builder.Environment.IsDevelopment(); if (isDevelopment || Debugger.IsAttached) db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.EnvironmentName == \"Development\") db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.EnvironmentName is not \"Development\") return; db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.IsEnvironment(\"Testing\")) db.EnableSensitiveDataLogging();")]
    [InlineData("if (!env.IsProduction()) db.EnableSensitiveDataLogging();")]
    [InlineData("if (Environment.GetEnvironmentVariable(\"ASPNETCORE_ENVIRONMENT\") == \"Development\") db.EnableSensitiveDataLogging();")]
    [InlineData("_ = env.IsDevelopment() ? db.EnableSensitiveDataLogging() : db;")]
    [InlineData("builder.Services.AddHttpLogging(o => { if (env.IsDevelopment()) o.LoggingFields = HttpLoggingFields.All; });")]
    [InlineData("if (env.IsDevelopment()) builder.Services.AddHttpLogging(o => o.LoggingFields = HttpLoggingFields.All);")]
    public Task Development_DoesNotTrigger(string statement) => SwitchCase.VerifyStatementAsync(statement);

    [Theory]
    [InlineData("if (env.IsProduction()) db.{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("if (!env.IsDevelopment()) db.{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("if (env.IsDevelopment() || unknown) db.{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("if (env.IsDevelopment()) { } db.{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("if (env.IsEnvironment(\"Staging\")) db.{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("if (env.EnvironmentName != \"Development\") db.{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("var d = env.IsDevelopment(); d = true; if (d) db.{|DT5001:EnableSensitiveDataLogging()|};")]
    [InlineData("if (unknown) return; db.{|DT5001:EnableSensitiveDataLogging()|};")]
    public Task OtherThanDevelopment_Triggers(string statement) => SwitchCase.VerifyStatementAsync(statement);

    [Fact]
    public Task CodeForDebugging_DoesNotTrigger() => SwitchCase.VerifyAsync("""
        #define DEBUG
        class C
        {
            [Conditional("DEBUG")]
            static void Helper(DbContextOptionsBuilder db) => db.EnableSensitiveDataLogging();

            static void M(DbContextOptionsBuilder db)
            {
        #if DEBUG && !RELEASE
                db.EnableSensitiveDataLogging();
        #endif
        #if !DEBUG
                db.EnableDetailedErrors();
        #else
                db.EnableSensitiveDataLogging();
        #endif
        #if DEBUG
        #endif
        #if NET8_0_OR_GREATER || DEBUG
                db.{|DT5001:EnableSensitiveDataLogging()|};
        #endif
            }
        }
        """);

    [Fact]
    public Task ConnectionString_IsReadInParts() => SwitchCase.VerifyStatementAsync("""
        const string Host = "Host=db;";
        var c = {|DT5001:new Npgsql.NpgsqlConnection(Host + "include error detail=True;Pooling=true")|};
        """);
}
