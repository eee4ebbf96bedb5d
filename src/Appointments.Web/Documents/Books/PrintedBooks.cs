using System.Security.Cryptography;
using System.Text;

namespace Appointments.Web.Documents.Books;

/// <summary>The books that were printed last, by the page that was printed: a PDF takes seconds, and many may ask for the same one.</summary>
public sealed class PrintedBooks
{
    private const int Kept = 8;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Key, byte[] Pdf)> books = [];

    /// <summary>The PDF of a page, printed when it is not among those kept.</summary>
    public async Task<byte[]> FindOrAddAsync(string html, Func<Task<byte[]>> print)
    {
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        if (Find(key) is { } known)
        {
            return known;
        }

        var pdf = await print();
        lock (gate)
        {
            books.AddFirst((key, pdf));
            while (books.Count > Kept)
            {
                books.RemoveLast();
            }
        }

        return pdf;
    }

    private byte[]? Find(string key)
    {
        lock (gate)
        {
            for (var node = books.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == key)
                {
                    books.Remove(node);
                    books.AddFirst(node);
                    return node.Value.Pdf;
                }
            }

            return null;
        }
    }
}
