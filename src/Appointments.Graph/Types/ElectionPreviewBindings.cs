using Appointments.Data;
using Appointments.Data.Previews;
using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Kkrs;
using Appointments.Domain.Elections.Previews;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Graph.Mutations;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Types;

/// <summary><c>previewElection</c>: a question that takes lists, and answers as a dry run would.</summary>
internal static class ElectionPreviewBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<EligibilityFate>("EligibilityFate");
        bindings.Query(query => query.Answers<GraphScope, InputArguments, ElectionPreviewResult>("previewElection", (arguments, scope, cancel) => scope.PreviewElectionAsync(arguments.Input.ToElection(), cancel)));
        bindings.Object<ElectionPreviewResult>("PreviewElectionPayload", payload =>
        {
            payload.Property("preview", p => p.Preview);
            payload.Property<IReadOnlyList<Objection>>("warnings", p => p.Warnings);
            payload.Property<IReadOnlyList<Objection>>("errors", p => p.Refusals);
        });
        bindings.Object<ElectionPreview>("ElectionPreview", preview =>
        {
            preview.Property("version", p => (int)p.State);
            preview.Property("lastDayBefore", p => p.LastDayBefore);
            preview.Property("firstDay", p => p.FirstDay);
            preview.Property("until", p => p.Until);
            preview.Property("shortened", p => p.Shortened);
            preview.Property("newPersons", p => p.NewPersons);
            preview.Property("eligibility", p => p.Eligibility);
            preview.Property("officeSeats", p => p.OfficeSeats);
            preview.Property("boards", p => p.Boards);
            preview.Property("boardsUnchanged", p => p.BoardsUnchanged);
            preview.Property("notCovered", p => p.NotCovered);
            preview.Property("kkrs", p => p.Kkrs);
        });
        AddThings(bindings);
        AddSeats(bindings);
        AddBoards(bindings);
        AddKkrs(bindings);
    }

    private static void AddThings(Bindings<GraphScope> bindings)
    {
        bindings.Object<PreviewPerson>("PreviewPerson", person =>
        {
            person.Property("name", p => p.Name);
            person.Property("slug", p => p.Slug);
        });
        bindings.Object<Forum>("PreviewForum", forum =>
        {
            forum.Property("name", f => f.Name);
            forum.Property("slug", f => f.Slug);
        });
        bindings.Object<Seat>("PreviewSeat", seat =>
        {
            seat.Property("key", s => s.Key);
            seat.Property<LanguageArguments, string>("label", (s, arguments) => s.Label.In(arguments.Language));
        });
    }

    private static void AddSeats(Bindings<GraphScope> bindings)
    {
        bindings.Object<EligibilityOutlook>("EligibilityOutlook", outlook =>
        {
            outlook.Property("forum", o => o.Forum);
            outlook.Property("seat", o => o.Seat);
            outlook.Property("person", o => o.Person);
            outlook.Property("fate", o => o.Fate);
            outlook.Property("day", o => o.Day);
            outlook.Property("lastDay", o => o.LastDay);
            outlook.Property("before", o => o.Before);
            outlook.Property<LanguageArguments, string>("reason", (o, arguments) => o.Reason.In(arguments.Language));
            outlook.Property("binds", o => o.Demand.Stops);
            outlook.Property("citation", o => o.Citation);
        });
        bindings.Object<OfficeSeatOutlook>("OfficeSeatOutlook", outlook =>
        {
            outlook.Property("forum", o => o.Forum);
            outlook.Property("seat", o => o.Seat);
            outlook.Reads<LanguageArguments, string>("office", async (outlooks, arguments, scope, cancel) =>
            {
                var municipalities = await Aligned.OneByTextAsync(outlooks, o => o.Seat.ExOfficio!.MunicipalityCode, scope.View.MunicipalitiesAsync, cancel);
                return outlooks.Zip(municipalities, (o, municipality) => Words.Office(o.Seat.ExOfficio!.Kind, municipality?.Name).In(arguments.Language)).ToArray();
            });
            outlook.Property("day", o => o.Day);
            outlook.Property("holderChanges", o => o.HolderChanges);
            outlook.Property("before", o => o.Before);
            outlook.Property("after", o => o.After);
            outlook.Property("deputiesBefore", o => o.DeputiesBefore);
            outlook.Property("deputiesAfter", o => o.DeputiesAfter);
        });
    }

    private static void AddBoards(Bindings<GraphScope> bindings)
    {
        bindings.Object<BoardOutlook>("BoardOutlook", outlook =>
        {
            outlook.Property("forum", o => o.Forum);
            outlook.Property("before", o => o.Before);
            outlook.Property("worst", o => o.Worst);
            outlook.Property("brokenFrom", o => o.BrokenFrom);
            outlook.Property("days", o => o.Days);
        });
        bindings.Object<BoardDay>("BoardDay", day =>
        {
            day.Property("day", d => d.Day);
            day.Property("verdict", d => d.Verdict);
            day.Property("without", d => d.Without);
            day.Property("changes", d => d.Changes);
        });
        bindings.Object<FindingChange>("FindingChange", change =>
        {
            change.Property("rule", c => c.Finding.Rule);
            change.Property("before", c => c.Before);
            change.Property("after", c => c.After);
            change.Property("byElection", c => c.ByElection);
            change.Property("binds", c => c.Finding.Binds);
            change.Property<LanguageArguments, string>("message", (c, arguments) => c.Finding.Message.In(arguments.Language));
            change.Property("sum", c => c.Finding.Sum);
            change.Property("citation", c => c.Finding.Citation);
        });
    }

    private static void AddKkrs(Bindings<GraphScope> bindings)
    {
        bindings.Object<KkrOutlook>("KkrOutlook", outlook =>
        {
            outlook.Property("slug", o => o.Kkr.Slug);
            outlook.Property("name", o => o.Kkr.Name);
            outlook.Property("parties", o => o.Parties);
            outlook.Property("composition", o => o.Composition);
            outlook.Property<LanguageArguments, string?>("noComposition", (o, arguments) => o.NoComposition?.In(arguments.Language));
        });
        bindings.Object<PartyOutlook>("PartyOutlook", party =>
        {
            party.Property("letter", p => p.Letter);
            party.Property("votes", p => (int?)p.Votes);
            party.Property("heldBefore", p => p.HeldBefore);
            party.Property("entitledBefore", p => p.EntitledBefore);
            party.Property("heldAfter", p => p.HeldAfter);
            party.Property("entitledAfter", p => p.EntitledAfter);
        });
        bindings.Object<KkrComposition>("PreviewKkr", kkr =>
        {
            kkr.Property("size", k => k.Size);
            kkr.Property("cap", k => k.Cap);
            kkr.Property("parties", k => k.Parties);
            kkr.Property<IReadOnlyList<string>>("lotsBetween", k => k.Lots?.Between ?? []);
            kkr.Property("lotsSeats", k => k.Lots?.Seats ?? 0);
            kkr.Property("steps", k => k.Steps);
        });
        bindings.Object<KkrParty>("PreviewKkrParty", party =>
        {
            party.Property("name", p => p.Name);
            party.Property("qualifies", p => p.Qualifies);
            party.Property("mayors", p => p.Mayors);
            party.Property("share", p => p.Share);
            party.Property("overhang", p => p.Overhang);
            party.Property("supplementary", p => p.Supplementary);
        });
        bindings.Object<KkrStep>("PreviewKkrStep", step =>
        {
            step.Property<LanguageArguments, string>("text", (s, arguments) => s.Text.In(arguments.Language));
            step.Property<LanguageArguments, string>("sum", (s, arguments) => s.Sum.In(arguments.Language));
            step.Property("convention", s => s.Convention);
        });
    }

    public sealed record InputArguments(ElectionInput Input);

    /// <summary><c>PreviewElectionInput</c>.</summary>
    public sealed record ElectionInput(
        LocalDate? Term,
        LocalDate? Until,
        IReadOnlyList<CouncilInput>? Councils,
        FileInput? CouncillorFile,
        string? Municipality,
        bool? Complete,
        IReadOnlyList<VotesInput>? Votes,
        FileInput? VotesFile)
    {
        public SupposedElection ToElection() => new()
        {
            Term = Term,
            Until = Until,
            Councils = [.. (Councils ?? []).Select(council => new SupposedCouncil(council.Municipality, council.Complete ?? false, [.. council.Councillors.Select(it => it.ToCouncillor())]))],
            CouncillorFile = CouncillorFile?.ToFile(),
            Municipality = Municipality,
            Complete = Complete ?? false,
            Votes = [.. (Votes ?? []).Select(count => count.ToCount())],
            VotesFile = VotesFile?.ToFile(),
        };
    }

    /// <summary><c>PreviewCouncilInput</c>.</summary>
    public sealed record CouncilInput(string Municipality, bool? Complete, IReadOnlyList<CouncillorInput> Councillors);

    /// <summary><c>PreviewCouncillorInput</c>.</summary>
    public sealed record CouncillorInput(string Name, string? Slug, string? Party, OfficeKind? Kind)
    {
        public SupposedCouncillor ToCouncillor() => new(Name, Slug, Party, Kind ?? OfficeKind.Councillor);
    }

    /// <summary><c>PreviewFileInput</c>.</summary>
    public sealed record FileInput(string Name, string Text)
    {
        public SupposedFile ToFile() => new(Name, Text);
    }
}
