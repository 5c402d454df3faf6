global using DataTags;
