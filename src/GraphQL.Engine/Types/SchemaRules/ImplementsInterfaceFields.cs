using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.6 IsValidImplementation, §3.7: who implements an interface has its fields, with a type that is the same or narrower, the same arguments, and no other argument that must be given.</summary>
internal static class ImplementsInterfaceFields
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in schema.Types.OfType<FieldsType>())
        {
            var paragraph = type is InterfaceType ? "§3.7" : "§3.6";
            foreach (var (implemented, expected) in type.Interfaces.Where(implemented => implemented != type).Distinct().SelectMany(implemented => implemented.Fields, (implemented, field) => (implemented, field)))
            {
                if (type.FindField(expected.Name) is { } field)
                    new Implementation(implemented, expected, type, field, paragraph, errors).Check();
                else
                    errors.Add($"Interface field {implemented}.{expected.Name} expected but {type} does not provide it.", paragraph, type.Definition!.Name, expected.Definition!.Name);
            }
        }
    }

    /// <summary>One field of an interface and the field that implements it.</summary>
    private sealed record Implementation(InterfaceType Interface, FieldDefinition Expected, FieldsType Type, FieldDefinition Field, string Paragraph, SdlErrors Errors)
    {
        private string ExpectedName => $"{Interface}.{Expected.Name}";

        private string FieldName => $"{Type}.{Field.Name}";

        public void Check()
        {
            if (!SubTypes.IsSubType(Field.Type, Expected.Type))
                Add($"Interface field {ExpectedName} expects type {Expected.Type} but {FieldName} is type {Field.Type}.", Field.Definition!.Type, Expected.Definition!.Type);
            foreach (var argument in Expected.Arguments)
                CheckArgument(argument);
            foreach (var argument in Field.Arguments.Where(argument => argument.IsRequired && Expected.FindArgument(argument.Name) is null))
                Add($"Argument \"{FieldName}({argument.Name}:)\" must not be required type \"{argument.Type}\" if not provided by the Interface field \"{ExpectedName}\".", argument.Definition!, Expected.Definition!.Name);
            if (Field.DeprecationReason is not null && Expected.DeprecationReason is null)
                Add($"Interface field {ExpectedName} is not deprecated, so implementation field {FieldName} must not be deprecated.", AppliedDirectives.Find(Field.Definition!.Directives, "deprecated")!, Expected.Definition!.Name);
        }

        private void CheckArgument(InputValueDefinition expected)
        {
            var name = $"{ExpectedName}({expected.Name}:)";
            if (Field.FindArgument(expected.Name) is not { } argument)
                Add($"Interface field argument {name} expected but {FieldName} does not provide it.", Field.Definition!.Name, expected.Definition!.Name);
            else if (!SubTypes.AreEqual(argument.Type, expected.Type))
                Add($"Interface field argument {name} expects type {expected.Type} but {FieldName}({argument.Name}:) is type {argument.Type}.", argument.Definition!.Type, expected.Definition!.Type);
        }

        private void Add(string message, params IEnumerable<Node> nodes) => Errors.Add(message, Paragraph, nodes);
    }
}
