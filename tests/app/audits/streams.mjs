// What clients see who speak server-sent events with the npm package graphql-sse.
// Usage: node streams.mjs URL; prints one JSON object.
import { createClient } from 'graphql-sse';

const url = process.argv[2];
const client = (token) => createClient({
  url, retryAttempts: 0, headers: token ? { authorization: `Bearer ${token}` } : {},
});

async function all(client, query, variables) {
  const results = [];
  for await (const result of client.iterate({ query, variables })) results.push(result);
  return results;
}

const seen = {};
const plain = client('ada');
seen.query = await all(plain, '{ me }');
seen.subscription = await all(plain, 'subscription C($to: Int) { count(to: $to) { number } }', { to: 2 });
seen.refused = (await all(plain, '{ nothing }'))[0].errors[0].extensions.code;

const forever = plain.iterate({ query: 'subscription { forever { number } }' });
seen.first = (await forever.next()).value.data;
seen.left = (await forever.return()).done;
// it lasts until its deadline, while heartbeats pass
seen.beaten = (await all(plain, '{ slow }'))[0].errors[0].extensions.code;

const expiring = client('max');
seen.expired = [await new Promise((resolve) => {
  expiring.subscribe({ query: 'subscription { forever { number } }' }, {
    next: () => all(plain, 'mutation { end(name: "max") }'),
    complete: () => resolve('complete'),
    error: () => resolve('broken off'),
  });
})];
seen.expired.push(await all(expiring, '{ me }').catch(({ response }) => response.status));
plain.dispose();

seen.badToken = await all(client('nobody'), '{ me }').catch(({ response }) => response.status);

const resumed = createClient({ url, retryAttempts: 0, headers: { 'last-event-id': 'c2' } });
seen.resumed = await all(resumed, 'subscription { count(to: 3) { number } }');

console.log(JSON.stringify(seen));
