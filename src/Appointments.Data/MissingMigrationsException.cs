namespace Appointments.Data;

/// <summary>The tables of a database are not those of this program, and opening it is not to change them.</summary>
public sealed class MissingMigrationsException(string place, IReadOnlyList<string> missing) : Exception(
    $"{place} lacks the migrations {string.Join(", ", missing)}. Run \"migrate\" with a login that may make tables, or give db/Appointments.Migrations.SqlServer/register.sql to the administrator of the database. (Databasen mangler migreringer: kør «migrate», eller giv administratoren register.sql.)")
{
    /// <summary>Their names, in the order in which they are to be run.</summary>
    public IReadOnlyList<string> Missing => missing;
}
