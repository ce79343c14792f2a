// What people write into a report: what is still missing, what was written into one that was sent. The program decides when
// the report is sent; here people see it while they write.
import type { Decision, Document, Form, Note, View, Written } from './types';

export interface Missing {
  place: string;
  title: string;
}

const isBlank = (text: string | undefined) => !text?.trim();

/** Parts that ought to say something and do not. A nil report lacks nothing. */
export function missingIn(form: Form, written: Written): Missing[] {
  if (written.nil) return [];
  return form.sections
    .filter((section) => section.required && isBlank(written.sections[section.id]))
    .map(({ id, title }) => ({ place: id, title }));
}

/** What is sent: without the parts that say nothing; of a nil report nothing at all. */
export function tidied(written: Written): Written {
  if (written.nil) return { nil: true, sections: {}, proposals: [] };
  const said = Object.entries(written.sections).filter(([, text]) => !isBlank(text));
  return {
    nil: false,
    sections: Object.fromEntries(said),
    proposals: written.proposals.filter((text) => !isBlank(text)),
  };
}

/** What people wrote into a report that was sent, to go on from there. */
export function writtenIn(document: Document): Written {
  const written: Written = { nil: document.nil, sections: {}, proposals: [] };
  for (const section of document.sections)
    for (const paragraph of section.paragraphs) {
      if (paragraph.id === `${section.id}.text`) written.sections[section.id] = paragraph.text;
      if (paragraph.id.startsWith(`${section.id}.proposals.`)) written.proposals.push(paragraph.text);
    }
  return written;
}

/** The remarks of the last return, while the report is back at its body. */
export function remarksOf(view: Pick<View, 'obligation' | 'decisions'>): { notes: Note[]; decision: Decision | null } {
  const last = view.decisions.at(-1);
  if (view.obligation.state !== 'returned' || last?.kind !== 'returned') return { notes: [], decision: null };
  return { notes: last.notes, decision: last };
}

/** The places of a form that a remark may be about, with their names: parts, then tables. */
export function placesOf(form: Form): Map<string, string> {
  return new Map([
    ...form.sections.map((section): [string, string] => [section.id, `${section.id}. ${section.title}`]),
    ...form.tables.map((table): [string, string] => [table.id, `${table.id}. ${table.title}`]),
  ]);
}

/** What somebody may do about a report. `parties`: the bodies in whose name they hold a role, used now or not. */
export interface Viewer {
  body: string;
  parties: readonly string[];
  maySubmit: boolean;
  mayReview: boolean;
}
export interface Acts {
  /** Writes it, or a further version of what was sent. */
  write: boolean;
  receive: boolean;
  /** Returns or accepts it. */
  decide: boolean;
  paper: boolean;
  /** Would be the office's to decide, but not this person's: it is their own body's report. */
  own: boolean;
}
export function actsOn({ obligation: { body, state, version } }: Pick<View, 'obligation'>, viewer: Viewer): Acts {
  const isOpen = state !== 'accepted' && state !== 'returned';
  const waits = viewer.mayReview && version > 0 && isOpen;
  const own = viewer.parties.includes(body);
  return {
    write: viewer.maySubmit && viewer.body === body && state !== 'accepted',
    receive: waits && !own && state !== 'received',
    decide: waits && !own,
    paper: viewer.mayReview && (version === 0 || state === 'returned'),
    own: waits && own,
  };
}
