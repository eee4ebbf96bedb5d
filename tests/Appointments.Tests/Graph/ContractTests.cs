using Appointments.Graph;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Validation;

namespace Appointments.Tests.Graph;

/// <summary>The contract is whole: bound without a mismatch, described, and its questions valid.</summary>
public sealed class ContractTests
{
    private static readonly Schema Schema = RegisterEngine.BuildSchema();

    public static TheoryData<string> Operations => [.. RegisterContract.Operations.Keys];

    [Fact]
    public void Every_field_has_its_resolver() => Assert.NotNull(RegisterEngine.Create().Schema);

    [Fact]
    public void Every_element_is_described()
    {
        var own = Schema.Types.Where(type => type.Definition is not null).ToArray();
        IEnumerable<string> undescribed =
        [
            .. own.Where(type => type.Description is null).Select(type => type.Name),
            .. own.OfType<FieldsType>().SelectMany(type => type.Fields.Where(field => field.Description is null).Select(field => $"{type.Name}.{field.Name}")),
            .. own.OfType<FieldsType>().SelectMany(type => type.Fields.SelectMany(field => field.Arguments.Where(argument => argument.Description is null).Select(argument => $"{type.Name}.{field.Name}({argument.Name}:)"))),
            .. own.OfType<EnumType>().SelectMany(type => type.Values.Where(value => value.Description is null).Select(value => $"{type.Name}.{value.Name}")),
        ];
        Assert.Equal([], undescribed);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_operation_file_holds_one_valid_operation_with_a_description(string name)
    {
        var document = Parser.Parse(new SourceText(RegisterContract.Operations[name], name)).Document!;
        Assert.Equal([], Validator.Validate(Schema, document).Select(error => error.Message));
        Assert.NotNull(Assert.Single(document.Definitions.OfType<OperationDefinitionNode>()).Description);
    }
}
