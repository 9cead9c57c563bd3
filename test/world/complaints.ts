import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import type { AppWorld } from './app.js';

/** Typed into title and text by residents who do not know better; no firm may ever read it. */
export const PHONE = '13812345678';

/** What a resident might send; it concerns the firm of `firm1`. */
export async function complaintOf(world: AppWorld, more: object = {}): Promise<Record<string, unknown>> {
  const { firmId } = DEMO_ACCOUNTS.find(({ username }) => username === 'firm1') ?? {};
  const [estate] = (await world.anyone.get(`/api/estates?firmId=${firmId}`)).ok(200).items;
  return {
    type: 'complaint',
    category: 'facilitySafety',
    title: `电梯困人两次 ${PHONE}`,
    text: `我是林小小，住3栋402，电梯又停了，请打${PHONE}找我。`,
    estateId: estate.id,
    firmId,
    wish: '尽快修好电梯',
    occurredOn: '2026-03-01',
    identityMode: 'masked',
    contact: { name: '林小小', phone: PHONE },
    ...more,
  };
}
