using Appointments.Data.Views;
using Appointments.Data.Views.Changes;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>Query.personData</c>: what is held on somebody, for that somebody.</summary>
internal static class PersonDataBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Query(query => query.Answers<GraphScope, SlugArguments, PersonData?>("personData", async (arguments, scope, cancel) =>
            await scope.View.PersonDataAsync(arguments.Slug, cancel) ?? throw new FieldException(
                "Nobody has that slug: persons(search: …) finds the right one. (Ingen person har den adresse.)", "UNKNOWN_PERSON")));
        bindings.Object<PersonData>("PersonData", data =>
        {
            data.Property("person", d => d.Person);
            data.Property("facts", d => d.Facts);
        });
        bindings.Object<PersonDatum>("PersonDatum", datum =>
        {
            datum.Property("table", d => d.Table);
            datum.Property<LanguageArguments, string>("label", (d, arguments) => d.Label.In(arguments.Language));
            datum.Property<LanguageArguments, string>("why", (d, arguments) => d.Why.In(arguments.Language));
            datum.Property<Change?>("entry", d => d.Entry);
            datum.Property("supersededIn", d => d.SupersededIn);
            datum.Property("fields", d => d.Fields);
            datum.Property("value", d => d.Value);
            datum.Property("erased", d => d.Erased);
        });
    }

    public sealed record SlugArguments(string Slug);
}
