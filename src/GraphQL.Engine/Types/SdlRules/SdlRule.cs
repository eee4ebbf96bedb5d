using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>A rule about SDL as written, before types are made of it. It reports all that it finds.</summary>
internal delegate void SdlRule(SdlDocuments sdl, SdlErrors errors);
