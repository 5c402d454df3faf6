using DataTags.Benchmarks.Building;

namespace DataTags.Benchmarks.Tests;

/// <summary>What the compiler prints with <c>/reportanalyzer</c>.</summary>
public sealed class AnalyzerReportTests
{
    private const string Output = """
        A.cs(3,5): warning CS0168: declared and never used
        A.cs(4,5): warning DT1002: reaches a log
        A.cs(5,5): warning DT1013: reaches an answer

        Total analyzer execution time: 1.500 seconds.
        NOTE: Elapsed time may be less than analyzer execution time because analyzers can run concurrently.

        Time (s)    %   Analyzer
           1.400   93   DataTags.Analyzers, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null
           1.250   83      DataTags.Analyzers.Flow.TaggedDataFlowAnalyzer (DT1001, DT1002)
          <0.001   <1      DataTags.Analyzers.Other (DT3001)

        Total analyzer execution time: 0.250 seconds.
           0.250  100      DataTags.Analyzers.Flow.TaggedDataFlowAnalyzer (DT1001, DT1002)
        """;

    [Fact]
    public void SumsOverProjects()
    {
        var report = AnalyzerReport.Parse(Output);

        Assert.Equal(1.75, report.Seconds, precision: 6);
        Assert.Equal(["DataTags.Analyzers.Flow.TaggedDataFlowAnalyzer", "DataTags.Analyzers"], report.Rows.Select(static row => row.Key));
        Assert.Equal(1.5, report.Rows[0].Value, precision: 6);
    }

    [Fact]
    public void CountsWarningsByTheLettersOfTheirId() => Assert.Equal([("CS", 1), ("DT", 2)], AnalyzerReport.Parse(Output).Warnings.OrderBy(static pair => pair.Key).Select(static pair => (pair.Key, pair.Value)));
}
