import { Validator } from '@seriousme/openapi-schema-validator';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
// @ts-expect-error a plain script, so that it also runs without any tool
import { readDocument, typesFile, typesOf } from '../../../scripts/api.mjs';

const AGAIN = 'run "./dev api"';

test('the document of the API is valid OpenAPI 3.1', async () => {
  const document = await readDocument();
  const result = await new Validator().validate(document);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(document.openapi).toBe('3.1.0');
});

test('the types of the API are those of its document', async () => {
  expect(await readFile(typesFile, 'utf8'), AGAIN).toBe(await typesOf(await readDocument()));
}, 30_000);
