using System.Security.Cryptography;
using Appointments.Domain.Editions;

namespace Appointments.Web.Documents.Books;

/// <summary>A book in one format.</summary>
/// <param name="Format">Its ending, <c>docx</c>.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Program">The program besides ours that had a part in it; null for none.</param>
public sealed record BookFile(string Format, byte[] Bytes, string? Program = null)
{
    /// <summary>What is kept of it with an edition.</summary>
    public EditionFormat ToEditionFormat() => new(Format, Convert.ToHexStringLower(SHA256.HashData(Bytes)), Bytes.Length, Program);
}
