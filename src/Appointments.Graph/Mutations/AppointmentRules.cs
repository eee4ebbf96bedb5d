using System.Linq.Expressions;
using Appointments.Domain.Composition;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Graph.Writing;
using FluentValidation;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary>What the inputs about appointments have in common.</summary>
internal static class AppointmentRules
{
    private static readonly Dictionary<string, LocalizedText> Kinds = new(StringComparer.Ordinal)
    {
        ["Appointment"] = new("en udpegning", "an appointment"),
        ["Decision"] = new("en beslutning", "a decision"),
        ["Deputy"] = new("en stedfortræder", "a deputy"),
        ["Distribution"] = new("en fordeling", "a distribution"),
        ["Meeting"] = new("et møde", "a meeting"),
        ["Nomination"] = new("en indstilling", "a nomination"),
        ["Office"] = new("et hverv", "an office"),
        ["Paper"] = new("et papir", "a paper"),
        ["Seat"] = new("en plads", "a seat"),
        ["VoteTable"] = new("en stemmetabel", "a vote table"),
    };

    /// <summary>A first day is stated or attested, or taken from a term; an open one is no day.</summary>
    public static void FirstDayHasABasis<T>(this AbstractValidator<T> validator, Expression<Func<T, DayBasis?>> basis) =>
        validator.RuleFor(basis).Must(it => it is not DayBasis.Open)
            .Says("FIRST_DAY_NEEDED", "Første dag skal være kendt: STATED, ATTESTED eller TERM_ASSUMED.", "The first day must be known: STATED, ATTESTED or TERM_ASSUMED.");

    /// <summary>OPEN has no last day; every other basis has one.</summary>
    public static void LastDayFitsItsBasis<T>(this AbstractValidator<T> validator, Func<T, LocalDate?> lastDay, Expression<Func<T, DayBasis?>> basis) =>
        validator.RuleFor(basis).Must((input, it) => it is null || (it == DayBasis.Open) == (lastDay(input) is null))
            .Says("LAST_DAY_AND_BASIS", "OPEN betyder, at der ingen sidste dag er; alle andre grundlag har en.", "OPEN means that there is no last day; every other basis has one.");

    /// <summary>A global id of the type; null passes.</summary>
    public static void IsId<T>(this AbstractValidator<T> validator, Expression<Func<T, string?>> id, string type) =>
        validator.RuleFor(id).Must(it => it is null || InputIds.Number(it, type) is not null)
            .Says("BAD_ID", $"Det er ikke id'et på {Kinds[type].Da} i dette register: brug et, som et id-felt har givet.", $"That is no id of {Kinds[type].En} of this register: hand back one that an id field gave.");

    /// <summary>A source names its paper, of a day there can be. What nobody has stated or confirmed is for the register's own files to mark: a registration rests on something that says it.</summary>
    public static void HasSource<T>(this AbstractValidator<T> validator, Expression<Func<T, SourceInput?>> source) =>
        validator.RuleFor(source).Must(it => it is null || IsWhole(it))
            .Says(
                "BAD_SOURCE",
                "Kilden skal navngive papiret (højst 400 tegn), med en dag mellem 1900 og 2199; punktet har 1 til 100 tegn, noten 1 til 2000, og mærket er ikke INFERRED eller UNVERIFIED. Udelad det, der ikke er.",
                "The source names its paper (at most 400 characters), of a day between 1900 and 2199; the item has 1 to 100 characters, the note 1 to 2000, and the mark is not INFERRED or UNVERIFIED. Leave out what there is not.");

    /// <summary>An excuse names a rule there is, a reason and an author.</summary>
    public static void HasExcuse<T>(this AbstractValidator<T> validator, Expression<Func<T, ExcuseInput?>> excuse) =>
        validator.RuleFor(excuse).Must(it => it is null || IsWhole(it))
            .Says(
                "BAD_EXCUSE",
                $"En undtagelse skal nævne reglen, grunden (højst 2000 tegn), hvem der har givet den (højst 200), og evt. dokumentet (højst 400). Reglerne er: {string.Join(", ", CompositionRules.Names)}.",
                $"An excuse names the rule, the reason (at most 2000 characters), who gave it (at most 200) and perhaps the document (at most 400). The rules are: {string.Join(", ", CompositionRules.Names)}.");

    private static bool IsWhole(SourceInput source) =>
        IsText(source.Paper, 400)
        && (source.Day is not { } day || InputDays.Have(day))
        && (source.Item is not { } item || IsText(item, 100))
        && (source.Note is not { } note || IsText(note, 2000))
        && source.Mark is not (SourceMark.Inferred or SourceMark.Unverified);

    private static bool IsText(string text, int longest) => text.Trim().Length > 0 && text.Length <= longest;

    private static bool IsWhole(ExcuseInput excuse) =>
        CompositionRules.Names.Contains(excuse.Rule, StringComparer.Ordinal)
        && excuse.Reason.Trim().Length is > 0 and <= 2000
        && excuse.Author.Trim().Length is > 0 and <= 200
        && excuse.Document is null or { Length: > 0 and <= 400 };
}
