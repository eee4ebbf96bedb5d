using GraphQL.Engine.Binding;
using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Execution;

/// <summary>The arguments of a field are not what it takes: an error of the field. Those of a <c>@skip</c> or <c>@include</c>: an error of the objects selected from.</summary>
internal sealed class ArgumentsException(GraphQLError error) : Exception(error.Message)
{
    public FieldError Error { get; } = new(error.Message, error.Code) { Locations = error.Locations };
}
