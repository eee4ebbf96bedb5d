using Appointments.Web.CommandLine;

return await RegisterCommandLine.Build().Parse(args).InvokeAsync();
