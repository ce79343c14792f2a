// What /api/reporting answers. Days are ISO text, months "2024-03", instants UTC; null is "not there".
import type { Schemas } from '../shared/api/schemas';

/** One report that one body owes for one month, with how it stands. */
export type Owed = Schemas['ReportObligation'];
export type State = Owed['state'];
export type Rule = Schemas['ReportingRule'];
/** Rules, their reading, and the days off, which move nothing. */
export type Book = Schemas['ReportingBook'];
export type Holiday = Schemas['Holiday'];
/** A recorded decision that frees a body from a report or gives it more time. */
export type Ruling = Schemas['ReportRuling'];
export type Form = Schemas['ReportForm'];
export type Draft = Schemas['ReportDraft'];
/** What people write; figures and tables come from the data. */
export interface Written {
  nil: boolean;
  sections: Record<string, string>;
  proposals: string[];
}
export type Submission = Schemas['ReportSubmission'];
export type Decision = Schemas['ReportDecision'];
export type Note = Schemas['ReportNote'];
export type View = Schemas['ReportView'];
export type Receipt = Schemas['ReportReceipt'];
export type Document = Schemas['ReportDocument'];
export type Section = Schemas['ReportSection'];
export type Paragraph = Schemas['ReportParagraph'];
export type Figure = Paragraph['figures'][number];
export type Table = Schemas['ReportTable'];
export type Origin = Schemas['ReportOrigin'];
export type Gap = Schemas['ReportGap'];
export type Consolidated = Schemas['ConsolidatedReport'];
export type Proposal = Schemas['Proposal'];
