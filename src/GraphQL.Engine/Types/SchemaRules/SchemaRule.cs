using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>A rule about the types of a schema together (§3). It reports all that it finds.</summary>
internal delegate void SchemaRule(Schema schema, SdlDocuments sdl, SdlErrors errors);
