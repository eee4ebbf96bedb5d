namespace Appointments.Web.Pages;

/// <summary>The order of the fields as chapters: what is general first.</summary>
public static class FieldOrder
{
    private static readonly string[] Fields = ["GENERAL", "HEALTH", "SOCIAL_AFFAIRS", "BUSINESS", "EMPLOYMENT", "EDUCATION", "TRANSPORT", "CLIMATE_AND_ENVIRONMENT"];

    /// <summary>The place of a field of the contract.</summary>
    public static int Of(string field) => Array.IndexOf(Fields, field);
}
