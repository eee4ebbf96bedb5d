using System.Text.Json;

namespace Fuzz.Library;

internal enum Kind
{
    Book,
    LongPlayer,
    NotStated,
}

internal interface IThing
{
    string Id { get; }
}

internal sealed record Book(string Id, string? Title, Kind Kind) : IThing;

internal sealed record Record(string Id, double? Minutes) : IThing;

internal sealed record Shelf(int Number);

internal sealed record FilterInput(string? Text, IReadOnlyList<Kind>? Kinds, int? Least, FilterInput? Not, IReadOnlyList<FilterInput?>? Any);

internal sealed record ChoiceInput(string? Id, int? Number, FilterInput? By);

internal sealed record EchoArguments(int? Int, double? Float, string? Text, bool? Truth, string? Id, Kind? Kind, JsonElement? Any);

internal sealed record StrictArguments(int Int, IReadOnlyList<string> Texts, IReadOnlyList<Kind> Kinds, IReadOnlyList<IReadOnlyList<int?>?>? Grid, long? Long, decimal? Exact);

internal sealed record FindArguments(FilterInput By, int? First);

internal sealed record ChooseArguments(ChoiceInput Of);

internal sealed record FirstArguments(int? First);

internal sealed record IdArguments(string Id);

internal sealed record TicksArguments(int To);
