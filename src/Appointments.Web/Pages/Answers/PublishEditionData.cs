namespace Appointments.Web.Pages.Answers;

/// <summary>The answer of the operation that publishes.</summary>
public sealed record PublishEditionData(PublishEditionAnswer? PublishEdition);
