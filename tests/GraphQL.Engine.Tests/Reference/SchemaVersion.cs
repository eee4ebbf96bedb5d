using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>A schema and its SDL.</summary>
internal sealed record SchemaVersion(string Sdl, Schema Schema)
{
    public SchemaVersion(string sdl)
        : this(sdl, Types.Sdl.Schema(sdl))
    {
    }
}
