global using DataTags;
global using Microsoft.Extensions.Logging;
