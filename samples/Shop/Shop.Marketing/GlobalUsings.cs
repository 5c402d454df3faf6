global using System.Net.Http.Json;
global using DataTags;
global using Microsoft.Extensions.Logging;
