namespace Appointments.Web.Pages;

/// <summary>Marks a page that takes a form by POST; all others are only read.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFormAttribute : Attribute;
