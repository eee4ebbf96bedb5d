namespace GraphQL.Engine.Types;

/// <summary>A type of a schema: named, or a list or non-null around another (§3.4). <see cref="object.ToString"/> gives it as SDL writes it, <c>[Seat!]!</c>.</summary>
public abstract class GraphQLType
{
    /// <summary>The named type inside all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without an outer non-null.</summary>
    public virtual GraphQLType NullableType => this;

    /// <summary>True for scalars, enums, input objects, and lists and non-nulls of them (§3.4.2 IsInputType).</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>True for all but input objects, and lists and non-nulls of them (§3.4.2 IsOutputType).</summary>
    public bool IsOutput => Named is not InputObjectType;
}
