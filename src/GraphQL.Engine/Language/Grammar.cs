namespace GraphQL.Engine.Language;

/// <summary>The paragraphs of the specification (September 2025) that syntax errors name.</summary>
internal static class Grammar
{
    public const string SourceText = "§2.1";
    public const string LexicalTokens = "§2.1.5";
    public const string Punctuators = "§2.1.7";
    public const string Names = "§2.1.8";
    public const string Descriptions = "§2.2";
    public const string Document = "§2.3";
    public const string Operations = "§2.4";
    public const string SelectionSets = "§2.5";
    public const string Fields = "§2.6";
    public const string Arguments = "§2.7";
    public const string Fragments = "§2.9";
    public const string TypeConditions = "§2.9.1";
    public const string InputValues = "§2.10";
    public const string IntValue = "§2.10.1";
    public const string FloatValue = "§2.10.2";
    public const string StringValue = "§2.10.4";
    public const string EnumValue = "§2.10.6";
    public const string ListValue = "§2.10.7";
    public const string ObjectValue = "§2.10.8";
    public const string Variables = "§2.11";
    public const string TypeReferences = "§2.12";
    public const string Directives = "§2.13";
    public const string Extensions = "§3.1";
    public const string Schema = "§3.3";
    public const string SchemaExtension = "§3.3.2";
    public const string Scalars = "§3.5";
    public const string ScalarExtension = "§3.5.6";
    public const string Objects = "§3.6";
    public const string FieldArguments = "§3.6.1";
    public const string ObjectExtension = "§3.6.3";
    public const string Interfaces = "§3.7";
    public const string InterfaceExtension = "§3.7.1";
    public const string Unions = "§3.8";
    public const string UnionExtension = "§3.8.1";
    public const string Enums = "§3.9";
    public const string EnumExtension = "§3.9.1";
    public const string InputObjects = "§3.10";
    public const string InputObjectExtension = "§3.10.2";
    public const string DirectiveDefinitions = "§3.13";
}
