// Questions the part of papers asks about files.
import { figure } from '../shared/formats';
import type { Evidence } from './types';

/** What the file dialog offers; the program tells by content what it takes. */
export const OFFERED = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.odt,.ods,.odp';

const PICTURES = new Set(['png', 'jpg', 'webp']);

export const isPicture = (paper: Evidence): boolean => PICTURES.has(paper.kind);
/** What a browser shows by itself; everything else is only saved. */
export const isShown = (paper: Evidence): boolean => isPicture(paper) || paper.kind === 'pdf';

export function fileAddress(paper: Evidence, save = false): string {
  return `/api/evidence/${paper.id}/file${save ? '?save=yes' : ''}`;
}

/** "14 B", "320 KB", "1,5 MB": as people read sizes of files. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${figure(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
}

/** Why a file need not even be sent. */
export function hindrance(file: { size: number }, largest: number): 'empty' | 'too_large' | null {
  if (file.size === 0) return 'empty';
  return file.size > largest ? 'too_large' : null;
}

/** Those in use before those withdrawn, each newest first. */
export function inOrder(papers: readonly Evidence[]): Evidence[] {
  return [...papers].sort((a, b) => Number(!!a.withdrawn) - Number(!!b.withdrawn) || b.id - a.id);
}
