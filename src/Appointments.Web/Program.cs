using Appointments.Web.CommandLine;

return await RegisterCommandLine.RunAsync(args);
