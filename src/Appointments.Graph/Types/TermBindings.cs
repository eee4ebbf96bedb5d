using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Time;
using Appointments.Graph.Reading;
using Appointments.Graph.Reading.Law;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary>What is to be filled in a term of the municipal councils, and what was done in one.</summary>
internal static class TermBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Object<Kkr>("Kkr", kkr =>
        {
            kkr.Reads<CouncilTermDays>("councilTerm", TermsAsync);
            kkr.Reads<IReadOnlyList<TermForum>>("termFora", ForaAsync);
        });
        bindings.Object<CouncilTermDays>("CouncilTerm", term =>
        {
            term.Property("firstDay", t => t.FirstDay);
            term.Property("lastDay", t => t.LastDay);
        });
        bindings.Object<TermForum>("TermForum", forum =>
        {
            forum.Property("forum", f => f.Forum);
            forum.Property("covered", f => f.InTerm is not null);
            forum.Property("law", f => f.InTerm is { } inTerm ? new LawOnDay(f.Law!, inTerm.Day) : null);
            forum.Property("period", f => f.InTerm?.Period is { } period ? new LawOnDay(f.Law!, f.InTerm.Day).With(period) : null);
            forum.Reads<IReadOnlyList<Appointment>>("appointedBefore", (fora, scope, cancel) => AppointmentsAsync(fora, scope, SitsBefore, cancel));
            forum.Reads<IReadOnlyList<Appointment>>("appointments", (fora, scope, cancel) => AppointmentsAsync(fora, scope, BeginsIn, cancel));
            forum.Reads<IReadOnlyList<VacantStretch>>("vacant", VacantAsync);
        });
        bindings.Object<VacantStretch>("VacantStretch", stretch =>
        {
            stretch.Reads<SeatState?>("seat", (stretches, scope, cancel) => Aligned.OneAsync(stretches, s => (long?)s.SeatId, scope.View.SeatsByIdAsync, cancel));
            stretch.Reads<Person?>("formerHolder", (stretches, scope, cancel) => Aligned.OneAsync(stretches, s => s.FormerHolderId, scope.View.PersonsByIdAsync, cancel));
            stretch.Reads<Person?>("successor", (stretches, scope, cancel) => Aligned.OneAsync(stretches, s => s.SuccessorId, scope.View.PersonsByIdAsync, cancel));
            stretch.Property("firstDay", s => s.FirstDay);
            stretch.Property("lastDay", s => s.LastDay);
            stretch.Property("days", s => s.Days);
            stretch.Property("reason", s => s.Reason);
        });
    }

    private static ValueTask<IReadOnlyList<CouncilTermDays>> TermsAsync(IReadOnlyList<Kkr> kkrs, GraphScope scope, CancellationToken cancel) =>
        new([.. kkrs.Select(_ => Term(scope))]);

    private static CouncilTermDays Term(GraphScope scope) => new(CouncilTerm.FirstDayOf(scope.View.Day), CouncilTerm.LastDayOf(scope.View.Day));

    private static async ValueTask<IReadOnlyList<IReadOnlyList<TermForum>>> ForaAsync(IReadOnlyList<Kkr> kkrs, GraphScope scope, CancellationToken cancel)
    {
        var term = Term(scope);
        var fora = await scope.View.ForaDuringAsync(term.FirstDay, term.LastDay, cancel);
        var laws = await scope.View.LawOfForaAsync(fora, cancel);
        var all = fora.Select(forum =>
        {
            var law = laws.GetValueOrDefault(forum.Id);
            return new TermForum(forum, law, law is null ? null : LawInTerm.Of(law, term.FirstDay), term.FirstDay, term.LastDay);
        }).ToList();
        return [.. kkrs.Select(kkr => (IReadOnlyList<TermForum>)[.. all.Where(forum => forum.Forum.KkrSlug == kkr.Slug || Appoints(kkr, forum))])];
    }

    private static bool Appoints(Kkr kkr, TermForum forum) =>
        forum.Law?.Seats.Any(group => group.AppointedBy == kkr.Slug && !(group.FirstDay > forum.LastDay) && !(group.LastDay < forum.FirstDay)) == true;

    private static bool SitsBefore(TermForum forum, Appointment appointment) => appointment.MakesHolder && appointment.Span.Covers(forum.FirstDay.PlusDays(-1));

    private static bool BeginsIn(TermForum forum, Appointment appointment) => appointment.Span.FirstDay >= forum.FirstDay && appointment.Span.FirstDay <= forum.LastDay;

    private static async ValueTask<IReadOnlyList<IReadOnlyList<Appointment>>> AppointmentsAsync(
        IReadOnlyList<TermForum> fora, GraphScope scope, Func<TermForum, Appointment, bool> which, CancellationToken cancel)
    {
        var history = await scope.View.HistoryAsync([.. fora.Select(forum => forum.Forum.Id)], cancel);
        return [.. fora.Select(forum => (IReadOnlyList<Appointment>)[.. history[forum.Forum.Id].Where(appointment => which(forum, appointment))])];
    }

    private static async ValueTask<IReadOnlyList<IReadOnlyList<VacantStretch>>> VacantAsync(IReadOnlyList<TermForum> fora, GraphScope scope, CancellationToken cancel)
    {
        long[] ids = [.. fora.Select(forum => forum.Forum.Id)];
        var history = await scope.View.HistoryAsync(ids, cancel);
        var recorded = await scope.View.VacanciesOfForaAsync(ids, cancel);
        return
        [
            .. fora.Select(forum => VacantStretches.Of(
                history[forum.Forum.Id], recorded[forum.Forum.Id], day => forum.Law?.LastDayOfTerm(day) ?? CouncilTerm.LastDayOf(day), forum.FirstDay, scope.View.Day)),
        ];
    }
}
