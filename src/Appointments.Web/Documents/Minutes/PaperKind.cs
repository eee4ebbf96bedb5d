namespace Appointments.Web.Documents.Minutes;

/// <summary>What a paper of a meeting is.</summary>
public enum PaperKind
{
    /// <summary>Dagsorden: what is to be decided.</summary>
    Agenda,

    /// <summary>Referat: what was decided.</summary>
    Minutes,
}
