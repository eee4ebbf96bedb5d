using System.Text;
using GraphQL.Engine.TestHost;

// One question a line in, one answer a line out, in order, until the input ends. Nesting is the question's to choose, so the stack is deep.
var thread = new Thread(
    () =>
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var output = Console.OpenStandardOutput();
        Answering.AnswerAll(input, output);
    },
    maxStackSize: 256 * 1024 * 1024);
thread.Start();
thread.Join();
