using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation;

/// <summary>
/// One walk over a document, depth first in document order, that knows the types at each place. Rules subscribe to the kinds of node they judge.
/// Recursion is as deep as the text nests, which the parser bounds; fragments are walked where they are defined, never where they are spread.
/// </summary>
internal sealed class DocumentWalk(Schema schema, DocumentNode document)
{
    /// <summary>An operation or a fragment, before what is in it.</summary>
    public event Action<OperationDefinitionNode>? Operation;

    /// <inheritdoc cref="Operation"/>
    public event Action<FragmentDefinitionNode>? Fragment;

    /// <summary>A variable's definition.</summary>
    public event Action<VariableDefinitionNode>? VariableDefinition;

    /// <summary>A field; <see cref="ParentType"/> and <see cref="FieldDefinition"/> are its own.</summary>
    public event Action<FieldNode>? Field;

    /// <summary>An inline fragment; <see cref="ParentType"/> is that of the place where it stands.</summary>
    public event Action<InlineFragmentNode>? InlineFragment;

    /// <summary>A spread; <see cref="ParentType"/> is that of the place where it stands.</summary>
    public event Action<FragmentSpreadNode>? FragmentSpread;

    /// <summary>A named type that a variable or type condition refers to.</summary>
    public event Action<NamedTypeNode>? NamedType;

    /// <summary>All directives of one place, at least one.</summary>
    public event Action<IReadOnlyList<DirectiveNode>, DirectiveLocation>? Directives;

    /// <summary>One directive with its definition, null when unknown.</summary>
    public event Action<DirectiveNode, DirectiveDefinition?>? Directive;

    /// <summary>A whole value given to an argument or as a variable's default, with the type expected; not called where the type is unknown.</summary>
    public event Action<ValueNode, GraphQLType>? Value;

    /// <summary>An input object literal, at any depth of a value.</summary>
    public event Action<ObjectValueNode>? ObjectValue;

    /// <summary>A variable where a value is expected.</summary>
    public event Action<VariableUsage>? Variable;

    /// <summary>The end of the document.</summary>
    public event Action? Finished;

    /// <summary>The operation or fragment that the walk is in; null between them.</summary>
    public ExecutableDefinitionNode? Definition { get; private set; }

    /// <summary>The type that is selected from; null when unknown or not composite.</summary>
    public CompositeType? ParentType { get; private set; }

    /// <summary>The definition of the field that the walk is at; null when unknown.</summary>
    public FieldDefinition? FieldDefinition { get; private set; }

    /// <summary>Walks the whole document once.</summary>
    public void Run()
    {
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            Definition = definition;
            WalkDefinition(definition);
            Definition = null;
        }

        Finished?.Invoke();
    }

    private void WalkDefinition(ExecutableDefinitionNode definition)
    {
        if (definition is OperationDefinitionNode operation)
        {
            Operation?.Invoke(operation);
            foreach (var variable in operation.VariableDefinitions)
                WalkVariableDefinition(variable);
            WalkDirectives(operation.Directives, LocationOf(operation.Operation));
            WalkSelectionSet(operation.SelectionSet, schema.RootTypeFor(operation.Operation));
        }
        else if (definition is FragmentDefinitionNode fragment)
        {
            Fragment?.Invoke(fragment);
            NamedType?.Invoke(fragment.TypeCondition);
            WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
            WalkSelectionSet(fragment.SelectionSet, CompositeOf(fragment.TypeCondition));
        }
    }

    private void WalkVariableDefinition(VariableDefinitionNode variable)
    {
        VariableDefinition?.Invoke(variable);
        WalkType(variable.Type);
        if (variable.DefaultValue is { } value && TypeSyntax.Resolve(schema, variable.Type) is { IsInput: true } type)
            WalkWholeValue(value, type, hasDefault: false);
        else if (variable.DefaultValue is { } untyped)
            WalkValue(untyped, null, null, hasDefault: false);
        WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
    }

    private void WalkType(TypeNode type)
    {
        while (type is not NamedTypeNode)
            type = type is ListTypeNode list ? list.Type : ((NonNullTypeNode)type).Type;
        NamedType?.Invoke((NamedTypeNode)type);
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet, CompositeType? type)
    {
        var outer = ParentType;
        foreach (var selection in selectionSet.Selections)
        {
            ParentType = type;
            WalkSelection(selection, type);
        }

        ParentType = outer;
    }

    private void WalkSelection(SelectionNode selection, CompositeType? type)
    {
        switch (selection)
        {
            case FieldNode field:
                WalkField(field, type);
                break;
            case FragmentSpreadNode spread:
                FragmentSpread?.Invoke(spread);
                WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
                break;
            case InlineFragmentNode inline:
                InlineFragment?.Invoke(inline);
                if (inline.TypeCondition is not null)
                    NamedType?.Invoke(inline.TypeCondition);
                WalkDirectives(inline.Directives, DirectiveLocation.InlineFragment);
                WalkSelectionSet(inline.SelectionSet, inline.TypeCondition is null ? type : CompositeOf(inline.TypeCondition));
                break;
        }
    }

    private void WalkField(FieldNode node, CompositeType? parentType)
    {
        var definition = parentType is null ? null : FieldLookup.Find(schema, parentType, node.Name.Value);
        FieldDefinition = definition;
        Field?.Invoke(node);
        foreach (var argument in node.Arguments)
            WalkArgument(argument, definition?.FindArgument(argument.Name.Value));
        WalkDirectives(node.Directives, DirectiveLocation.Field);
        if (node.SelectionSet is not null)
            WalkSelectionSet(node.SelectionSet, definition?.Type.Named as CompositeType);
    }

    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Count == 0)
            return;

        Directives?.Invoke(directives, location);
        foreach (var directive in directives)
        {
            var definition = schema.FindDirective(directive.Name.Value);
            Directive?.Invoke(directive, definition);
            foreach (var argument in directive.Arguments)
                WalkArgument(argument, definition?.FindArgument(argument.Name.Value));
        }
    }

    private void WalkArgument(ArgumentNode node, InputValueDefinition? definition)
    {
        if (definition is null)
            WalkValue(node.Value, null, null, hasDefault: false);
        else
            WalkWholeValue(node.Value, definition.Type, definition.DefaultValue is not null);
    }

    private void WalkWholeValue(ValueNode value, GraphQLType type, bool hasDefault)
    {
        Value?.Invoke(value, type);
        WalkValue(value, type, null, hasDefault);
    }

    private void WalkValue(ValueNode value, GraphQLType? type, GraphQLType? parentType, bool hasDefault)
    {
        switch (value)
        {
            case VariableNode variable:
                Variable?.Invoke(new VariableUsage(variable, type, parentType, hasDefault));
                break;
            case ListValueNode list:
                var itemType = (type?.NullableType as ListType)?.ItemType;
                foreach (var item in list.Values)
                    WalkValue(item, itemType, null, hasDefault: false);
                break;
            case ObjectValueNode literal:
                ObjectValue?.Invoke(literal);
                foreach (var field in literal.Fields)
                {
                    var definition = (type?.Named as InputObjectType)?.FindField(field.Name.Value);
                    WalkValue(field.Value, definition?.Type, type, definition?.DefaultValue is not null);
                }

                break;
        }
    }

    private CompositeType? CompositeOf(NamedTypeNode node) => schema.FindType(node.Name.Value) as CompositeType;

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Query => DirectiveLocation.Query,
        OperationType.Mutation => DirectiveLocation.Mutation,
        _ => DirectiveLocation.Subscription,
    };
}
