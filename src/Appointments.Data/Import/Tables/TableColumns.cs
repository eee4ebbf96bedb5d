namespace Appointments.Data.Import.Tables;

/// <summary>The tables for people who live in spreadsheets, and their headings in English and Danish.</summary>
internal static class TableColumns
{
    public const string Fora = "fora.csv", Seats = "seats.csv", Persons = "persons.csv", Appointments = "appointments.csv";

    private static readonly (string English, string Danish)[] Days =
        [("first day", "første dag"), ("first day basis", "grundlag for første dag"), ("last day", "sidste dag"), ("last day basis", "grundlag for sidste dag")];

    private static readonly (string English, string Danish)[] Source = [("paper", "papir"), ("paper day", "papirets dag"), ("item", "punkt"), ("mark", "mærke"), ("note", "note")];

    /// <summary>The tables in the order in which they are read, each with its headings and those of them that must be there.</summary>
    public static IReadOnlyList<(string File, IReadOnlyList<(string English, string Danish)> Columns, IReadOnlyList<string> Needed)> All { get; } =
    [
        (Fora, [("slug", "adresse"), ("name", "navn"), ("kind", "slags"), ("field", "område"), ("kkr", "kkr"), .. Days, .. Source], ["name", "kind"]),
        (Seats, [("forum", "forum"), ("seat", "plads"), ("kind", "slags"), ("ordinal", "nummer"), ("label", "betegnelse"), ("label in english", "betegnelse på engelsk"), ("role", "rolle"),
            ("voting", "stemmeret"), ("political", "politisk"), ("appointed by", "udpeges af"), ("nominated by", "indstilles af"), ("reserved for", "forbeholdt"), .. Days, .. Source], ["forum", "seat", "label", "appointed by"]),
        (Persons, [("slug", "adresse"), ("name", "navn"), ("other names", "andre navne"), .. Source], ["name"]),
        (Appointments, [("forum", "forum"), ("seat", "plads"), ("person", "person"), ("status", "status"), .. Days, ("party", "parti"), ("municipality", "kommune"), ("end reason", "grund til ophør"), .. Source],
            ["forum", "seat", "person", "first day"]),
    ];
}
