namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Where a browser is sent, and what is left with it, by headers and by results of actions.</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData("{|DT1011:Response.Headers.Location|} = \"/x?m=\" + c.Email;")]
    [InlineData("{|DT1011:Response.Headers[\"Location\"]|} = \"/x?m=\" + c.Email;")]
    [InlineData("{|DT1011:Response.Headers[\"location\"]|} = \"/x?m=\" + c.Email;")]
    [InlineData("{|DT1011:Response.Headers[Microsoft.Net.Http.Headers.HeaderNames.Location]|} = \"/x?m=\" + c.Email;")]
    [InlineData("Response.Headers.Append(\"Location\", {|DT1011:\"/x?m=\" + c.Email|});")]
    [InlineData("Response.Headers.Add(\"Location\", {|DT1011:\"/x?m=\" + c.Email|});")]
    [InlineData("{|DT1012:Response.Headers.SetCookie|} = \"m=\" + c.Email;")]
    [InlineData("{|DT1012:Response.Headers[\"Set-Cookie\"]|} = \"m=\" + c.Email;")]
    [InlineData("Response.Headers.Append(\"Set-Cookie\", {|DT1012:\"m=\" + c.Email|});")]
    public Task Header_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("Response.Headers.Location = \"/x?m=\" + c.Id;")]
    [InlineData("Response.Headers[\"X-Plan\"] = c.Email;")]
    [InlineData("Response.Headers.Append(\"X-Plan\", c.Email);")]
    [InlineData("var where = Response.Headers.Location; var cookie = Response.Headers[\"Set-Cookie\"];")]
    [InlineData("var other = new Dictionary<string, string>(); other.Add(\"Location\", c.Email);")]
    [InlineData("Response.Headers.SetCookie = Masking.Erase(c.Email);")]
    public Task OtherHeader_IsSilent(string body) => Check(body);

    [Theory]
    [InlineData("return RedirectPreserveMethod({|DT1011:\"/x?m=\" + c.Email|});")]
    [InlineData("return RedirectPermanentPreserveMethod({|DT1011:\"/x?m=\" + c.Email|});")]
    [InlineData("return LocalRedirectPermanent({|DT1011:\"/x?m=\" + c.Email|});")]
    [InlineData("return LocalRedirectPreserveMethod({|DT1011:\"/x?m=\" + c.Email|});")]
    [InlineData("return LocalRedirectPermanentPreserveMethod({|DT1011:\"/x?m=\" + c.Email|});")]
    [InlineData("return RedirectToActionPreserveMethod(\"a\", \"b\", {|DT1011:new { c.Email }|});")]
    [InlineData("return RedirectToRoutePermanent(\"a\", {|DT1011:new { c.Email }|});")]
    [InlineData("return RedirectToPagePermanent(\"a\", {|DT1011:new { c.Email }|});")]
    [InlineData("return new RedirectToActionResult(\"a\", \"b\", {|DT1011:new { c.Email }|});")]
    [InlineData("return new RedirectToRouteResult({|DT1011:new { c.Email }|});")]
    [InlineData("return new RedirectToPageResult(\"a\", {|DT1011:new { c.Email }|});")]
    [InlineData("return new LocalRedirectResult({|DT1011:\"/x?m=\" + c.Email|});")]
    [InlineData("return Created({|DT1011:\"/x?m=\" + c.Email|}, null);")]
    [InlineData("return new CreatedAtActionResult(\"a\", \"b\", {|DT1011:new { c.Email }|}, null);")]
    public Task Result_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("return LocalRedirectPreserveMethod(\"/x?m=\" + c.Id);")]
    [InlineData("return new RedirectToActionResult(\"a\", \"b\", new { c.Id });")]
    [InlineData("return new RedirectToRouteResult(new { Mail = Masking.Erase(c.Email) });")]
    public Task ResultWithoutPersonalData_IsSilent(string body) => Check(body);

    private static Task Check(string body) => FlowCase.VerifyAsync($$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IActionResult? M(Customer c)
            {
                {{body}}
                {{(body.StartsWith("return", StringComparison.Ordinal) ? "" : "return null;")}}
            }
        }
        """);
}
