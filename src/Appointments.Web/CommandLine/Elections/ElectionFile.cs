using System.Globalization;
using System.Text;
using System.Text.Json;
using Appointments.Domain.Elections;
using Appointments.Domain.Sources;

namespace Appointments.Web.CommandLine.Elections;

/// <summary>
/// Reads <c>{seats, lists: [{id, votes, candidates?, federation?, alliance?}]}</c> strictly: a key that is not known, or that stands twice, is a fault, so that a slip
/// of the finger never counts as an election without alliances. An optional key may be null, which says the same as leaving it out. A byte order mark is allowed.
/// </summary>
internal sealed class ElectionFile
{
    /// <summary>A file larger than this is not read: ten thousand lists need a tenth of it.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const int MostFaults = 20;
    private static readonly string[] ElectionKeys = ["seats", "lists"];
    private static readonly string[] ListKeys = ["id", "votes", "candidates", "federation", "alliance"];

    private readonly byte[] bytes;
    private readonly List<(long Place, string Path, LocalizedText Text)> faults = [];
    private readonly List<ElectionList> lists = [];

    /// <summary>Where each value begins, by its path.</summary>
    private readonly Dictionary<string, long> places = new(StringComparer.Ordinal) { [""] = 0 };
    private int? seats;

    private ElectionFile(byte[] bytes) => this.bytes = bytes;

    /// <summary>Reads the bytes of a file; all faults at once, as far as they can be told apart.</summary>
    public static ElectionReading Read(ReadOnlySpan<byte> file)
    {
        var reader = new ElectionFile([.. file.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file]);
        reader.ReadAll();
        return reader.faults.Count > 0
            ? new ElectionReading(null, reader.FirstFaults())
            : new ElectionReading(new Election(reader.seats!.Value, reader.lists), []);
    }

    private void ReadAll()
    {
        if (FirstByteThatIsNotUtf8() is { } index)
        {
            Fault("", index, "Filen er ikke UTF-8; gem den som UTF-8.", "The file is not UTF-8; save it as UTF-8.");
            return;
        }

        var json = new Utf8JsonReader(bytes);
        try
        {
            json.Read();
            ReadElection(ref json);
            json.Read();
        }
        catch (JsonException fault)
        {
            faults.Clear();
            Fault(
                "",
                Math.Min(StartOf(fault.LineNumber ?? 0), bytes.Length),
                $"Filen er ikke JSON herfra (byte {Digits((fault.BytePositionInLine ?? 0) + 1)} i linjen): efterse komma, citationstegn og parenteser.",
                $"The file is not JSON from here (byte {Digits((fault.BytePositionInLine ?? 0) + 1)} of the line): look at commas, quotation marks and brackets.");
            return;
        }

        if (faults.Count == 0)
            faults.AddRange(ElectionFaults.Of(new Election(seats!.Value, lists)).Select(Placed));
    }

    private void ReadElection(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Fault("", json.TokenStartIndex, "Filen er ét objekt, {\"seats\": …, \"lists\": […]}.", "The file is one object, {\"seats\": …, \"lists\": […]}.");
            json.Skip();
            return;
        }

        var start = json.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (Key(ref json, "", seen, ElectionKeys))
            {
                case "seats":
                    seats = (int?)Number(ref json, "seats", Election.MostSeats);
                    break;
                case "lists":
                    ReadLists(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        Require(seen, "seats", "", start);
        Require(seen, "lists", "", start);
    }

    private void ReadLists(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            Fault("lists", json.TokenStartIndex, "Listerne står i en række, [{\"id\": …, \"votes\": …}, …].", "Lists stand in an array, [{\"id\": …, \"votes\": …}, …].");
            json.Skip();
            return;
        }

        for (var index = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; index++)
        {
            var path = $"lists[{Digits(index)}]";
            places[path] = json.TokenStartIndex;
            if (json.TokenType == JsonTokenType.StartObject)
            {
                ReadList(ref json, path);
                continue;
            }

            Fault(path, json.TokenStartIndex, "En liste er et objekt, {\"id\": …, \"votes\": …}.", "A list is an object, {\"id\": …, \"votes\": …}.");
            json.Skip();
        }
    }

