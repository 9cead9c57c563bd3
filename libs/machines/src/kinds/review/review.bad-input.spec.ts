import { refusedOpening } from '../../contract/opening.js';
import { review } from './review.kind.js';
import { CLERK, director, FIRM, MANAGER, member, WARNING } from './testing/people.js';
import { L2, L3, Sitting } from './testing/sitting.js';

const R = 'a receipt of mine 1234';
const open = (payload: object = L3) => Sitting.convened(payload).sits(1, 2, 3, 4, 5).opensVote();
const FOR = { choice: 'for', receipt: R };

describe('a vote is refused with the rule that forbids it', () => {
  it('cast twice', () => {
    const sitting = open().send('CAST_VOTE', FOR, member(2));
    expect(sitting.refuses('CAST_VOTE', { choice: 'against', receipt: R }, member(2))).toEqual([
      'isFirstVote',
    ]);
  });

  it('after the close, in the tie, and before the vote is open', () => {
    const closed = open().votes({ for: 4, against: 1 });
    expect(closed.refuses('CAST_VOTE', FOR, member(2))).toEqual(['isVoteOpen']);
    const tied = Sitting.convened(L2).sits(1, 2, 3, 4, 5, 6).opensVote().votes({ for: 3, against: 3 });
    expect(tied.refuses('CAST_VOTE', FOR, member(2))).toEqual(['isVoteOpen']);
    const early = Sitting.convened(L3).sits(1, 2, 3, 4, 5);
    expect(early.refuses('CAST_VOTE', FOR, member(2))).toEqual(['isVoteOpen']);
  });

  it('while recused', () => {
    const sitting = Sitting.convened(L3).stepsBack(7).sits(1, 2, 3, 4, 5).opensVote();
    expect(sitting.refuses('CAST_VOTE', FOR, member(7))).toEqual(['isNotRecused', 'mayVote']);
  });

  it('by proxy, in the payload or by the hand of another', () => {
    const sitting = open();
    expect(sitting.refuses('CAST_VOTE', { ...FOR, onBehalfOf: 'member-7' }, member(2))).toEqual([
      'isOwnVote',
    ]);
    expect(sitting.refuses('CAST_VOTE', FOR, { ...member(2), onBehalfOf: 'complainant' })).toEqual([
      'isOwnVote',
    ]);
  });

  it('below the quorum', () => {
    const waiting = Sitting.convened(L3).declares().closesDeclarations();
    expect(waiting.refuses('CAST_VOTE', FOR, member(2))).toEqual(['isQuorumPresent', 'isVoteOpen']);
    const left = Sitting.convened(L3)
      .sits(1, 2, 3, 4, 5)
      .send('MEMBER_LEFT', { userId: 'member-5' }, member(1));
    left.send('HEAR_FIRM', { heard: 'waived' }, member(1));
    expect(left.refuses('OPEN_VOTE', { mode: 'live', partiesLeft: true }, member(1))).toEqual([
      'isQuorumPresent',
    ]);
  });

  it('by a member who did not come, and by somebody without a seat', () => {
    const sitting = open();
    expect(sitting.refuses('CAST_VOTE', FOR, member(6))).toEqual(['mayVote']);
    expect(sitting.refuses('CAST_VOTE', FOR, director(1))).toEqual(['mayVote']);
  });

  it('for more than was moved, and for a level while against', () => {
    const sitting = open();
    expect(sitting.refuses('CAST_VOTE', { ...FOR, level: 'L4' }, member(2))).toEqual(['isLevelWithinMotion']);
    expect(sitting.refuses('CAST_VOTE', { choice: 'against', level: 'L2', receipt: R }, member(2))).toEqual([
      'isLevelWithinMotion',
    ]);
  });

  it('in a secret ballot without a receipt; an open one needs none', () => {
    expect(open().refuses('CAST_VOTE', { choice: 'for' }, member(2))).toEqual(['hasReceipt']);
    expect(open().refuses('CAST_VOTE', { choice: 'for', receipt: 'short' }, member(2))).toEqual([
      'hasReceipt',
    ]);
    expect(open(L2).refuses('CAST_VOTE', { choice: 'for' }, member(2))).toEqual([]);
  });
});

