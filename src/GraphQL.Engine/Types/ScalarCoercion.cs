using System.Text.Json;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Types;

/// <summary>How the values of one scalar type go in and out (§3.5 Result and Input Coercion). One instance serves all requests.</summary>
public abstract class ScalarCoercion
{
    /// <summary>The type of the values inside the program, that resolvers take and give.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Takes a value of the variables.</summary>
    /// <param name="value">JSON; never null, which the caller has dealt with.</param>
    /// <exception cref="CoercionException">The value is not of this scalar; the message says what is.</exception>
    public abstract object CoerceInputValue(JsonElement value);

    /// <summary>Takes a literal of the document.</summary>
    /// <param name="literal">A constant; neither null nor a variable, which the caller has dealt with.</param>
    /// <exception cref="CoercionException">The literal is not of this scalar; the message says what is.</exception>
    public abstract object CoerceInputLiteral(ValueNode literal);

    /// <summary>Writes a value of the answer.</summary>
    /// <param name="value">What the resolver gave; never null.</param>
    /// <param name="writer">Gets exactly one JSON value, or nothing when this throws.</param>
    /// <exception cref="CoercionException">The value is not of this scalar.</exception>
    public abstract void WriteResult(object value, Utf8JsonWriter writer);
}
