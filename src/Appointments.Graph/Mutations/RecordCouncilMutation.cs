using System.Globalization;
using Appointments.Data.Commands;
using Appointments.Domain.People;
using Appointments.Domain.Places;
using Appointments.Domain.Time;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>recordCouncil</c>: who sits in a municipal council for a term.</summary>
internal static class RecordCouncilMutation
{
    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "recordCouncil",
        new Validator(),
        input => new RecordCouncil(input.Municipality, input.Term, input.Complete ?? false, [.. input.Members.Select(member => member.ToMember())], input.ExpectedVersion),
        input => CouncilTerm.FirstDayOf(input.Term),
        payload => payload.Shows("municipality", MunicipalityAsync));

    /// <summary>The command's result is the code as a number.</summary>
    private static async Task<Municipality?> MunicipalityAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } code ? (await scope.View.MunicipalitiesAsync([code.ToString("0000", CultureInfo.InvariantCulture)], cancel))[0] : null;

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Municipality,
        LocalDate Term,
        bool? Complete,
        IReadOnlyList<CouncilMemberInput> Members) : IMutationInput;

    public sealed record CouncilMemberInput(string Name, string? Person, string? Party, OfficeKind? Office, string? Title, LocalDate? FirstDay, LocalDate? LastDay)
    {
        internal CouncilMember ToMember() => new(Name, Person, Party, Office ?? OfficeKind.Councillor, Title, FirstDay, LastDay);
    }

    private sealed class Validator : MutationValidator<Input>
    {
        private const int MostLines = 200;

        public Validator()
        {
            Day(input => input.Term);
            RuleFor(input => input.Members).Must(members => members.Count is > 0 and <= MostLines)
                .Says("BAD_LINES", $"Angiv 1 til {MostLines} medlemmer.", $"Give 1 to {MostLines} members.");
        }
    }
}
