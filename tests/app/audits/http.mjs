// The 61 audits of GraphQL over HTTP; prints those that are not passed.
// Usage: node http.mjs URL
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
const missed = results.filter(({ status }) => status !== 'ok');
for (const { id, name, status, reason } of missed) console.log(id, status, name, '-', reason);
console.log(`${results.length - missed.length} of ${results.length}`);
