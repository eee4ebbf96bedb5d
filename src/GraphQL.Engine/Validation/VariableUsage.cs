using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation;

/// <summary>A variable where a value is expected (§5.8.5).</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected there; null when unknown.</param>
/// <param name="ParentType">The type of the input object whose field it is given to; null elsewhere.</param>
/// <param name="HasDefault">True when the argument or input field has a default of its own.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, GraphQLType? ParentType, bool HasDefault);