    private void ReadList(ref Utf8JsonReader json, string path)
    {
        var start = json.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (id, votes, candidates, federation, alliance) = ((string?)null, (long?)null, (int?)null, (string?)null, (string?)null);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (Key(ref json, path, seen, ListKeys))
            {
                case "id":
                    id = Text(ref json, path + ".id");
                    break;
                case "votes":
                    votes = Number(ref json, path + ".votes", long.MaxValue);
                    break;
                case "candidates" when json.TokenType != JsonTokenType.Null:
                    candidates = (int?)Number(ref json, path + ".candidates", int.MaxValue);
                    break;
                case "federation" when json.TokenType != JsonTokenType.Null:
                    federation = Text(ref json, path + ".federation");
                    break;
                case "alliance" when json.TokenType != JsonTokenType.Null:
                    alliance = Text(ref json, path + ".alliance");
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        Require(seen, "id", path, start);
        Require(seen, "votes", path, start);
        lists.Add(new ElectionList(id ?? "", votes ?? 0, candidates, federation, alliance));
    }

    /// <summary>The key, with the reader moved on to its value; null when it is not known or stands twice, and that is then a fault.</summary>
    private string? Key(ref Utf8JsonReader json, string path, HashSet<string> seen, string[] known)
    {
        var start = json.TokenStartIndex;
        var key = TextOf(ref json);
        var at = Path(path, key ?? "?");
        json.Read();
        if (key is null || !known.Contains(key, StringComparer.Ordinal))
        {
            Fault(at, start, $"Nøglen kendes ikke; her kan stå {string.Join(", ", known)}.", $"The key is not known; there can be {string.Join(", ", known)}.");
            return null;
        }

        if (seen.Add(key))
        {
            places[at] = json.TokenStartIndex;
            return key;
        }

        Fault(at, start, "Nøglen står to gange; den står én gang.", "The key stands twice; it stands once.");
        return null;
    }

    private void Require(HashSet<string> seen, string key, string path, long start)
    {
        if (!seen.Contains(key))
            Fault(Path(path, key), start, "Mangler.", "Missing.");
    }

    private long? Number(ref Utf8JsonReader json, string path, long most)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var number) && number >= 0 && number <= most)
            return number;
        var given = json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? "" : Shortened(Encoding.UTF8.GetString(json.ValueSpan));
        var quoted = json.TokenType == JsonTokenType.String ? $"\"{given}\"" : given;
        Fault(
            path,
            json.TokenStartIndex,
            $"Skal være et helt tal fra 0 til {Digits(most)}, skrevet med cifre alene{(given.Length == 0 ? "" : $", ikke {quoted}")}.",
            $"Must be a whole number from 0 to {Digits(most)}, written in digits alone{(given.Length == 0 ? "" : $", not {quoted}")}.");
        json.Skip();
        return null;
    }

    private string? Text(ref Utf8JsonReader json, string path)
    {
        if (json.TokenType == JsonTokenType.String && TextOf(ref json) is { } text)
            return text;
        Fault(path, json.TokenStartIndex, "Skal være en tekst i citationstegn.", "Must be a text in quotation marks.");
        json.Skip();
        return null;
    }

    /// <summary>Null when an escape stands for half a character.</summary>
    private static string? TextOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private (long Place, string Path, LocalizedText Text) Placed(ElectionFault fault)
    {
        var path = fault.List is { } list ? $"lists[{Digits(list)}].{fault.Field}" : fault.Field;
        var place = places.TryGetValue(path, out var exact) || fault.List is null ? exact : places[$"lists[{Digits(fault.List.Value)}]"];
        return (place, path, fault.Text);
    }

    private void Fault(string path, long place, string da, string en) => faults.Add((place, path, new LocalizedText(da, en)));

    /// <summary>Lines are counted for those that are told only.</summary>
    private List<ElectionFileFault> FirstFaults()
    {
        var first = faults.OrderBy(fault => fault.Place).Take(MostFaults).Select(fault => new ElectionFileFault(LineOf(fault.Place), fault.Path, fault.Text)).ToList();
        if (faults.Count > first.Count)
            first.Add(new ElectionFileFault(first[^1].Line, "", new LocalizedText($"Og {Digits(faults.Count - first.Count)} fejl til.", $"And {Digits(faults.Count - first.Count)} faults more.")));
        return first;
    }

    /// <summary>Where a line begins, counted from 0.</summary>
    private int StartOf(long line)
    {
        var start = 0;
        for (var at = 0L; at < line && bytes.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var length; at++)
            start += length + 1;
        return start;
    }

    private int LineOf(long place) => 1 + bytes.AsSpan(0, (int)place).Count((byte)'\n');

    private int? FirstByteThatIsNotUtf8()
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException fault)
        {
            return Math.Clamp(fault.Index, 0, bytes.Length);
        }
    }

    private static string Path(string path, string key) => path.Length == 0 ? Shortened(key) : $"{path}.{Shortened(key)}";

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
