using Appointments.Data.Commands;
using Appointments.Domain.Editions;
using Appointments.Graph.Editions;
using Appointments.Graph.Reading;
using Appointments.Graph.Writing;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>publishEdition</c>: the Blue Book is made in all formats, and what it was made from is kept with the digests of what came of it.</summary>
internal static class PublishEditionMutation
{
    public static void Add(Bindings<GraphScope> bindings, EditionPress press) => bindings.Mutates<Input>(
        "publishEdition",
        new Validator(),
        async (input, scope, cancel) =>
        {
            var language = input.Language is Language.En ? "en" : "da";
            var title = input.Title?.Trim();
            var pressed = await press(new EditionOrder(input.Kkr, input.AsOf, language, title, scope.State), cancel);
            return (pressed.Edition is { } made ? new PublishEdition(input.Kkr, input.AsOf, language, title, made, input.ExpectedVersion) : null, pressed.Refusal);
        },
        input => input.AsOf,
        payload => payload.Shows("edition", EditionAsync));

    private static async Task<Edition?> EditionAsync(MutationPayload payload, GraphScope scope, CancellationToken cancel) =>
        payload.Thing is { } id ? (await scope.View.EditionsByIdAsync([id], cancel))[0] : null;

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string Kkr,
        LocalDate AsOf,
        Language? Language,
        string? Title) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Day(input => input.AsOf);
            Text(input => input.Title, 200);
        }
    }
}
