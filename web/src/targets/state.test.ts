import { expect, test } from 'vitest';
import type { Target } from '../shared/api/types';
import { dangerFirst, grouped, isInDanger, stateWord } from './state';

const target = (changes: Partial<Target>): Target => ({
  id: 'x',
  kind: 'named',
  tier: 'ntm',
  level: 'commune',
  unit_code: '1',
  unit_name: 'X',
  district_code: '2',
  district_name: 'Y',
  year: 2024,
  original_year: 2024,
  slips: 0,
  due_on: '2024-12-31',
  clause: '1-a',
  document: 'D',
  state: 'in_progress',
  at_risk: false,
  priority: false,
  missing_count: 0,
  missing: [],
  in_scope: null,
  done: null,
  exempt: null,
  required: null,
  open: [],
  exemptions: [],
  answers: null,
  contradictions: [],
  depends_on: [],
  forecast: null,
  statement: '',
  ...changes,
});

test('the four words', () => {
  expect(stateWord(target({ state: 'met' }))).toBe('done');
  expect(stateWord(target({ state: 'in_progress' }))).toBe('on_time');
  expect(stateWord(target({ state: 'overdue' }))).toBe('late');
  expect(stateWord(target({ kind: 'rule', done: 0 }))).toBe('not_started');
});

test('reached but waiting for the decision is not done', () => {
  expect(stateWord(target({ state: 'reached_waiting' }))).toBe('on_time');
});

test('a counted target that has begun is on time', () => {
  expect(stateWord(target({ kind: 'minimum', done: 1, required: 3 }))).toBe('on_time');
});

test('a target of an abolished unit is neither late nor done', () => {
  expect(stateWord(target({ state: 'no_subject' }))).toBe('no_subject');
  expect(isInDanger(target({ state: 'no_subject', at_risk: true }))).toBe(false);
});

test('a contradiction is a danger', () => {
  expect(isInDanger(target({ contradictions: [{ code: 'c', message: '' }] }))).toBe(true);
  expect(isInDanger(target({ state: 'met', contradictions: [{ code: 'c', message: '' }] }))).toBe(false);
});

test('late comes before contradicted, at risk, on time and done', () => {
  const list = [
    target({ id: 'done', state: 'met' }),
    target({ id: 'fine' }),
    target({ id: 'risk', at_risk: true }),
    target({ id: 'odd', contradictions: [{ code: 'c', message: '' }] }),
    target({ id: 'late', state: 'overdue' }),
  ];
  expect(dangerFirst(list).map((line) => line.id)).toEqual(['late', 'odd', 'risk', 'fine', 'done']);
});

test('of equals the priority of the year comes first', () => {
  const list = [target({ id: 'other', due_on: '2024-06-30' }), target({ id: 'first', priority: true })];
  expect(dangerFirst(list).map((line) => line.id)).toEqual(['first', 'other']);
});

test('carried-over targets stand apart and no target is lost', () => {
  const list = [
    target({ id: 'a' }),
    target({ id: 'b', original_year: 2023 }),
    target({ id: 'c', kind: 'roadmap', year: 2025, original_year: 2025 }),
  ];
  const groups = grouped(list);
  expect(groups.map((group) => group.name)).toEqual(['named', 'carried_over', 'roadmap']);
  expect(groups.flatMap((group) => group.targets)).toHaveLength(3);
});
