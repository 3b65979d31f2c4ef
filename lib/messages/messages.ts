import type { Draft } from '../draft/draft';
import type { Edit } from '../draft/edit';
import type { Surface } from '../draft/platform';
import type { Submission } from '../draft/submission';

/** What a person answered with one of two buttons. */
export type Answer =
  | { about: 'account'; surface: Surface; account: string | null; isOfficial: boolean }
  | { about: 'submission'; id: string; isPublished: boolean }
  /** Not out yet, but still to come: asked again on another day. */
  | { about: 'later'; id: string }
  | { about: 'place'; place: string };

/**
 * What came of it: written to the log, held until a question is answered, held and asked in the popup only (`later`),
 * left out, or kept in the settings.
 */
export type Outcome = 'logged' | 'held' | 'later' | 'dropped' | 'kept';

export type EnrolOutcome = { ok: true; unit: string } | { ok: false; reason: 'code' | 'network' | 'address' };

/** All messages of the extension: name, body and answer. Plain JSON; the text of a draft only ever goes to the background. */
export interface Messages {
  submitted: { body: Submission; answer: Outcome };
  answered: { body: Answer; answer: Outcome };
  /** A rule that this unit does not want to see. */
  hushed: { body: { rule: string }; answer: Outcome };
  enrol: { body: { address: string }; answer: EnrolOutcome };
}

/** A draft as it stands in one open box of a tab, and the findings that its writer put aside there. */
export interface OpenDraft {
  /** Tells the boxes of one tab apart, for as long as each is open. */
  box: number;
  draft: Draft;
  hushed: string[];
}

/** What became of a text that the popup wanted written; `closed`: the box is not there any more. */
export type Written = 'done' | 'changed' | 'refused' | 'other' | 'closed';

/** Messages of the popup to the page of a tab. The text stays within this browser. */
export interface TabMessages {
  drafts: { body: null; answer: OpenDraft[] };
  /** Refused if the text is not `madeFor` any more. */
  apply: { body: { box: number; edits: Edit[]; madeFor: string }; answer: Written };
}

export type MessageName = keyof Messages;
export type TabMessageName = keyof TabMessages;

/** Messages that only the extension's own pages may send: a page of a site could be taken over. */
export const ownPagesOnly: readonly (MessageName | TabMessageName)[] = ['enrol', 'drafts', 'apply'];
