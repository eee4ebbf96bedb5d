using System.Globalization;
using Appointments.Data.Journal;
using Appointments.Data.Views;
using Appointments.Data.Views.Changes;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary><c>Query.changes</c>, <c>Change</c> with its facts, and the versions of appointments.</summary>
internal static class JournalBindings
{
    private const int DefaultPage = 50;
    private const int LargestPage = 100;
    private const int LargestFactPage = 200;

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<EntryKind>("EntryKind");
        bindings.Enum<FactEffect>("FactEffect");
        bindings.Query(query =>
        {
            query.Answers<GraphScope, ChangesArguments, ChangeList>("changes", ChangesAsync);
            query.Answers<GraphScope, ChangeArguments, Change?>("change", ChangeAsync);
        });
        bindings.Object<ChangeList>("ChangeConnection", list =>
        {
            list.Property("nodes", l => l.Page.Changes);
            list.Property("firstNumber", l => l.Page.Changes.Count == 0 ? (long?)null : l.Page.Changes[0].Number);
            list.Property("lastNumber", l => l.Page.Changes.Count == 0 ? (long?)null : l.Page.Changes[^1].Number);
            list.Property("hasMore", l => l.Page.HasMore);
            list.Reads<int>("totalCount", async (lists, scope, cancel) => new[] { await scope.View.CountChangesAsync(lists[0].Filter, cancel) });
        });
        bindings.Object<Change>("Change", AddChange);
        bindings.Object<FactChange>("FactChange", fact =>
        {
            fact.Property("position", f => f.Position);
            fact.Property("table", f => f.Table);
            fact.Property<LanguageArguments, string>("label", (f, arguments) => f.Label.In(arguments.Language));
            fact.Property<LanguageArguments, string>("title", (f, arguments) => f.Title.In(arguments.Language));
            fact.Property("effect", f => f.Effect);
            fact.Property("fields", f => f.Fields);
        });
        bindings.Object<FieldChange>("FieldChange", field =>
        {
            field.Property("name", f => f.Name);
            field.Property<LanguageArguments, string>("label", (f, arguments) => f.Label.In(arguments.Language));
            field.Property<LanguageArguments, string?>("before", (f, arguments) => f.Before?.In(arguments.Language));
            field.Property<LanguageArguments, string?>("after", (f, arguments) => f.After?.In(arguments.Language));
            field.Property("changed", f => f.Changed);
        });
        AddVersions(bindings);
    }

    private static void AddChange(ObjectBinding<GraphScope, Change> change)
    {
        change.Property("number", c => c.Number);
        change.Property("recordedAt", c => c.At);
        change.Property("actor", c => c.Actor);
        change.Property("kind", c => c.Kind);
        change.Property("command", c => c.Command);
        change.Property<LanguageArguments, string>("title", (c, arguments) => c.Title.In(arguments.Language));
        change.Property("reason", c => c.Reason);
        change.Property("hash", c => c.Hash);
        change.Reads<int>("factCount", async (changes, scope, cancel) => await scope.View.FactCountsAsync(changes, cancel));
        change.Reads<FactsArguments, IReadOnlyList<FactChange>>("facts", async (changes, arguments, scope, cancel) =>
            await scope.View.FactsOfChangesAsync(changes, Math.Max(arguments.After ?? 0, 0), SizeOf("first", arguments.First, LargestFactPage), cancel));
        change.Reads<IReadOnlyList<Forum>>("forums", async (changes, scope, cancel) =>
            await KnownAsync(await scope.View.ForaOfChangesAsync(changes, cancel), scope.View.ForaByIdAsync, cancel));
        change.Reads<IReadOnlyList<Person>>("persons", async (changes, scope, cancel) =>
            await KnownAsync(await scope.View.PersonsOfChangesAsync(changes, cancel), scope.View.PersonsByIdAsync, cancel));
    }

    private static void AddVersions(Bindings<GraphScope> bindings)
    {
        bindings.Object<Appointment>("Appointment", appointment =>
            appointment.Reads<IReadOnlyList<AppointmentVersion>>("versions", async (appointments, scope, cancel) =>
                Aligned.Lists(appointments, a => a.FactId, await scope.View.VersionsOfAppointmentsAsync([.. appointments.Select(a => a.FactId)], cancel))));
        bindings.Object<Forum>("Forum", forum =>
            forum.Reads<IReadOnlyList<AppointmentVersion>>("retracted", async (fora, scope, cancel) =>
                Aligned.Lists(fora, f => f.Id, await scope.View.RetractedAsync([.. fora.Select(f => f.Id)], cancel))));
        bindings.Object<AppointmentVersion>("AppointmentVersion", version =>
        {
            version.Property("status", v => v.Appointment.Stage);
            version.AddSpan(v => v.Appointment.Span);
            version.Property("endReason", v => v.Appointment.EndReason);
            version.Property("source", v => v.Appointment.Source);
            version.Reads<SeatState?>("seat", async (versions, scope, cancel) => await scope.View.SeatsOfAsync([.. versions.Select(v => v.Appointment)], cancel));
            version.Reads<Person?>("person", (versions, scope, cancel) => Aligned.OneAsync(versions, v => (long?)v.Appointment.PersonId, scope.View.PersonsByIdAsync, cancel));
            version.Reads<Decision?>("decision", (versions, scope, cancel) => Aligned.OneAsync(versions, v => v.Appointment.DecisionId, scope.View.DecisionsByIdAsync, cancel));
            version.Reads<Change?>("recorded", (versions, scope, cancel) => Aligned.OneAsync(versions, v => (long?)v.RecordedIn, scope.View.ChangesByNumberAsync, cancel));
            version.Reads<Change?>("superseded", (versions, scope, cancel) => Aligned.OneAsync(versions, v => v.SupersededIn, scope.View.ChangesByNumberAsync, cancel));
        });
    }

    private static async ValueTask<ChangeList> ChangesAsync(ChangesArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var (after, first, before, last, _, _, _, _, _, _) = arguments;
        if (first is not null && last is not null)
        {
            throw new FieldException("first reads from the oldest on and last from the newest on: give one of the two. (Angiv enten first eller last.)", "BAD_PAGE_SIZE");
        }

        var filter = await FilterAsync(arguments, scope, cancel);
        var page = last is null
            ? await scope.View.ChangesAfterAsync(filter, after ?? 0, before, SizeOf("first", first, LargestPage), cancel)
            : await scope.View.ChangesBeforeAsync(filter, before, after ?? 0, SizeOf("last", last, LargestPage), cancel);
        return new ChangeList(page, filter);
    }

    private static async ValueTask<ChangeFilter> FilterAsync(ChangesArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var (forum, person) = ((Forum?)null, (Person?)null);
        if (arguments.Forum is { } forumSlug)
        {
            forum = (await scope.View.FindForaAsync([forumSlug], cancel))[0] ?? throw new FieldException(
                $"No forum has the slug \"{forumSlug}\": fora(search: …) finds the right one. (Intet forum har den adresse.)", "UNKNOWN_FORUM");
        }

        if (arguments.Person is { } personSlug)
        {
            person = (await scope.View.FindPersonsAsync([personSlug], cancel))[0] ?? throw new FieldException(
                $"Nobody has the slug \"{personSlug}\": persons(search: …) finds the right one. (Ingen person har den adresse.)", "UNKNOWN_PERSON");
        }

        var (from, until) = (arguments.RecordedFrom, arguments.RecordedThrough);
        return new ChangeFilter(forum?.Id, person?.Id, arguments.Actor, arguments.Kind, from is { } day ? RegisterDay.Start(day) : null, until is { } end ? RegisterDay.End(end) : null);
    }

    private static async ValueTask<Change?> ChangeAsync(ChangeArguments arguments, GraphScope scope, CancellationToken cancel) =>
        (await scope.View.ChangesByNumberAsync([arguments.Number], cancel))[0] ?? throw new FieldException(
            $"The journal has no entry {arguments.Number.ToString(CultureInfo.InvariantCulture)}; its entries are numbered from 1 to {scope.State.Number.ToString(CultureInfo.InvariantCulture)}. (Journalen har ikke det nummer.)",
            "UNKNOWN_ENTRY");

    private static int SizeOf(string argument, int? given, int largest)
    {
        var size = given ?? DefaultPage;
        return size >= 1 && size <= largest
            ? size
            : throw new FieldException(
                string.Create(CultureInfo.InvariantCulture, $"{argument} is {size}, but a page holds 1 to {largest}: ask for fewer and go on from there. (En side rummer 1 til {largest}.)"), "BAD_PAGE_SIZE");
    }

    /// <summary>What the ids of each parent lead to, in their order; what the register does not know any more is left out.</summary>
    private static async ValueTask<IReadOnlyList<IReadOnlyList<T>>> KnownAsync<T>(
        IReadOnlyList<IReadOnlyList<long>> ids, Func<IReadOnlyList<long>, CancellationToken, Task<IReadOnlyList<T?>>> ask, CancellationToken cancel)
        where T : class
    {
        long[] all = [.. ids.SelectMany(some => some).Distinct()];
        var found = all.Zip(await ask(all, cancel)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. ids.Select(some => (IReadOnlyList<T>)[.. some.Select(id => found[id]).OfType<T>().Distinct()])];
    }

    /// <summary>A page of entries, with the question it answers, which is counted only when the count is selected.</summary>
    private sealed record ChangeList(ChangePage Page, ChangeFilter Filter);

    public sealed record ChangesArguments(
        int? After, int? First, int? Before, int? Last, string? Forum, string? Person, string? Actor, EntryKind? Kind, LocalDate? RecordedFrom, LocalDate? RecordedThrough);

    public sealed record ChangeArguments(int Number);

    public sealed record FactsArguments(int? First, int? After);
}
