namespace Appointments.Web.Hosting.SignIn;

/// <summary>What is wrong with the settings of signing in.</summary>
/// <param name="Message">All that is, a line each.</param>
public sealed record SignInFault(string Message);
