using System.Globalization;
using Appointments.Data.Views;
using Appointments.Domain.Appointments;
using Appointments.Domain.Elections.Distributions;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>
/// Tells when somebody of another party gets a post of a pool. By the convention of this register a post stays with its group (kommunestyrelsesloven §§ 24-25 and 28, by analogy),
/// so it warns and stops nothing. Of whom no party is recorded nothing is said, and no party is named.
/// </summary>
internal static class PostWarning
{
    public static async Task TellAsync(Judgement judgement, Appointment appointment, LocalDate day, CancellationToken cancel)
    {
        var view = judgement.After(day);
        var post = appointment.SeatId.ToString(CultureInfo.InvariantCulture);
        if ((await view.PoolsAsync(cancel)).FirstOrDefault(it => it.Posts.Contains(post, StringComparer.Ordinal)) is not { } pool)
            return;
        var reading = (await view.ReadingsAsync([pool], cancel))[0];
        if (reading?.Ledger().On(post, day) is not { } holding || await GroupOfAsync(view, pool, appointment, cancel) is not { } group || group == holding.Group)
            return;
        var ground = GroundWords.Of(holding);
        var paragraph = GroundWords.Paragraph(holding.Ground);
        judgement.Warn(Objection.Of(
            "POST_OF_ANOTHER_GROUP",
            $"Pladsen hører til {holding.Group} i fordelingen «{pool.Name}», men den udpegede er valgt for en anden gruppe. {ground.Da} ({paragraph.Da}; registrets orden, som ikke binder.) Har gruppen afgivet pladsen, så registrér det i fordelingen.",
            $"The seat belongs to {holding.Group} in the distribution \"{pool.Name}\", but the person was elected for another group. {ground.En} ({paragraph.En}; a convention of this register, which does not bind.) If the group gave the post up, record that in the distribution (passPost).",
            "person") with
        { Day = day, Thing = new ThingRef("Distribution", pool.Id) });
    }

    /// <summary>The group of the person; null when no party is recorded.</summary>
    private static async Task<string?> GroupOfAsync(RegisterView view, Distribution pool, Appointment appointment, CancellationToken cancel)
    {
        if (appointment.PartyLetter is { } letter)
            return pool.GroupOf(letter, appointment.MunicipalityCode);
        if ((await view.SeatsByIdAsync([appointment.SeatId], cancel))[0] is not { Seat.Political: true })
            return null;
        return (await view.PartiesOfAsync([appointment.PersonId], cancel))[appointment.PersonId].FirstOrDefault() is { } membership
            ? pool.GroupOf(membership.Letter, membership.MunicipalityCode)
            : null;
    }
}
