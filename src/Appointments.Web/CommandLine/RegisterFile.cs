using System.CommandLine.Parsing;
using System.Data.Common;
using Appointments.Data;
using Appointments.Web.Hosting;

namespace Appointments.Web.CommandLine;

/// <summary>What can be wrong with the file named by <c>--database</c>, told in a sentence.</summary>
internal static class RegisterFile
{
    /// <summary>The exit code of a command that has no answer.</summary>
    public const int NoAnswer = 2;

    /// <summary>Refuses what cannot be a file before anything is opened.</summary>
    public static void Validate(OptionResult result)
    {
        var file = result.GetValueOrDefault<string>();
        if (string.IsNullOrWhiteSpace(file))
        {
            result.AddError("--database takes the name of a file. (Angiv en fil.)");
        }
        else if (Directory.Exists(file))
        {
            result.AddError($"--database takes a file, and {Path.GetFullPath(file)} is a folder. (Angiv en fil, ikke en mappe.)");
        }
    }

    /// <summary>Says so when there is no register to read.</summary>
    /// <returns>True when the file is there.</returns>
    public static async Task<bool> ExistsAsync(string file)
    {
        if (RegisterPlace.IsServer || File.Exists(file))
        {
            return true;
        }

        await Console.Error.WriteLineAsync($"There is no register at {Path.GetFullPath(file)}: name its file with --database. (Der er intet register dér.)");
        return false;
    }

    /// <summary>Does what opens or reads the file.</summary>
    /// <returns>False when the file did not allow it; the user has then been told why.</returns>
    public static async Task<bool> UseAsync(string file, Func<Task> use)
    {
        try
        {
            await use();
            return true;
        }
        catch (Exception fault) when (fault is MissingMigrationsException or ArgumentException or FormatException)
        {
            // The framework adds the name of a parameter, which tells a user nothing.
            await Console.Error.WriteLineAsync(fault.Message.Split(" (Parameter '")[0]);
            return false;
        }
        catch (Exception fault) when (RegisterPlace.IsServer && (fault is DbException || fault.InnerException is DbException))
        {
            await Console.Error.WriteLineAsync($"{RegisterPlace.Of(file).FilePath} cannot be used as a register: {(fault.InnerException as DbException ?? fault).Message.TrimEnd('.')}. (Databasen kan ikke bruges som register.)");
            return false;
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException || fault.InnerException is DbException)
        {
            var reason = (fault.InnerException as DbException ?? fault).Message.TrimEnd('.');
            await Console.Error.WriteLineAsync($"{Path.GetFullPath(file)} cannot be used as a register: {reason}. Name another file with --database. (Filen kan ikke bruges som register.)");
            return false;
        }
    }
}
