// What clients see who speak graphql-transport-ws with the npm package graphql-ws.
// Usage: node sockets.mjs URL; prints one JSON object.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const url = process.argv[2].replace(/^http/, 'ws');

function client(token, more = {}) {
  const connectionParams = token ? { authorization: `Bearer ${token}` } : undefined;
  return createClient({
    url, webSocketImpl: WebSocket, connectionParams, lazy: true, retryAttempts: 0, ...more,
  });
}

async function all(client, query, variables) {
  const results = [];
  for await (const result of client.iterate({ query, variables })) results.push(result);
  return results;
}

const seen = {};

const plain = client('ada');
seen.query = await all(plain, '{ me }');
seen.subscription = await all(plain, 'subscription C($to: Int) { count(to: $to) { number } }', { to: 2 });
seen.refused = await all(plain, '{ nothing }').catch((errors) => errors[0].extensions.code);

const forever = plain.iterate({ query: 'subscription { forever { number } }' });
seen.first = (await forever.next()).value.data;
seen.left = (await forever.return()).done;

const bad = client('nobody');
seen.badToken = await all(bad, '{ me }').catch(({ code, reason }) => [code, reason]);

seen.expired = await new Promise((resolve) => {
  const expiring = client('max', { on: { closed: ({ code, reason }) => resolve([code, reason]) } });
  const quiet = { error() {}, complete() {} };
  const end = () => all(plain, 'mutation { end(name: "max") }');
  expiring.subscribe({ query: 'subscription { forever { number } }' }, { next: end, ...quiet });
});

seen.resumed = await all(plain, 'subscription { count(after: 2, to: 3) { number } }');
await plain.dispose();

seen.pinged = await new Promise((resolve) => {
  const pinging = client('ada', {
    keepAlive: 20,
    on: { pong: (received) => { if (received) { pinging.dispose(); resolve(true); } } },
  });
  const quiet = { next() {}, error() {}, complete() {} };
  pinging.subscribe({ query: 'subscription { forever { number } }' }, quiet);
});

console.log(JSON.stringify(seen));
