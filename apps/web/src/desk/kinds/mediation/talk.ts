import type { Action, CaseView } from '../../api/questions.js';

export type Channel = 'joint' | 'caucusA' | 'caucusB';

/** Events that belong to a room. */
export const TALK: readonly string[] = ['SAY', 'OFFER', 'ANSWER_OFFER'];
const CHANNELS: readonly Channel[] = ['joint', 'caucusA', 'caucusB'];

export const channelOf = ({ payload }: Pick<CaseView['timeline'][number], 'payload'>): string | undefined =>
  (payload as { channel?: string } | undefined)?.channel;

/**
 * The rooms that somebody may know of: the mediator all three, a side the joint one and its own, which shows in what
 * the side has heard; others those that something was said in and that they may read.
 */
export function roomsFor(
  view: Pick<CaseView, 'roles' | 'timeline'>,
  actions: readonly Action[],
): readonly Channel[] {
  const roles: readonly string[] = view.roles;
  const speaks = actions.some(({ type, available }) => type === 'SAY' && available);
  const heard = new Set(view.timeline.map(channelOf));
  return CHANNELS.filter((channel) => {
    if (heard.has(channel)) return true;
    if (!speaks) return false;
    if (channel === 'joint' || roles.includes('mediator')) return true;
    return channel === ownCaucus(roles);
  });
}

/** The firm that was asked is B; residents and owners' committees always ask (mediation.codes.ts). */
function ownCaucus(roles: readonly string[]): Channel {
  return roles.some((role) => role.startsWith('firm')) ? 'caucusB' : 'caucusA';
}
