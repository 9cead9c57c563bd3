import { addDays } from '#kernel/calendar/civil-date.js';
import { idOf, type Walk } from './walk.js';

/** How somebody votes; a lighter level where one is meant. */
export type Vote = 'for' | 'against' | 'abstain';

export interface Sitting {
  readonly walk: Walk;
  readonly reviewId: string;
  /** Who presides. */
  readonly chair: string;
  /** Who declares, comes and votes, the chair among them. */
  readonly members: readonly string[];
}

/** Text that a voter keeps, to find the own ballot in the list; nobody else may ever read it. */
export const receiptOf = (member: string): string => `核对码-${member}-只有投票人自己保存的字`;

/** The papers go out for a day two and a half weeks ahead. */
export async function convene({ walk, reviewId, chair }: Sitting, more: object = {}): Promise<string> {
  const meetingOn = addDays(walk.today, DAYS_AHEAD);
  await walk.does(chair, reviewId, 'SEND_PACKET', { meetingOn, redacted: true, ...more });
  return meetingOn;
}

/** Everybody who comes declares before, and is there on the day. */
export async function meet(sitting: Sitting, meetingOn: string): Promise<void> {
  await declare(sitting, sitting.members);
  await gather(sitting, meetingOn);
}

/** These have no tie and will come. */
export function declare({ walk, reviewId }: Sitting, members: readonly string[]): Promise<void> {
  return walk.all(members, reviewId, 'DECLARE_TIES', { tie: 'none', attends: true });
}

export async function gather(sitting: Sitting, meetingOn: string): Promise<void> {
  const { walk, reviewId, chair, members } = sitting;
  await walk.onDay(meetingOn);
  await walk.does(chair, reviewId, 'CHECK_QUORUM', { presentIds: members.map(idOf) });
}

/** The firm is heard, the room is cleared, the vote is opened. */
export async function openVote({ walk, reviewId, chair }: Sitting, motion: object = {}): Promise<void> {
  await walk.does(chair, reviewId, 'HEAR_FIRM', { heard: 'heard', minutes: 15 });
  await walk.does(chair, reviewId, 'OPEN_VOTE', { mode: 'live', partiesLeft: true, ...motion });
}

export const ballotOf = (member: string, choice: Vote): object => ({ choice, receipt: receiptOf(member) });

/** The first so many in favour, the rest against. */
export async function vote({ walk, reviewId, members }: Sitting, inFavour: number): Promise<void> {
  for (const [place, member] of members.entries())
    await walk.does(member, reviewId, 'CAST_VOTE', ballotOf(member, place < inFavour ? 'for' : 'against'));
}

const DAYS_AHEAD = 18;
