namespace Appointments.Data.Storage;

/// <summary>A lock between processes that the operating system releases when its holder dies.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for the lock; disposing the result gives it back. The file stays: deleting it would let two hold it.</summary>
    public static async Task<IDisposable> TakeAsync(string path, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(Retry, cancel);
            }
        }
    }
}
