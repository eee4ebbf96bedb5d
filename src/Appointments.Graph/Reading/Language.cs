namespace Appointments.Graph.Reading;

/// <summary>The languages of texts.</summary>
public enum Language
{
    /// <summary>Danish.</summary>
    Da,

    /// <summary>English.</summary>
    En,
}
