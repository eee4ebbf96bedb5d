using System.Text.Json;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <summary>What is selected from objects of one object type: the outcome of CollectFields (§6.3.2), once for all objects.</summary>
internal sealed class SelectionPlan(ObjectType type)
{
    public ObjectType Type { get; } = type;

    /// <summary>What <c>__typename</c> answers.</summary>
    public JsonEncodedText TypeName { get; } = ResponseText.Encode(type.Name);

    /// <summary>Why nothing can be selected: a <c>@skip</c> or <c>@include</c> that has no value, an error of every object here. Null but for variables that are null.</summary>
    public FieldError? Fault { get; init; }

    /// <summary>The fields in the order of the response; none when there is a fault.</summary>
    public IReadOnlyList<FieldPlan> Fields { get; set; } = [];
}
