namespace Appointments.Web.Pages.Registering;

/// <summary>What a secretary types to take back what was just registered: only why.</summary>
public sealed class UndoForm : DeskForm;
