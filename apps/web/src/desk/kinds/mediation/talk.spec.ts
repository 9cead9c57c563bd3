import { roomsFor } from './talk.js';

const say = [{ type: 'SAY', label: '', schema: {}, available: true, why: null }] as never;
const heard = (...channels: string[]) => channels.map((channel) => ({ payload: { channel } })) as never;

it('the mediator has three rooms, a side the joint one and its own', () => {
  const rooms = (role: string) => roomsFor({ roles: [role], timeline: [] } as never, say);
  expect(rooms('mediator')).toEqual(['joint', 'caucusA', 'caucusB']);
  expect(rooms('firmHandler')).toEqual(['joint', 'caucusB']);
  expect(rooms('ownersCommittee')).toEqual(['joint', 'caucusA']);
});

it('whoever cannot speak sees the rooms that something was heard from', () => {
  expect(roomsFor({ roles: ['clerk'], timeline: heard('joint') } as never, [])).toEqual(['joint']);
});

it('a firm that asked itself has heard its own caucus and keeps it', () => {
  expect(roomsFor({ roles: ['firmHandler'], timeline: heard('caucusA') } as never, [])).toEqual(['caucusA']);
});
