import { expect, test } from 'vitest';
import type { Document, Form, View } from './types';
import { actsOn, missingIn, remarksOf, tidied, writtenIn } from './writing';

const section = (id: string, required: boolean, proposals = false) => ({
  id,
  title: `Phần ${id}`,
  hint: null,
  required,
  proposals,
  tables: [],
});
const form = { sections: [section('I', true), section('II', false), section('IV', true)] } as unknown as Form;
const view = (state: string, version = 1, decisions: object[] = []) =>
  ({ obligation: { body: 'UBND-610', state, version }, decisions }) as unknown as View;

test('a required part without words is missing, spaces are no words', () => {
  expect(missingIn(form, { nil: false, sections: { I: 'Đã họp.', IV: ' \n' }, proposals: [] })).toEqual([
    { place: 'IV', title: 'Phần IV' },
  ]);
});

test('a nil report lacks nothing and says nothing', () => {
  const written = { nil: true, sections: { I: 'thừa' }, proposals: ['thừa'] };
  expect(missingIn(form, written)).toEqual([]);
  expect(tidied(written)).toEqual({ nil: true, sections: {}, proposals: [] });
});

test('empty parts and empty proposals are not sent', () => {
  expect(tidied({ nil: false, sections: { I: 'a', II: '' }, proposals: ['', 'b'] })).toEqual({
    nil: false,
    sections: { I: 'a' },
    proposals: ['b'],
  });
});

test('one goes on from what was sent, without the sentences of the program', () => {
  const paragraph = (id: string, text: string) => ({ id, text, computed: '', edited: false, figures: [] });
  const document = {
    nil: false,
    sections: [
      { id: 'II', paragraphs: [paragraph('II.status', '11 xã'), paragraph('II.text', 'Đã làm.')] },
      { id: 'VI', paragraphs: [paragraph('VI.proposals.1', 'một'), paragraph('VI.proposals.2', 'hai')] },
    ],
  } as unknown as Document;
  expect(writtenIn(document)).toEqual({ nil: false, sections: { II: 'Đã làm.' }, proposals: ['một', 'hai'] });
});

test('remarks are shown while the report is back at its body, not afterwards', () => {
  const returned = { kind: 'returned', notes: [{ place: 'I', text: 'ghi số văn bản' }] };
  expect(remarksOf(view('returned', 1, [returned])).notes).toHaveLength(1);
  expect(remarksOf(view('submitted', 2, [returned])).notes).toHaveLength(0);
});

const body = { body: 'UBND-610', parties: ['UBND-610'], maySubmit: true, mayReview: false };
const office = { body: 'VPDP', parties: ['VPDP'], maySubmit: false, mayReview: true };

test('the body writes until its report is accepted, nobody else does', () => {
  expect(actsOn(view('not_due', 0), body).write).toBe(true);
  expect(actsOn(view('submitted'), body).write).toBe(true);
  expect(actsOn(view('accepted'), body).write).toBe(false);
  expect(actsOn(view('not_due', 0), office).write).toBe(false);
});

test('the office decides about what waits for it, once', () => {
  expect(actsOn(view('submitted'), office)).toMatchObject({ receive: true, decide: true, paper: false });
  expect(actsOn(view('received'), office)).toMatchObject({ receive: false, decide: true });
  expect(actsOn(view('returned'), office)).toMatchObject({ receive: false, decide: false, paper: true });
  expect(actsOn(view('missing', 0), office)).toMatchObject({ decide: false, paper: true });
});

test('who holds posts in both decides nothing about their own body', () => {
  const both = { ...office, parties: ['VPDP', 'UBND-610'] };
  expect(actsOn(view('submitted'), both)).toMatchObject({ receive: false, decide: false, own: true });
});
