namespace Appointments.Graph.Editions;

/// <summary>Makes an edition of a Blue Book in all formats and says what came of it. The host has one, for it has the pages that are printed.</summary>
public delegate Task<PressedEdition> EditionPress(EditionOrder order, CancellationToken cancel);
