using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.Editions;
using Appointments.Domain.Places;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>Edition</c>: the published editions of a KKR's Blue Book.</summary>
internal static class EditionBindings
{
    /// <summary>Adds <c>Kkr.editions</c>.</summary>
    public static void AddTo(ObjectBinding<GraphScope, Kkr> kkr) => kkr.Reads<IReadOnlyList<Edition>>("editions", async (kkrs, scope, cancel) =>
        Aligned.Lists(kkrs, k => k.Slug, await scope.View.EditionsOfKkrsAsync([.. kkrs.Select(k => k.Slug)], cancel)));

    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Query(query =>
        {
            query.Scope<QueryBindings.AtArguments>("edition", (at, scope, cancel) => scope.AtAsync(at.AsOf, at.KnownAt, cancel));
            query.Answers<GraphScope, QueryBindings.SlugArguments, Edition?>("edition", async (arguments, scope, cancel) =>
                (await scope.View.FindEditionsAsync([arguments.Slug], cancel))[0] ?? throw new FieldException(
                    $"No edition has the slug \"{arguments.Slug}\": Kkr.editions lists them. (Ingen udgave har den adresse.)", "UNKNOWN_EDITION"));
        });
        bindings.Object<Edition>("Edition", edition =>
        {
            edition.Property("id", e => GlobalId.Of("Edition", e.Id));
            edition.Property("slug", e => e.Slug);
            edition.Reads<Kkr?>("kkr", (editions, scope, cancel) => Aligned.OneByTextAsync(editions, e => e.KkrSlug, scope.View.KkrsAsync, cancel));
            edition.Property("number", e => e.Number);
            edition.Property("title", e => e.Title);
            edition.Property("day", e => e.Day);
            edition.Property("state", e => (int)e.State);
            edition.Property("stateAt", e => e.StateAt);
            edition.Property("language", e => e.Language == "en" ? Language.En : Language.Da);
            edition.Property("modelSha256", e => e.ModelSha256);
            edition.Property("formats", e => e.Formats);
            edition.Property("publishedAt", e => e.PublishedAt);
            edition.Property("publishedBy", e => e.PublishedBy);
            edition.Property("source", e => e.Source);
            edition.Reads<IReadOnlyList<ErasedValue>>("erasedSince", async (editions, scope, cancel) => await scope.View.ErasedSinceAsync(editions, cancel));
        });
        bindings.Object<EditionFormat>("EditionFormat", format =>
        {
            format.Property("format", f => f.Format);
            format.Property("sha256", f => f.Sha256);
            format.Property("bytes", f => (int)f.Length);
            format.Property("program", f => f.Program);
        });
    }
}
