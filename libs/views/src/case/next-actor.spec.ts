import { complaint } from '#machines/kinds/complaint/complaint.kind.js';
import { mediation } from '#machines/kinds/mediation/mediation.kind.js';
import { nextActor } from './next-actor.js';

const whose = (state: string, status = 'active') =>
  nextActor(complaint, state, status, 'zh-CN')?.role ?? null;

it('names whoever the state waits for', () => {
  expect(nextActor(complaint, 'awaitingComplainant', 'active', 'en')).toEqual({
    role: 'complainant',
    label: 'complainant',
  });
  expect(nextActor(mediation, 'signed', 'active', 'en')?.role).toBe('clerk');
});

it('names nobody once there is a result, although the case may still be reopened', () => {
  expect(['resolved', 'notAccepted', 'withdrawn'].map((state) => whose(state))).toEqual([null, null, null]);
});

it('names nobody in a case that is closed, and in a state that nobody knows', () => {
  expect([whose('awaitingComplainant', 'done'), whose('nowhere')]).toEqual([null, null]);
});
