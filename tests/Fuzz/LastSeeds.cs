using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Text;

namespace Fuzz;

/// <summary>
/// The inputs in work, in a file that outlives the process: a stack overflow ends it without a word, and then <c>NAME.seeds</c> beside the tests says at which.
/// The file is gone when the campaign has ended.
/// </summary>
internal sealed class LastSeeds : IDisposable
{
    private const int Width = 12;
    private readonly string path;
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;

    public LastSeeds(string name, int workers)
    {
        path = Path.Combine(AppContext.BaseDirectory, $"{name}.seeds");
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, null, workers * Width);
        view = file.CreateViewAccessor();
    }

    /// <summary>Says that a thread begins an input.</summary>
    public void Write(int worker, int seed) =>
        view.WriteArray(worker * Width, Encoding.ASCII.GetBytes(seed.ToString(CultureInfo.InvariantCulture).PadLeft(Width - 1) + "\n"), 0, Width);

    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
        File.Delete(path);
    }
}