describe('the motion', () => {
  const heard = (payload: object = L2) =>
    Sitting.convened(payload).sits(1, 2, 3, 4, 5).send('HEAR_FIRM', { heard: 'heard' }, member(1));
  const motion = { mode: 'live', partiesLeft: true };

  it('above the level notified', () => {
    expect(heard().refuses('OPEN_VOTE', { ...motion, level: 'L3' }, member(1))).toEqual([
      'isLevelWithinNotified',
    ]);
  });
  it('before the firm was heard, and with the firm in the room', () => {
    const silent = Sitting.convened(L2).sits(1, 2, 3, 4, 5);
    expect(silent.refuses('OPEN_VOTE', motion, member(1))).toEqual(['isFirmHeard']);
    expect(heard().refuses('OPEN_VOTE', { mode: 'live' }, member(1))).toEqual(['isRoomCleared']);
  });
  it('of somebody who does not preside', () => {
    expect(heard().refuses('OPEN_VOTE', motion, member(2))).toEqual(['isInTheChair']);
  });
  it('without a direction for a complaint, a last period without days, a direction for a warning', () => {
    const complaint = { matter: 'overdueComplaint', subjectCaseId: WARNING, firmId: FIRM };
    expect(heard(complaint).refuses('OPEN_VOTE', motion, member(1))).toEqual(['isMotionComplete']);
    const period = { ...motion, direction: 'lastPeriod' };
    expect(heard(complaint).refuses('OPEN_VOTE', period, member(1))).toEqual(['isMotionComplete']);
    expect(heard().refuses('OPEN_VOTE', { ...motion, direction: 'review' }, member(1))).toEqual([
      'isMotionComplete',
    ]);
  });
  it('a hearing longer than the rule allows', () => {
    const sitting = Sitting.convened(L2).sits(1, 2, 3, 4, 5);
    expect(sitting.refuses('HEAR_FIRM', { heard: 'heard', minutes: 16 }, member(1))).toEqual([
      'isHearingShort',
    ]);
  });
});

describe('papers and meeting', () => {
  const agenda = (world = {}) => Sitting.proposed(L2, world).send('ADMIT');
  const packet = { meetingOn: '2026-03-20', redacted: true };

  it('with something said in a mediation among them (M4)', () => {
    const sitting = agenda({ privileged: ['offer-3'] });
    expect(sitting.refuses('SEND_PACKET', { ...packet, attachmentIds: ['report', 'offer-3'] })).toEqual([
      'isFreeOfPrivileged',
    ]);
    expect(sitting.refuses('SEND_PACKET', { ...packet, attachmentIds: ['report'] })).toEqual([]);
  });
  it('not redacted, or for a day too near', () => {
    expect(agenda().refuses('SEND_PACKET', { meetingOn: '2026-03-20' })).toEqual(['isRedacted']);
    expect(agenda().refuses('SEND_PACKET', { ...packet, meetingOn: '2026-03-07' })).toEqual([
      'isMeetingFarEnough',
    ]);
    expect(agenda().refuses('SEND_PACKET', { ...packet, meetingOn: '2026-03-08' })).toEqual([]);
  });
  it('for the general meeting sooner than ten days ahead', () => {
    const meeting = Sitting.proposed({ matter: 'bylaws' }).send('ADMIT');
    expect(meeting.refuses('SEND_PACKET', { ...packet, meetingOn: '2026-03-12' })).toEqual([
      'isMeetingFarEnough',
    ]);
  });
  it('while a seat is held by an account that is gone, until the seats are refreshed', () => {
    const sitting = agenda({ persons: { 'member-5': null } });
    expect(sitting.refuses('SEND_PACKET', packet)).toEqual(['areSeatsKnown']);
    sitting.world.bodies.supervisoryCommittee =
      sitting.world.bodies.supervisoryCommittee?.filter(({ userId }) => userId !== 'member-5') ?? [];
    expect(sitting.send('REFRESH_SEATS').refuses('SEND_PACKET', packet)).toEqual([]);
  });
  it('a member who stepped back, by refreshing the seats after a postponement', () => {
    const sitting = Sitting.convened(L2).stepsBack(3).declares().passes('declaration').passes('meeting');
    expect(sitting.state).toBe('agenda');
    sitting.send('REFRESH_SEATS');
    expect(sitting.context.seats[2]).toMatchObject({ userId: 'member-3', recused: 'kinship' });
  });
  it('a meeting before its day, or before the notice has run', () => {
    const early = Sitting.convened(L2).declares().closesDeclarations();
    const present = { presentIds: ['member-1', 'member-2', 'member-3', 'member-4', 'member-5'] };
    expect(early.refuses('CHECK_QUORUM', present)).toEqual(['isMeetingDay']);
    const hasty = Sitting.convened(L2).declares().passes('declaration').later({ days: 20 });
    expect(hasty.refuses('CHECK_QUORUM', present)).toEqual(['isNoticeRun']);
  });
  it('a declaration of no tie after the declarations are closed', () => {
    const sitting = Sitting.convened(L2).closesDeclarations();
    expect(sitting.refuses('DECLARE_TIES', { tie: 'none' }, member(2))).toEqual(['isDeclaredInTime']);
    expect(sitting.refuses('DECLARE_TIES', { tie: 'bid' }, member(2))).toEqual([]);
  });
  it('a challenge to somebody who has stepped back or has no seat', () => {
    const sitting = Sitting.convened(L2).stepsBack(3);
    for (const userId of ['member-3', 'director-4'])
      expect(sitting.refuses('CHALLENGE_SEAT', { userId, ground: 'bid' }, MANAGER)).toEqual([
        'isSeatSitting',
      ]);
  });
});

