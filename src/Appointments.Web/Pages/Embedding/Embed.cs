namespace Appointments.Web.Pages.Embedding;

/// <summary>What another site shows of the register: a table, and where the whole stands.</summary>
/// <param name="Title">The forum, or the municipality.</param>
/// <param name="Day">The day it is of.</param>
/// <param name="Address">The whole address of the register's own page.</param>
/// <param name="ByForum">True when the lines are fora; false when they are seats.</param>
/// <param name="Seats">The lines.</param>
public sealed record Embed(string Title, string Day, string Address, bool ByForum, IReadOnlyList<EmbedSeat> Seats);
