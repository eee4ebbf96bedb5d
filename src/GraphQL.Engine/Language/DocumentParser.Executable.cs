using System.Text;

namespace GraphQL.Engine.Language;

/// <content>Chapter 2: operations, selections, values, types, directives.</content>
internal sealed partial class DocumentParser
{
    // §2.3 Definition, with the description (§2.2) that may stand before it.
    private DefinitionNode ParseDefinition()
    {
        var start = token.Start;
        if (token.Kind == TokenKind.BraceOpen)
        {
            return ParseQueryShorthand();
        }

        var description = ParseDescription();
        if (description is not null && token.Kind == TokenKind.BraceOpen)
        {
            throw new SyntaxException(start, $"Unexpected description, descriptions are not supported on shorthand queries ({Grammar.Descriptions}).");
        }

        if (IsKeyword("query"u8) || IsKeyword("mutation"u8) || IsKeyword("subscription"u8))
        {
            return ParseOperationDefinition(start, description);
        }

        if (SkipKeyword("fragment"u8))
        {
            return ParseFragmentDefinition(start, description);
        }

        return ParseTypeSystemDefinitionOrExtension(start, description);
    }

    private OperationDefinitionNode ParseQueryShorthand()
    {
        var start = token.Start;
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(SpanFrom(start), [], selectionSet, null, OperationType.Query, null, []);
    }

    // §2.4 OperationDefinition: Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
    private OperationDefinitionNode ParseOperationDefinition(int start, StringValueNode? description)
    {
        var operation = ParseOperationType();
        var name = token.Kind == TokenKind.Name ? ParseName(Grammar.Operations) : null;
        var variables = OptionalMany(TokenKind.ParenthesisOpen, static parser => parser.ParseVariableDefinition(), TokenKind.ParenthesisClose, Grammar.Variables);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(SpanFrom(start), directives, selectionSet, description, operation, name, variables);
    }

    private OperationType ParseOperationType()
    {
        if (SkipKeyword("query"u8))
        {
            return OperationType.Query;
        }

        if (SkipKeyword("mutation"u8))
        {
            return OperationType.Mutation;
        }

        if (SkipKeyword("subscription"u8))
        {
            return OperationType.Subscription;
        }

        throw token.Kind == TokenKind.Name ? Unexpected(Grammar.Operations) : Expected("Name", Grammar.Operations);
    }

