// Writes src/shared/api/schema.d.ts, the types of the API, from docs/api/openapi.json.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const documentFile = new URL('../../docs/api/openapi.json', import.meta.url);
export const typesFile = new URL('../src/shared/api/schema.d.ts', import.meta.url);

export const readDocument = async () => JSON.parse(await readFile(documentFile, 'utf8'));

export async function typesOf(document) {
  const types = astToString(await openapiTS(document));
  return `// Made from docs/api/openapi.json by "npm run api"; do not edit.\n${types}`;
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  await writeFile(typesFile, await typesOf(await readDocument()));
