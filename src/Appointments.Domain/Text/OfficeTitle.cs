using Appointments.Domain.People;

namespace Appointments.Domain.Text;

/// <summary>The Danish word for an office, where no paper prints a title.</summary>
public static class OfficeTitle
{
    /// <summary><c>borgmester</c>.</summary>
    public static string Of(OfficeKind kind) => kind switch
    {
        OfficeKind.Mayor => "borgmester",
        OfficeKind.DeputyMayor => "viceborgmester",
        OfficeKind.Alderman => "rådmand",
        OfficeKind.Councillor => "medlem af kommunalbestyrelsen",
        OfficeKind.RegionalCouncilChair => "formand for regionsrådet",
        OfficeKind.RegionalCouncillor => "medlem af regionsrådet",
        OfficeKind.ForumChair => "formand",
        OfficeKind.ForumViceChair => "næstformand",
        _ => "ansat",
    };
}
