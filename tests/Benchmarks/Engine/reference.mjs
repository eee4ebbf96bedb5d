// The reference implementation's half of the engine's table: {name, sdl, query} or {name, sdl, query, tree} in, one line for each batch that is asked for out.
// It is fetched by the tests of the engine: npm ci in tests/GraphQL.Engine.Tests/Reference.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { buildSchema, execute, parse, validate } = await import(pathToFileURL(createRequire(process.argv[2]).resolve('graphql')));

const rows = Array.from({ length: 1000 }, (_, r) => ({
  cells: Array.from({ length: 10 }, (_, c) => ({ id: r * 10 + c, name: `Række ${r}, celle ${c}`, size: c / 4, open: c % 2 === 0, note: c % 3 === 0 ? null : 'en note' })),
}));

let work;

function prepare({ sdl, query, tree }) {
  const schema = buildSchema(sdl);
  if (!tree) {
    return () => {
      const errors = validate(schema, parse(query));
      if (errors.length > 0) throw errors[0];
    };
  }
  const document = parse(query);
  return () => Buffer.from(JSON.stringify(execute({ schema, document, rootValue: { rows } })));
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const asked = JSON.parse(line);
  if (asked.sdl) {
    work = prepare(asked);
    const answer = work();
    console.log(JSON.stringify({ bytes: answer?.toString() }));
    continue;
  }
  const begun = process.hrtime.bigint();
  for (let i = 0; i < asked.times; i++) work();
  console.log(JSON.stringify({ nanoseconds: Number(process.hrtime.bigint() - begun) }));
}
