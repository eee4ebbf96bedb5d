using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.6, §3.7: who implements an interface says so of those that the interface implements, and no interface implements itself by way of others.</summary>
internal static class ImplementsInheritedInterfaces
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in schema.Types.OfType<FieldsType>())
        {
            foreach (var implemented in type.Interfaces)
            {
                foreach (var inherited in implemented.Interfaces.Except(type.Interfaces))
                    Report(type, implemented, inherited, sdl, errors);
            }
        }
    }

    private static void Report(FieldsType type, InterfaceType implemented, InterfaceType inherited, SdlDocuments sdl, SdlErrors errors)
    {
        var message = inherited == type
            ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
            : $"Type {type} must implement {inherited} because it is implemented by {implemented}.";
        errors.Add(message, type is InterfaceType ? "§3.7" : "§3.6", References(type, implemented, sdl).Concat(References(implemented, inherited, sdl)));
    }

    private static IEnumerable<Node> References(FieldsType type, InterfaceType implemented, SdlDocuments sdl) =>
        sdl.Types[type.Name].Interfaces.Where(reference => string.Equals(reference.Name.Value, implemented.Name, StringComparison.Ordinal));
}
