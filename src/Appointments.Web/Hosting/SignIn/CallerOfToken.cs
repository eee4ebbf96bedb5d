using Appointments.Domain.Rights;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Appointments.Web.Hosting.SignIn;

/// <summary>Who somebody is by a token that was checked.</summary>
internal static class CallerOfToken
{
    // The names under which the program itself writes: nobody else goes by them.
    private static readonly string[] Taken = ["system", "sekretariatet", "offentligheden"];

    private const int LongestName = 150;

    /// <summary>Reads name and roles. Without a name in its claim the subject is taken, which every token of an issuer has.</summary>
    public static Caller Read(JsonWebToken token, SignInSettings settings)
    {
        var words = token.Claims.Where(claim => claim.Type == settings.RolesClaim).Select(claim => claim.Value);
        var name = token.Claims.FirstOrDefault(claim => claim.Type == settings.NameClaim)?.Value ?? token.Subject;
        return new Caller(Written(name, token.Subject), settings.GrantsOf(words));
    }

    private static string Written(string? name, string subject)
    {
        var clean = new string([.. (name ?? "").Where(character => !char.IsControl(character))]).Trim();
        clean = clean.Length == 0 ? subject : clean.Length > LongestName ? clean[..LongestName] : clean;
        return Taken.Contains(clean, StringComparer.OrdinalIgnoreCase) || clean.Contains('(', StringComparison.Ordinal) ? $"{clean.Replace('(', '[')} (log ind)" : clean;
    }
}
