using Appointments.Data.Import.Files;
using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Appointments.Domain.Text;

namespace Appointments.Data.Import.Commands;

/// <summary>Records the fora and what they are called; their seats come with the law of their kind.</summary>
internal sealed class ImportFora(SampleFora fora) : ImportCommand(fora.File)
{
    public override string Name => "import-fora";

    public override string Reason => "Eksempelregister: fora";

    protected override Task AddAsync(Recording recording, CancellationToken cancel)
    {
        foreach (var forum in fora.Fora)
            Add(recording, forum);
        return Task.CompletedTask;
    }

    /// <summary>A forum itself stands in the papers that give it its first name.</summary>
    private static void Add(Recording recording, SampleForum forum)
    {
        var id = recording.Add(new ForumRow
        {
            Slug = forum.Slug, Kind = forum.Kind, Field = forum.Field, KkrSlug = forum.KkrSlug, Span = Always.Span, Source = forum.Names[0].Source,
        });
        foreach (var name in forum.Names)
        {
            recording.Add(new ForumNameRow
            {
                ForumId = id, Name = name.Name, SortKey = SortKey.Of(name.Name), SearchName = SearchName.Of(name.Name), Span = name.Span, Source = name.Source,
            });
        }

        foreach (var parameter in forum.Parameters)
            recording.Add(new ForumSettingRow { ForumId = id, Name = LawParameter.Sign + parameter.Value.Parameter, Value = parameter.Value.Value, Span = parameter.Span, Source = parameter.Source });
    }
}
