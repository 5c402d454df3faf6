namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What was handed to a sink that is an object, and is read from it again.</summary>
public sealed class ReadBackTests
{
    [Theory]
    [InlineData("var ms = new ModelStateDictionary(); ms.AddModelError(\"x\", {|DT1013:c.Key + \" taken\"|}); log.LogWarning(\"{E}\", {|DT1002:ms[\"x\"]!.Errors[0].ErrorMessage|});")]
    [InlineData("ModelState.AddModelError(\"x\", {|DT1013:c.Key + \" taken\"|}); log.LogWarning(\"{E}\", {|DT1002:ModelState[\"x\"]!.Errors[0].ErrorMessage|});")]
    [InlineData("ModelState.AddModelError(\"x\", {|DT1013:c.Key|}); foreach (var e in ModelState.Values.SelectMany(v => v.Errors)) log.LogWarning(\"{E}\", {|DT1002:e.ErrorMessage|});")]
    [InlineData("ModelState.AddModelError(\"x\", {|DT1013:c.Key|}); foreach (var pair in ModelState) foreach (var e in pair.Value!.Errors) log.LogWarning(\"{E}\", {|DT1002:e.ErrorMessage|});")]
    [InlineData("ModelState.AddModelError(\"x\", {|DT1013:c.Key|}); if (ModelState.TryGetValue(\"x\", out var entry)) log.LogWarning(\"{E}\", {|DT1002:entry.Errors.First().ErrorMessage|});")]
    public Task ModelState_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("var ms = new ModelStateDictionary(); ms.AddModelError(\"x\", \"taken\"); log.LogWarning(\"{E}\", ms[\"x\"]!.Errors[0].ErrorMessage);")]
    [InlineData("var ms = new ModelStateDictionary(); ms.AddModelError(\"x\", {|DT1013:c.Key|}); log.LogWarning(\"{E} {V}\", ms[\"y\"]!.Errors[0].ErrorMessage, ms.IsValid);")]
    [InlineData("var ms = new ModelStateDictionary(); ms.AddModelError(\"x\", {|DT1013:c.Key|}); ms.Remove(\"x\"); log.LogWarning(\"{E}\", ms[\"x\"]!.Errors[0].ErrorMessage);")]
    [InlineData("var ms = new ModelStateDictionary(); ms.AddModelError(\"x\", {|DT1013:c.Key|}); ms.Clear(); log.LogWarning(\"{E}\", ms[\"x\"]!.Errors[0].ErrorMessage);")]
    public Task ModelStateWithoutThat_IsSilent(string body) => Check(body);

    [Theory]
    [InlineData("log.LogWarning(\"{@E}\", {|DT1002:new OkObjectResult(new { c.CardNumber }).Value|});")]
    [InlineData("log.LogWarning(\"{@E}\", {|DT1002:new JsonResult(new { c.CardNumber }).Value|});")]
    [InlineData("var r = new ObjectResult(new { c.CardNumber }); log.LogWarning(\"{@E}\", {|DT1002:r.Value|});")]
    [InlineData("var r = new BadRequestObjectResult(new { c.CardNumber }); log.LogWarning(\"{@E}\", {|DT1002:r.Value|});")]
    [InlineData("var r = new CreatedResult(\"/x\", new { c.CardNumber }); log.LogWarning(\"{@E}\", {|DT1002:r.Value|});")]
    [InlineData("var r = new RedirectResult({|DT1011:\"/x?m=\" + c.Email|}); log.LogWarning(\"{@E}\", {|DT1002:r.Url|});")]
    public Task Result_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("var r = new CreatedResult(\"/x\", new { c.CardNumber }); log.LogWarning(\"{E} {S}\", r.Location, r.StatusCode);")]
    [InlineData("log.LogWarning(\"{@E}\", new OkObjectResult(new { c.Id }).Value);")]
    public Task OtherPartOfAResult_IsSilent(string body) => Check(body);

    [Theory]
    [InlineData("var content = JsonContent.Create(new { c.CardNumber }); log.LogWarning(\"{E}\", {|DT1002:await content.ReadAsStringAsync()|});")]
    [InlineData("HttpContent content = JsonContent.Create(new { c.CardNumber }); var bytes = await content.ReadAsByteArrayAsync(); log.LogWarning(\"{E}\", {|DT1002:System.Text.Encoding.UTF8.GetString(bytes)|});")]
    [InlineData("var content = JsonContent.Create(c.CardNumber); log.LogWarning(\"{E}\", {|DT1002:content.Value|});")]
    [InlineData("var content = JsonContent.Create(c); var back = await content.ReadFromJsonAsync<Customer>(); log.LogWarning(\"{E}\", {|DT1002:back!.CardNumber|});")]
    [InlineData("var content = new StringContent(c.CardNumber); log.LogWarning(\"{E}\", {|DT1002:await content.ReadAsStringAsync()|});")]
    [InlineData("var form = new MultipartFormDataContent(); form.Add(JsonContent.Create(new { c.CardNumber }), \"c\"); log.LogWarning(\"{E}\", {|DT1002:await form.ReadAsStringAsync()|});")]
    public Task Content_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("var content = JsonContent.Create(new { c.Id }); log.LogWarning(\"{E}\", await content.ReadAsStringAsync());")]
    [InlineData("var content = JsonContent.Create(new { c.CardNumber }); log.LogWarning(\"{E}\", content.Headers.ContentLength);")]
    public Task ContentWithoutPersonalData_IsSilent(string body) => Check(body);

    [Fact]
    public Task ResultThatAnActionReturns_IsReportedOnce() => FlowCase.VerifyAsync("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.ModelBinding;

        class C : ControllerBase
        {
            [HttpGet] public IActionResult M(Customer c) => new OkObjectResult({|DT1013:c.Key|});
            [HttpGet] public object P(Customer c) => {|DT1013:c.Key|};
            [HttpGet] public IActionResult N(Customer c) { var answer = new JsonResult({|DT1013:new { c.Key }|}); return answer; }
            [HttpPost] public IActionResult O(Customer c) { ModelState.AddModelError("x", {|DT1013:c.Key|}); return BadRequest(ModelState); }
        }
        """);

    private static Task Check(string body) => FlowCase.VerifyAsync($$"""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.ModelBinding;

        class C(ILogger log) : ControllerBase
        {
            async Task M(Customer c)
            {
                {{body}}
                await Task.Yield();
            }
        }
        """);
}
