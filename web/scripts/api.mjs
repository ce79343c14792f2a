// Writes made/schema.d.ts, the types of the API, from docs/api/openapi.json. Before every check of types; not kept.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const documentFile = new URL('../../docs/api/openapi.json', import.meta.url);
const typesFile = new URL('../made/schema.d.ts', import.meta.url);

export const readDocument = async () => JSON.parse(await readFile(documentFile, 'utf8'));

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await mkdir(new URL('.', typesFile), { recursive: true });
  await writeFile(typesFile, astToString(await openapiTS(await readDocument())));
}
