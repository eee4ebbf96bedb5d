namespace Appointments.Web.Documents.Letters;

/// <summary>A file inside a zip file.</summary>
/// <param name="Name">Its name, with the folders.</param>
/// <param name="Content">Its bytes.</param>
public sealed record DocxPart(string Name, byte[] Content);
