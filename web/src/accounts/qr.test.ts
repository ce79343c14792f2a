import { expect, test } from 'vitest';
import { qrPath } from './qr';

const URI = 'otpauth://totp/ntm:dakpek.ngan?secret=JBSWY3DPEHPK3PXP&issuer=ntm';

test('a QR code keeps its quiet border of four squares', () => {
  const { path, size } = qrPath(URI);
  const squares = [...path.matchAll(/M(\d+) (\d+)h/g)].map((found) => [Number(found[1]), Number(found[2])] as const);
  expect(squares.length).toBeGreaterThan(100);
  for (const [x, y] of squares) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x, y)).toBeLessThan(size - 4);
  }
});

test('three corners carry the finder pattern', () => {
  const { path, size } = qrPath(URI);
  const isDark = (x: number, y: number) => path.includes(`M${x} ${y}h`);
  for (const [x, y] of [
    [4, 4],
    [size - 5, 4],
    [4, size - 5],
  ] as const)
    expect(isDark(x, y)).toBe(true);
  expect(isDark(5, 5)).toBe(false);
});
