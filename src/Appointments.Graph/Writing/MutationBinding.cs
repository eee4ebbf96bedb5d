using Appointments.Data;
using Appointments.Graph.Mutations;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Writing;

/// <summary>Binds a mutation: its input is validated, made a command and recorded; everything below the field reads the register as it stands after that.</summary>
internal static class MutationBinding
{
    /// <summary>Binds the mutation's field and what its payload has in common with all others.</summary>
    /// <param name="bindings">The resolvers of the schema.</param>
    /// <param name="field">The field, <c>registerAppointment</c>; its payload is of the type <c>RegisterAppointmentPayload</c>.</param>
    /// <param name="validator">What can be said of an input without the register.</param>
    /// <param name="command">The command of an input that is valid.</param>
    /// <param name="day">The day that the payload shows; null for today.</param>
    /// <param name="payload">Binds what the payload shows besides.</param>
    public static void Mutates<TInput>(
        this Bindings<GraphScope> bindings,
        string field,
        MutationValidator<TInput> validator,
        Func<TInput, Command> command,
        Func<TInput, LocalDate?> day,
        Action<ObjectBinding<GraphScope, MutationPayload>> payload)
        where TInput : class, IMutationInput =>
        bindings.Mutates(field, validator, (input, _, _) => ValueTask.FromResult(((Command?)command(input), (Objection?)null)), day, payload);

    /// <summary>Binds a mutation whose command needs something made first, for those who may write; what cannot be made is refused.</summary>
    /// <inheritdoc cref="Mutates{TInput}(Bindings{GraphScope}, string, MutationValidator{TInput}, Func{TInput, Command}, Func{TInput, LocalDate?}, Action{ObjectBinding{GraphScope, MutationPayload}})"/>
    public static void Mutates<TInput>(
        this Bindings<GraphScope> bindings,
        string field,
        MutationValidator<TInput> validator,
        Func<TInput, GraphScope, CancellationToken, ValueTask<(Command? Command, Objection? Refusal)>> command,
        Func<TInput, LocalDate?> day,
        Action<ObjectBinding<GraphScope, MutationPayload>> payload)
        where TInput : class, IMutationInput
    {
        bindings.Sends<TInput>(field, payload, async (input, scope, cancel) =>
        {
            scope.RequireWriter();
            var refusals = validator.Refusals(input);
            if (refusals.Count > 0)
                return scope.Refused(refusals, input.DryRun ?? false);
            var (made, refusal) = await command(input, scope, cancel);
            return made is null
                ? scope.Refused([refusal!], input.DryRun ?? false)
                : await scope.RecordAsync(made, field, input, day(input), cancel);
        });
    }

    /// <summary>Binds the one mutation that takes no key: what anybody may propose.</summary>
    /// <param name="bindings">The resolvers of the schema.</param>
    /// <param name="field">The field.</param>
    /// <param name="validator">What can be said of an input without the register.</param>
    /// <param name="command">The command of an input that is valid, for how many are taken in a day.</param>
    /// <param name="payload">Binds what the payload shows besides: nothing of the register.</param>
    public static void MutatesForAll<TInput>(
        this Bindings<GraphScope> bindings,
        string field,
        MutationValidator<TInput> validator,
        Func<TInput, int, Command> command,
        Action<ObjectBinding<GraphScope, MutationPayload>> payload)
        where TInput : class, IMutationInput => bindings.Sends<TInput>(field, payload, (input, scope, cancel) =>
        {
            var refusals = validator.Refusals(input);
            return refusals.Count > 0
                ? ValueTask.FromResult(scope.RefusedProposal(refusals, input.DryRun ?? false))
                : scope.ProposeAsync(perDay => command(input, perDay), input, cancel);
        });

    private static void Sends<TInput>(
        this Bindings<GraphScope> bindings, string field, Action<ObjectBinding<GraphScope, MutationPayload>> payload, Func<TInput, GraphScope, CancellationToken, ValueTask<GraphScope>> send)
        where TInput : class, IMutationInput
    {
        bindings.Mutation(mutation =>
        {
            mutation.Scope<InputArguments<TInput>>(field, (arguments, scope, cancel) => send(arguments.Input, scope, cancel));
            mutation.Answers<GraphScope, MutationPayload>(field, (scope, _) => ValueTask.FromResult(new MutationPayload(scope.Outcome!)));
        });
        bindings.Object<MutationPayload>($"{char.ToUpperInvariant(field[0])}{field[1..]}Payload", type =>
        {
            type.Property("entry", p => p.Result.Stands && !p.Outcome.DryRun ? (int?)p.Result.Number : null);
            type.Property("dryRun", p => p.Outcome.DryRun);
            type.Property("replayed", p => p.Result.Replayed);
            type.Property("errors", p => p.Result.Refusals);
            type.Property("warnings", p => p.Result.Warnings);
            payload(type);
        });
    }

    /// <summary>A field of a payload that is read of the register as it stands after the mutation.</summary>
    public static void Shows<T>(this ObjectBinding<GraphScope, MutationPayload> payload, string field, Func<MutationPayload, GraphScope, CancellationToken, Task<T>> read) =>
        payload.Reads(field, async (IReadOnlyList<MutationPayload> payloads, GraphScope scope, CancellationToken cancel) => (IReadOnlyList<T>)[await read(payloads[0], scope, cancel)]);

    /// <summary>The one argument of a mutation.</summary>
    public sealed record InputArguments<TInput>(TInput Input)
        where TInput : class;
}
