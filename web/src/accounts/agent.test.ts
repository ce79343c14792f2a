import { expect, test } from 'vitest';
import { browserName } from './agent';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

test('a browser is called by the name people know', () => {
  expect(browserName(CHROME)).toBe('Chrome 141, Windows');
  expect(browserName(`${CHROME} Edg/141.0`)).toBe('Edge 141, Windows');
  expect(browserName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe(
    'Firefox 140, Linux',
  );
});

test('what is no browser is called by its first word', () => {
  expect(browserName('curl/8.5.0')).toBe('curl/8.5.0');
  expect(browserName('')).toBe('');
});
