namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user type is laid out in the stream. Numbers as in the public contract of SqlClient.</summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}
