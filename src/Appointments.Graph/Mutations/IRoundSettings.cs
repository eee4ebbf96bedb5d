using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary>What the inputs that set something of a round have in common.</summary>
internal interface IRoundSettings : IMutationInput
{
    IReadOnlyList<RoundGroupInput>? Groups { get; }

    LocalDate? DeadlineDay { get; }

    LocalDate? MeetingDay { get; }

    LocalDate? EraseDay { get; }

    string? EraseReason { get; }
}
