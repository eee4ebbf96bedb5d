namespace Appointments.Web.Pages.Answers;

/// <summary>What is wrong with an election as it was typed; the list is its place among those sent, null for the whole.</summary>
public sealed record ElectionFaultAnswer(
    int? List,
    string Field,
    string Text);
