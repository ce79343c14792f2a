import { expect, test } from 'vitest';
import { placeNameOf } from './sheet';

test('a committee dates its documents in its own unit, others in the province', () => {
  expect(placeNameOf('UBND huyện Đăk Tô', 'Kon Tum')).toBe('Đăk Tô');
  expect(placeNameOf('UBND thành phố Kon Tum', 'Kon Tum')).toBe('Kon Tum');
  expect(placeNameOf('Sở Nội vụ', 'Kon Tum')).toBe('Kon Tum');
  expect(placeNameOf('UBND tỉnh Kon Tum', 'Kon Tum')).toBe('Kon Tum');
  expect(placeNameOf('Sở Nội vụ', '')).toBe('……');
});
