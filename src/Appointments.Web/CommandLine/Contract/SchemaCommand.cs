using System.CommandLine;

namespace Appointments.Web.CommandLine.Contract;

/// <summary><c>schema</c>: the contract of this program, printed and compared.</summary>
internal static class SchemaCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build() => new("schema", "The contract: printed in one canonical form, and compared with an earlier one.")
    {
        SchemaPrintCommand.Build(), SchemaCompareCommand.Build(),
    };
}
