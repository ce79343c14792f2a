// Contents of cells in words.
import { answerWord } from '../../criteria/kinds';
import { t, word } from '../../i18n/i18n.svelte';
import { measured, rule } from '../../shared/formats';
import { hasValue, isAnswer } from './cells';
import type { Cell } from './types';

type Content = { value: string | null; conclusion: string | null };

const LONG_UNIT = 8;
/** In a narrow column a long unit is left out: it stands beside the value itself. */
export const inShort = <T extends { unit: string }>(cell: T): T =>
  cell.unit.length > LONG_UNIT ? { ...cell, unit: '' } : cell;

export function valueWords(cell: Pick<Cell, 'comparison' | 'unit'>, value: string | null): string {
  if (value === null || value === '') return '';
  const answer = answerWord(value);
  const isQuestion = cell.comparison === 'yes_no' || cell.comparison === 'must_not_exist';
  if (isQuestion && (answer === 'yes' || answer === 'no')) return word('value', answer);
  return measured(value, cell.unit || null);
}

/** "34,5 % · Đạt"; "chưa có" when there is nothing. */
export function contentWords(cell: Pick<Cell, 'comparison' | 'unit'>, content: Content | null): string {
  const said = [
    valueWords(cell, content?.value ?? null),
    content?.conclusion ? word('verdict', content.conclusion) : '',
  ].filter(Boolean);
  return said.join(' · ') || t('record.nothing');
}

/** What is required: "≥ 30 %", "~" before what nobody compared with the act. */
export function requiredWords(cell: Cell): string {
  if (!hasValue(cell)) return '';
  if (isAnswer(cell)) return word('value', cell.comparison === 'yes_no' ? 'yes' : 'no');
  if (!cell.threshold) return t('record.no_threshold');
  const said = rule(cell.comparison, cell.threshold.value, cell.unit || null);
  return cell.threshold.verified ? said : `${said} ~`;
}