describe('the proposal', () => {
  const refused = (payload: object, by = CLERK, facts: object = {}) =>
    refusedOpening(review, {
      type: 'PROPOSE_REVIEW',
      payload,
      meta: {
        at: '2026-03-02T01:00:00.000Z',
        actor: by,
        settings: {},
        facts: { [`firm:${FIRM}`]: { id: FIRM, name: '示例物业', member: true }, ...facts } as never,
      },
    });

  it('of a level above the one that the firm was told of', () => {
    expect(refused({ ...L3, notifiedLevel: 'L2' })).toEqual(['isMatterWithinNotified']);
    expect(refused({ ...L3, notifiedLevel: 'L4' })).toEqual([]);
  });
  it('of a judgement without a firm, or about one that nobody knows', () => {
    expect(refused({ matter: 'warningL2' })).toEqual(['isFirmKnown']);
    expect(refused({ matter: 'overdueComplaint', subjectCaseId: WARNING })).toEqual([]);
    expect(refused({ ...L2, firmId: 'nobody' })).toEqual(['isFirmKnown']);
  });
  it('by fewer than three members', () => {
    const person = (id: string) => ({
      [`person:${id}`]: { id, roles: ['committeeMember'], active: true, ties: [] },
    });
    const three = { ...L2, seconderIds: ['member-3', 'member-4'] };
    expect(refused(three, member(2), { ...person('member-3'), ...person('member-4') })).toEqual([]);
    expect(refused(three, member(2), person('member-3'))).toEqual(['isCarriedByMembers']);
    const oneself = { ...L2, seconderIds: ['member-2', 'member-3'] };
    expect(refused(oneself, member(2), { ...person('member-2'), ...person('member-3') })).toEqual([
      'isCarriedByMembers',
    ]);
  });
  it('taken back once a body has voted on it', () => {
    const sitting = open().votes({ for: 5 }).signs();
    expect([sitting.state, sitting.refuses('WITHDRAW_PROPOSAL')]).toEqual(['escalated', ['isNotVotedOn']]);
  });
  it('to a body without seats', () => {
    const sitting = Sitting.proposed(L2, { bodies: {} });
    expect(sitting.refuses('ADMIT')).toEqual(['isBodySeated']);
  });
});
