namespace Appointments.Web.Tests.Papers;

/// <summary>Papers of a meeting that never was, its people plainly invented.</summary>
internal static class InventedMinutes
{
    /// <summary>An appointment, a nomination that was put off, a withdrawal; among those present somebody of whose name there are two.</summary>
    public const string Minutes = """
        REFERAT
        KKR NORDJYLLAND

        Dato: 28-11-2025 9:30
        Sted: Prøvesalen, Aalborg

        Deltagerfortegnelse

        Deltagere

        Prøve Testesen (A), Aalborg Kommune
        Digte Digtesen (V), Hjørring Kommune
        Tvilling Tvillingsen (V), Thisted Kommune

        Afbud

        Fiktiv Fiktesen (V), Thisted Kommune

        1. Godkendelse af referat

        1.1. Godkendelse af dagsorden
        SAG-2025-00001 prv

        Baggrund
        Godkendelse af dagsordenen til KKR Nordjyllands møde den 28. november 2025.

        Indstilling
        Det indstilles, at dagsordenen godkendes.

        Beslutning
        KKR Nordjylland godkendte dagsordenen.

        4. Udpegninger

        4.1. Dialogforum om retssikkerhed
        SAG-2025-00002 prv/dgt

        Indstilling
        Det indstilles, at KKR Nordjylland udpeger en repræsentant.

        Beslutning
        KKR Nordjylland udpegede Prøve Testesen (A), Aalborg Kommune, som medlem af Dialogforum om retssikkerhed.

        4.2. Hospice Vangen
        SAG-2025-00003 prv

        Baggrund
        Udtræd Udtrædsen (V), Hjørring Kommune, er udtrådt af bestyrelsen for Hospice Vangen.

        Indstilling
        Det indstilles, at Digte Digtesen (V), Hjørring Kommune, udpeges til bestyrelsen for Hospice Vangen.

        Beslutning
        Sagen blev udsat til næste møde.

        5. Eventuelt
        """;

    /// <summary>The agenda of the same meeting.</summary>
    public const string Agenda = """
        DAGSORDEN
        KKR NORDJYLLAND

        Dato: 28-11-2025 9:30
        Sted: Prøvesalen, Aalborg

        1. Godkendelse af referat

        1.1. Godkendelse af dagsorden
        SAG-2025-00001 prv

        Baggrund
        Godkendelse af dagsordenen til KKR Nordjyllands møde den 28. november 2025.

        Indstilling
        Det indstilles, at dagsordenen godkendes.

        4. Udpegninger

        4.1. Dialogforum om retssikkerhed
        SAG-2025-00002 prv/dgt

        Indstilling
        Det indstilles, at KKR Nordjylland udpeger en repræsentant.

        5. Eventuelt
        """;
}
