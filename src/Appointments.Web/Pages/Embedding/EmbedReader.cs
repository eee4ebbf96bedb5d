using Appointments.Data;
using Appointments.Data.Views;
using Appointments.Domain.Composition;
using Appointments.Graph;
using Appointments.Web.Hosting;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using GraphQL.Engine;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Pages.Embedding;

/// <summary>Reads what other sites show, always as the public sees it, whoever asks: the answer may be kept by caches between.</summary>
public sealed class EmbedReader(Registry registry, GraphQLEngine<GraphScope> engine, IClock clock, OpenedRegister opened, IStringLocalizer<Texts> texts)
{
    /// <summary>Who sits in a forum.</summary>
    /// <param name="slug">The forum.</param>
    /// <param name="asOf">The day; null for the day that pages open on.</param>
    /// <param name="host">Where the register is, for whole addresses.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>What to show; or why there is nothing.</returns>
    public async Task<(Embed? Embed, string? Refusal)> ForumAsync(string slug, string? asOf, string host, CancellationToken cancel)
    {
        var session = registry.OpenSession(Audience.Public);
        var operations = new OperationRunner(engine, session, clock);
        if (await DayAsync(operations, asOf, cancel) is not { } day)
        {
            return (null, texts["BadDay", asOf!]);
        }

        var answer = await operations.AskAsync<EmbedForumData>("who-sits-where", new { slug, asOf = day, language = PageLanguage.Current.Code }, cancel);
        if (answer.Data?.Forum is not { } forum)
        {
            return (null, answer.Errors[0].Code == "UNKNOWN_FORUM" ? texts["NotFoundForum", slug] : answer.Errors[0].Message);
        }

        return (new Embed(forum.Name, day, $"{host}/fora/{forum.Slug}", ByForum: false, [.. forum.Seats.Select(seat => Line(seat, seat.Label, null, Role(seat), host))]), null);
    }

    /// <summary>Where a municipality's people sit: those who hold an office in it, and seats that are held for it.</summary>
    /// <param name="code">The municipality's code.</param>
    /// <param name="asOf">The day; null for the day that pages open on.</param>
    /// <param name="host">Where the register is, for whole addresses.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>What to show; or why there is nothing.</returns>
    public async Task<(Embed? Embed, string? Refusal)> MunicipalityAsync(string code, string? asOf, string host, CancellationToken cancel)
    {
        var session = registry.OpenSession(Audience.Public);
        var operations = new OperationRunner(engine, session, clock);
        if (await DayAsync(operations, asOf, cancel) is not { } day)
        {
            return (null, texts["BadDay", asOf!]);
        }

        var kkrs = (await operations.AskAsync<EmbedKkrsData>("municipalities", new { asOf = day }, cancel)).Data!.Kkrs;
        if (kkrs.SelectMany(kkr => kkr.Municipalities).FirstOrDefault(municipality => municipality.Code == code) is not { } found)
        {
            return (null, texts["Embed.UnknownMunicipality", code]);
        }

        var lines = new List<EmbedSeat>();
        string? after = null;
        do
        {
            var seats = (await operations.AskAsync<EmbedSeatsData>("municipality-seats", new { asOf = day, after, language = PageLanguage.Current.Code }, cancel)).Data!.AllSeats;
            lines.AddRange(seats.Nodes.Where(seat => IsOf(seat, code)).Select(seat => Line(seat, seat.Forum!.Name, $"{host}/fora/{seat.Forum.Slug}", seat.Label, host)));
            after = seats.PageInfo.HasNextPage ? seats.PageInfo.EndCursor : null;
        }
        while (after is not null);
        return (new Embed(texts["MunicipalityOf", found.Name], day, $"{host}/", ByForum: true, lines), null);
    }

    /// <summary>The day as the address says it, else the one that pages open on; null when the address names none of the calendar.</summary>
    private async Task<string?> DayAsync(OperationRunner operations, string? asOf, CancellationToken cancel) =>
        (await new PageDay(operations, opened).SettleAsync(asOf, cancel)).Day is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static bool IsOf(EmbedSeatAnswer seat, string code) =>
        seat.HeldBy is { } person && (seat.Municipality?.Code == code || seat.Holder?.Municipality?.Code == code || (person.Offices ?? []).Any(office => office.Municipality?.Code == code));

    private string? Role(EmbedSeatAnswer seat) => seat.Role is "MEMBER" ? null : texts[$"Role.{seat.Role}"].Value;

    private static EmbedSeat Line(EmbedSeatAnswer seat, string title, string? address, string? detail, string host) =>
        new(title, address, detail, seat.HeldBy?.Name, seat.HeldBy is { } person ? $"{host}/personer/{person.Slug}" : null, seat.Occupancy);
}
