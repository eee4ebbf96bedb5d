using Appointments.Domain.Composition;

namespace Appointments.Domain.Elections.Previews;

/// <summary>The order in which answers are told, the worst first.</summary>
internal static class Badness
{
    /// <summary>0 for the worst; what is not demanded comes last.</summary>
    public static int Of(Answer answer) => answer switch
    {
        Answer.Violated => 0,
        Answer.Undetermined => 1,
        Answer.Excused => 2,
        Answer.Satisfied => 3,
        _ => 4,
    };
}
