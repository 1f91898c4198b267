// What the npm clients graphql-ws and graphql-sse see of the service itself.
// Usage: node real.mjs URL TOKEN, of an owner; prints one JSON object. Signs the token out.
import { createClient as overEvents } from 'graphql-sse';
import { createClient as overSocket } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token] = process.argv.slice(2);
const headers = { authorization: `Bearer ${token}` };
const socket = (authorization, more = {}) => overSocket({
  url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, connectionParams: { authorization },
  retryAttempts: 0, ...more,
});
const events = (more = {}) => overEvents({ url, retryAttempts: 0, headers: { ...headers, ...more } });

async function ask(query, variables) {
  const response = await fetch(url, {
    method: 'POST', headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
}

async function first(client, query, variables) {
  const results = client.iterate({ query, variables });
  const { value } = await results.next();
  return [value, (await results.return()).done];
}

const CHANGES = `subscription ($after: Cursor) {
  companyChanges(after: $after) { ... on Change { cursor type } } }`;
const INVITE = `mutation ($address: String!) { inviteContractors(input: { addresses: [$address] }) {
  ... on InviteContractorsPayload { results { outcome } } } }`;
const seen = {};

const { company } = await ask('{ company { changesCursor } }');
const after = company.changesCursor;
seen.invited = (await ask(INVITE, { address: 'bo@work.example' })).inviteContractors.results[0].outcome;

const plain = socket(headers.authorization);
[seen.query] = await first(plain, '{ viewer { account { email } } }');
const [one, left] = await first(plain, CHANGES, { after });
const cursor = one.data.companyChanges.cursor;
const [two] = await first(plain, CHANGES, { after: cursor });
seen.socket = [one, two].map(({ data }) => data.companyChanges.type);
seen.left = left;
await plain.dispose();

const [same] = await first(events(), CHANGES, { after });
const [resumed] = await first(events({ 'last-event-id': cursor }), CHANGES, {});
seen.events = [same, resumed].map(({ data }) => data.companyChanges.type);

seen.badToken = [
  await first(socket('Bearer nobody'), '{ viewer { id } }').catch(({ code }) => code),
  await first(events({ authorization: 'Bearer nobody' }), '{ viewer { id } }')
    .catch(({ response }) => response.status),
];

seen.pinged = await new Promise((resolve) => {
  const pinging = socket(headers.authorization, {
    keepAlive: 20,
    on: { pong: (received) => { if (received) { pinging.dispose(); resolve(true); } } },
  });
  pinging.subscribe({ query: CHANGES }, { next() {}, error() {}, complete() {} });
});

const quiet = { next() {}, error() {}, complete() {} };
const closed = new Promise((resolve) => {
  const expiring = socket(headers.authorization, {
    on: { closed: ({ code, reason }) => resolve([code, reason]) },
  });
  expiring.subscribe({ query: CHANGES, variables: { after } }, { ...quiet, next: () => ended() });
});
const broken = new Promise((resolve) => {
  events().subscribe({ query: CHANGES, variables: { after } }, {
    next: () => ended(), complete: () => resolve('complete'), error: () => resolve('broken off'),
  });
});
let alive = 0;
const both = new Set();
function ended() {
  alive += 1;
  if (alive === 4 && both.size === 0) { // two changes on each
    both.add('signed out');
    ask('mutation { signOut { __typename } }');
  }
}
seen.expired = await Promise.all([closed, broken]);

console.log(JSON.stringify(seen));
process.exit(0);
