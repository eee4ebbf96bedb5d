namespace Appointments.Web;

/// <summary>Names the resource files <c>Texts.resx</c> (Danish) that hold what people read on the pages.</summary>
public sealed class Texts;
