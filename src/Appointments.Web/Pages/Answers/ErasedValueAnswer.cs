namespace Appointments.Web.Pages.Answers;

/// <summary>A value that was erased.</summary>
public sealed record ErasedValueAnswer(
    string Kind,
    Named? Person,
    long? Entry);
