// What a TypeScript client makes of our schema and our documents.
// Usage: node generate.mjs SCHEMA FOLDER OUTPUT; writes types for the schema and every document.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, validate } from 'graphql';

const [schemaPath, folder, filename] = process.argv.slice(2);
const sdl = readFileSync(schemaPath, 'utf8');
const built = buildSchema(sdl);
const documents = readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort()
  .map((name) => ({ location: name, document: parse(readFileSync(join(folder, name), 'utf8')) }));
for (const { location, document } of documents) {
  for (const error of validate(built, document)) throw new Error(`${location}: ${error.message}`);
}
const config = { strictScalars: true, scalars: Object.fromEntries(
  Object.values(built.getTypeMap())
    .filter((type) => type.specifiedByURL)
    .map((type) => [type.name, type.name === 'JSON' ? 'unknown' : 'string']),
) };
writeFileSync(filename, await codegen({
  filename, documents, config, schema: parse(sdl),
  plugins: [{ typescript: {} }, { operations: {} }],
  pluginMap: { typescript, operations },
}));
console.log(JSON.stringify({
  types: Object.keys(built.getTypeMap()).filter((name) => !name.startsWith('__')).length,
  documents: documents.length,
}));
