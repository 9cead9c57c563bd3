import { idOf, type Walk } from './walk.js';

/** Who brings a clue to a decision; each acts in one part only (E10). */
export interface Inquiry {
  readonly walk: Walk;
  readonly warningId: string;
  readonly level: 'L1' | 'L2' | 'L3';
  readonly breach: string;
  /** The manager of the firm that is warned. */
  readonly manager: string;
  readonly investigators: readonly [string, string];
  /** Earlier warnings that were looked at and are about something else. */
  readonly otherActs?: readonly string[];
}

/** From the clue to the day on which the firm has nothing more to say: then the office or a body decides. */
export async function bringToDecision(inquiry: Inquiry): Promise<void> {
  const { walk, warningId, level, breach, manager, investigators, otherActs = [] } = inquiry;
  const [first, second] = investigators;
  const says = (text: string) => ({ text });
  const looked = otherActs.length > 0 ? { otherActs } : {};
  await walk.does('clerk1', warningId, 'ASSESS', { limbs: [breach], ...says('逐项核对。') });
  await walk.does('sg', warningId, 'FILE_CASE', { ...says('予以立案。'), ...looked });
  await walk.does('sg', warningId, 'APPOINT_INVESTIGATORS', { userIds: investigators.map(idOf) });
  await walk.does('clerk1', warningId, 'NOTIFY_FIRM', { redacted: true });
  await walk.does(manager, warningId, 'WAIVE_DEFENCE');
  for (const name of [first, second])
    await walk.does(name, warningId, 'RECORD_EVIDENCE', {
      weight: 'documentary',
      kind: 'caseRecord',
      anonymous: false,
      attachmentIds: [await walk.upload(name)],
      ...says('卷宗记载属实。'),
    });
  await walk.does(first, warningId, 'CLOSE_INVESTIGATION');
  await walk.does(second, warningId, 'SUBMIT_REPORT', { level, clause: '公约第八条', ...says('事实清楚。') });
  await walk.does('counsel1', warningId, 'CLEAR_LEGAL_REVIEW', says('程序合法。'));
  await walk.does('clerk1', warningId, 'ISSUE_PRE_NOTICE', { ...says('拟给予警示。'), ...looked });
  await walk.does(manager, warningId, 'CONFIRM_RECEIPT');
  await walk.does(manager, warningId, 'ACCEPT_PRE_NOTICE');
}

/** The decision is written, served and accepted by the firm: it is in force. */
export async function takeEffect(
  { walk, warningId, manager }: Inquiry,
  decision: object = {},
): Promise<void> {
  const text = '经查属实，予以警示。';
  await walk.does('clerk1', warningId, 'ISSUE_DECISION', {
    text,
    rectification: false,
    safety: false,
    ...decision,
  });
  await walk.does(manager, warningId, 'CONFIRM_RECEIPT');
  await walk.does(manager, warningId, 'ACCEPT_DECISION');
}
