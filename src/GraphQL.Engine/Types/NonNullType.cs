namespace GraphQL.Engine.Types;

/// <summary>A type without null (§3.12).</summary>
public sealed class NonNullType : GraphQLType
{
    /// <summary>Wraps a nullable type.</summary>
    /// <exception cref="ArgumentException">The type is non-null already.</exception>
    public NonNullType(GraphQLType nullableType)
    {
        if (nullableType is NonNullType)
        {
            throw new ArgumentException($"{nullableType} is non-null already (§3.12).", nameof(nullableType));
        }

        NullableType = nullableType;
    }

    /// <inheritdoc/>
    public override GraphQLType NullableType { get; }

    /// <inheritdoc/>
    public override NamedType Named => NullableType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{NullableType}!";
}
