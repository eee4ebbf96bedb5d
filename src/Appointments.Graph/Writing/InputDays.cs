using NodaTime;

namespace Appointments.Graph.Writing;

/// <summary>The days that an input may name: whoever was appointed to anything the register knows was so between 1900 and 2199.</summary>
internal static class InputDays
{
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    /// <summary>True from 1 January 1900 to 31 December 2199.</summary>
    public static bool Have(LocalDate day) => day >= First && day <= Last;
}
