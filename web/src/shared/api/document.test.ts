import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
// @ts-expect-error a plain script, so that it also runs without any tool
import { readDocument } from '../../../scripts/api.mjs';

test('the document of the API is valid OpenAPI 3.1', async () => {
  const document = await readDocument();
  const result = await new Validator().validate(document);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(document.openapi).toBe('3.1.0');
});
