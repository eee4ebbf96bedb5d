using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.People;

namespace Appointments.Graph.Types;

/// <summary>A party letter with what it meant there and then; the name is null where the register does not know.</summary>
internal sealed record PartyMention(string Letter, string? Name)
{
    /// <summary>What each key means, aligned; null for null.</summary>
    public static async ValueTask<IReadOnlyList<PartyMention?>> OfAsync(IReadOnlyList<PartyKey?> keys, RegisterView view, CancellationToken cancel)
    {
        PartyKey[] asked = [.. keys.OfType<PartyKey>().Distinct()];
        var found = asked.Length == 0 ? [] : await view.PartiesByLetterAsync(asked, cancel);
        var byKey = asked.Zip(found).ToDictionary(pair => pair.First, pair => new PartyMention(pair.First.Letter, pair.Second?.Name));
        return [.. keys.Select(key => key is { } asking ? byKey[asking] : null)];
    }

    /// <summary>The letter printed with the appointment, else of the list the person was elected for; null when neither is recorded. An ex officio seat has no appointment.</summary>
    public static PartyKey? KeyOf(Appointment? appointment, PartyMembership? membership) => appointment?.PartyLetter is { } printed
        ? new(printed, appointment.MunicipalityCode, appointment.Span.FirstDay)
        : membership is { } elected ? new(elected.Letter, elected.MunicipalityCode, null) : null;
}
