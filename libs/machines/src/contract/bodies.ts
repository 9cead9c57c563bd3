import { type Text, text } from '#kernel/text.js';
import type { CaseRole } from './case-role.js';

/** The bodies of the association that decide by vote, from the lowest up (domain.md §4.5, C3). */
export const BODIES = {
  supervisoryCommittee: { label: text('监督委员会', 'supervisory committee'), seat: 'committeeMember' },
  standingCouncil: { label: text('常务理事会', 'standing council'), seat: 'standingCouncil' },
  council: { label: text('理事会', 'council'), seat: 'council' },
  generalMeeting: { label: text('会员大会', 'general meeting'), seat: 'delegate' },
} as const satisfies Record<string, { readonly label: Text; readonly seat: CaseRole }>;

export type BodyName = keyof typeof BODIES;

export const BODY_NAMES = Object.keys(BODIES) as readonly BodyName[];
