// GraphiQL over this host's own API; subscriptions as streams of events.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-sse';
import 'graphiql/style.css';
import './page.css';

const address = '/graphql';

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(`${label === 'json' || label === 'graphql' ? label : 'editor'}.worker.js`, import.meta.url), { type: 'module' }),
};

const first = `# Who sits on the board of Erhvervshus Nordjylland, and is the board lawful?
# To register, put { "Authorization": "Bearer KEY" } under Headers; the start of the program printed the key.
{
  forum(slug: "erhvervshus-nordjylland", asOf: "2022-04-01") {
    name
    seats { label occupancy heldBy { name } }
    composition { verdict findings { rule answer message(language: EN) } }
  }
}
`;

async function ask(asked, { headers } = {}) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9', ...headers },
    body: JSON.stringify(asked),
  });
  return answer.json();
}

function fetcher(asked, options = {}) {
  const operation = options.documentAST?.definitions.find(it => it.kind === 'OperationDefinition' && (!asked.operationName || it.name?.value === asked.operationName));
  return operation?.operation === 'subscription'
    ? createClient({ url: address, headers: options.headers ?? {} }).iterate(asked)
    : ask(asked, options);
}

createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, { fetcher, defaultQuery: first, shouldPersistHeaders: false }));