    // §2.11 VariableDefinition: Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon, Grammar.Variables);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(SpanFrom(start), description, variable, type, defaultValue, directives);
    }

    // §2.11 Variable: $ Name
    private VariableNode ParseVariable()
    {
        var start = token.Start;
        Expect(TokenKind.Dollar, Grammar.Variables);
        var name = ParseName(Grammar.Variables);
        return new VariableNode(SpanFrom(start), name);
    }

    // §2.5 SelectionSet: { Selection+ }
    private SelectionSetNode ParseSelectionSet()
    {
        var start = token.Start;
        Enter();
        var selections = Many(TokenKind.BraceOpen, static parser => parser.ParseSelection(), TokenKind.BraceClose, Grammar.SelectionSets);
        Leave();
        return new SelectionSetNode(SpanFrom(start), selections);
    }

    private SelectionNode ParseSelection() => token.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    // §2.6 Field: Alias? Name Arguments? Directives? SelectionSet?
    private FieldNode ParseField()
    {
        var start = token.Start;
        var name = ParseName(Grammar.Fields);
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName(Grammar.Fields);
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = token.Kind == TokenKind.BraceOpen ? ParseSelectionSet() : null;
        return new FieldNode(SpanFrom(start), directives, alias, name, arguments, selectionSet);
    }

    // §2.7 Arguments: ( Argument+ )
    private IReadOnlyList<ArgumentNode> ParseArguments(bool isConstant) => OptionalMany<ArgumentNode>(
        TokenKind.ParenthesisOpen,
        isConstant ? static parser => parser.ParseArgument(isConstant: true) : static parser => parser.ParseArgument(isConstant: false),
        TokenKind.ParenthesisClose,
        Grammar.Arguments);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = token.Start;
        var name = ParseName(Grammar.Arguments);
        Expect(TokenKind.Colon, Grammar.Arguments);
        var value = ParseValue(isConstant);
        return new ArgumentNode(SpanFrom(start), name, value);
    }

    // §2.9 FragmentSpread: ... FragmentName Directives?
    // §2.9.2 InlineFragment: ... TypeCondition? Directives? SelectionSet
    private SelectionNode ParseFragment()
    {
        var start = token.Start;
        Expect(TokenKind.Spread, Grammar.Fragments);
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && token.Kind == TokenKind.Name)
        {
            var name = ParseName(Grammar.Fragments);
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(SpanFrom(start), spreadDirectives, name);
        }

        var typeCondition = hasTypeCondition ? ParseNamedType(Grammar.TypeConditions) : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(SpanFrom(start), directives, typeCondition, selectionSet);
    }

    // §2.9 FragmentDefinition: Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinitionNode ParseFragmentDefinition(int start, StringValueNode? description)
    {
        if (IsKeyword("on"u8))
        {
            throw Unexpected(Grammar.Fragments);
        }

        var name = ParseName(Grammar.Fragments);
        ExpectKeyword("on"u8, Grammar.TypeConditions);
        var typeCondition = ParseNamedType(Grammar.TypeConditions);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(SpanFrom(start), directives, selectionSet, description, name, typeCondition);
    }

    // §2.10 Value
    private ValueNode ParseValue(bool isConstant)
    {
        switch (token.Kind)
        {
            case TokenKind.BracketOpen:
                return ParseList(isConstant);
            case TokenKind.BraceOpen:
                return ParseObject(isConstant);
            case TokenKind.Int:
                var integer = Text;
                return new IntValueNode(TakeToken(), Encoding.ASCII.GetString(integer));
            case TokenKind.Float:
                var number = Text;
                return new FloatValueNode(TakeToken(), Encoding.ASCII.GetString(number));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue();
            case TokenKind.Dollar when !isConstant:
                return ParseVariable();
            case TokenKind.Dollar:
                throw UnexpectedVariable();
            default:
                throw Unexpected(Grammar.InputValues);
        }
    }

    // §2.10.3 BooleanValue, §2.10.5 NullValue, §2.10.6 EnumValue: any name but true, false, null
    private ValueNode ParseNamedValue()
    {
        if (IsKeyword("true"u8) || IsKeyword("false"u8))
        {
            var value = IsKeyword("true"u8);
            return new BooleanValueNode(TakeToken(), value);
        }

        if (IsKeyword("null"u8))
        {
            return new NullValueNode(TakeToken());
        }

        var name = NameCache.Get(Text);
        return new EnumValueNode(TakeToken(), name);
    }

    private StringValueNode ParseString()
    {
        var isBlock = token.Kind == TokenKind.BlockString;
        var value = isBlock ? StringLiteral.BlockValue(Text[3..^3]) : StringLiteral.QuotedValue(Text[1..^1]);
        return new StringValueNode(TakeToken(), value, isBlock);
    }

    // §2.10.7 ListValue: [ ] or [ Value+ ]
    private ListValueNode ParseList(bool isConstant)
    {
        var start = token.Start;
        Enter();
        var values = Any<ValueNode>(
            TokenKind.BracketOpen,
            isConstant ? static parser => parser.ParseValue(isConstant: true) : static parser => parser.ParseValue(isConstant: false),
            TokenKind.BracketClose,
            Grammar.ListValue);
        Leave();
        return new ListValueNode(SpanFrom(start), values);
    }

    // §2.10.8 ObjectValue: { } or { ObjectField+ }
    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = token.Start;
        Enter();
        var fields = Any<ObjectFieldNode>(
            TokenKind.BraceOpen,
            isConstant ? static parser => parser.ParseObjectField(isConstant: true) : static parser => parser.ParseObjectField(isConstant: false),
            TokenKind.BraceClose,
            Grammar.ObjectValue);
        Leave();
        return new ObjectValueNode(SpanFrom(start), fields);
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = token.Start;
        var name = ParseName(Grammar.ObjectValue);
        Expect(TokenKind.Colon, Grammar.ObjectValue);
        var value = ParseValue(isConstant);
        return new ObjectFieldNode(SpanFrom(start), name, value);
    }

    // §2.12 Type: NamedType, ListType or NonNullType
    private TypeNode ParseType()
    {
        var start = token.Start;
        TypeNode type = token.Kind == TokenKind.BracketOpen ? ParseListType() : ParseNamedType(Grammar.TypeReferences);
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(SpanFrom(start), type) : type;
    }

    private ListTypeNode ParseListType()
    {
        var start = token.Start;
        Enter();
        Expect(TokenKind.BracketOpen, Grammar.TypeReferences);
        var itemType = ParseType();
        Expect(TokenKind.BracketClose, Grammar.TypeReferences);
        Leave();
        return new ListTypeNode(SpanFrom(start), itemType);
    }

    private NamedTypeNode ParseNamedType(string paragraph)
    {
        var name = ParseName(paragraph);
        return new NamedTypeNode(name.Span, name);
    }

    // §2.13 Directives: Directive+
    private IReadOnlyList<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (token.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (token.Kind == TokenKind.At)
        {
            directives.Add(ParseDirective(isConstant));
        }

        return directives;
    }

    private DirectiveNode ParseDirective(bool isConstant)
    {
        var start = token.Start;
        Expect(TokenKind.At, Grammar.Directives);
        var name = ParseName(Grammar.Directives);
        var arguments = ParseArguments(isConstant);
        return new DirectiveNode(SpanFrom(start), name, arguments);
    }

    // §2.2 Description: StringValue
    private StringValueNode? ParseDescription() => token.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private SourceSpan TakeToken()
    {
        var span = new SourceSpan(token.Start, token.End);
        Advance();
        return span;
    }

    private SyntaxException UnexpectedVariable()
    {
        var start = token.Start;
        Advance();
        return token.Kind == TokenKind.Name
            ? new SyntaxException(start, $"Unexpected variable \"${NameCache.Get(Text)}\" in constant value ({Grammar.Variables}).")
            : Expected("Name", Grammar.Variables);
    }
}
