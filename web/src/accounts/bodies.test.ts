import { expect, test } from 'vitest';
import type { ListedUnit } from '../shared/api/types';
import { bodiesFor } from './bodies';
import type { Role } from './types';

const unit = (code: string, level: string, parent_name: string | null = null) =>
  ({ code, level, parent_name }) as ListedUnit;
const units = [unit('62', 'province'), unit('610', 'district', 'Kon Tum'), unit('23353', 'commune', 'Đăk Glei')];
const body = (code: string, kind: string, unit_code: string) => ({ code, name: code, kind, unit_code, unit_name: '' });
const bodies = [
  body('SNN', 'department', '62'),
  body('UBND-610', 'committee', '610'),
  body('UBND-23353', 'committee', '23353'),
];
const role = (body_kinds: string[], unit_levels: string[]) => ({ body_kinds, unit_levels }) as Role;
const codes = (wanted: Role) => bodiesFor(wanted, bodies, units).map((choice) => choice.code);

test('a commune officer is offered committees of communes only', () => {
  expect(codes(role(['committee'], ['commune']))).toEqual(['UBND-23353']);
});

test('a role without limits is offered every body', () => {
  expect(codes(role([], []))).toHaveLength(3);
});

test('the district stands beside the body of a commune', () => {
  expect(bodiesFor(role([], []), bodies, units).map((choice) => choice.detail)).toEqual([
    undefined,
    undefined,
    'Đăk Glei',
  ]);
});

test('a body whose unit nobody knows is not offered to a role that asks for a level', () => {
  expect(bodiesFor(role([], ['commune']), [body('X', 'committee', '999')], units)).toEqual([]);
});
