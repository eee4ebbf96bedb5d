using Appointments.Web.Pages.Answers;

namespace Appointments.Web.Pages.Books;

/// <summary>What a holder is written with: «Borgmester NAME (A), X Kommune».</summary>
public static class BookHolder
{
    private static readonly string[] Municipal = ["MAYOR", "DEPUTY_MAYOR", "ALDERMAN", "COUNCILLOR"];

    /// <summary>The highest municipal office held on the day, which stands before the name; null when none is recorded.</summary>
    public static OfficeAnswer? TitleOffice(HolderPersonAnswer person) =>
        person.Offices.Where(office => Municipal.Contains(office.Kind, StringComparer.Ordinal)).MinBy(office => Array.IndexOf(Municipal, office.Kind));

    /// <summary>Another office, which stands behind the name where there is no municipal one; to chair a forum is told with that forum.</summary>
    public static OfficeAnswer? OtherOffice(HolderPersonAnswer person) => TitleOffice(person) is null
        ? person.Offices.FirstOrDefault(office => office.Kind is not ("FORUM_CHAIR" or "FORUM_VICE_CHAIR"))
        : null;

    /// <summary>The municipality of a seat's holder: of the office, else printed with the appointment, else of the office that the seat follows, else of any office; null when none is recorded.</summary>
    public static Named? Municipality(BookSeatAnswer seat, HolderPersonAnswer person) =>
        (TitleOffice(person) ?? OtherOffice(person))?.Municipality
        ?? seat.Holder?.Municipality
        ?? (seat.ExOfficioOffice is null ? null : seat.Municipality)
        ?? Municipality(person);

    /// <summary>The municipality of the first office that has one; null when none has.</summary>
    public static Named? Municipality(HolderPersonAnswer person) =>
        TitleOffice(person)?.Municipality ?? person.Offices.Select(office => office.Municipality).FirstOrDefault(municipality => municipality is not null);

    /// <summary>The role on the board of one who is elected to it.</summary>
    public static string RoleOf(BookOfficerAnswer officer) => officer.Kind == "FORUM_CHAIR" ? "CHAIR" : "VICE_CHAIR";
}
