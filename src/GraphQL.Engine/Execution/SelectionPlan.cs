using System.Text.Json;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <summary>What is selected from objects of one object type: the outcome of CollectFields (§6.3.2), once for all objects.</summary>
internal sealed class SelectionPlan(ObjectType type)
{
    public ObjectType Type { get; } = type;

    /// <summary>What <c>__typename</c> answers.</summary>
    public JsonEncodedText TypeName { get; } = ResponseText.Encode(type.Name);

    /// <summary>The fields in the order of the response.</summary>
    public IReadOnlyList<FieldPlan> Fields { get; set; } = [];
}
