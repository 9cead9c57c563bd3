import { integrityWarning } from './integrity-warning.kind.js';
import {
  asFirm,
  assessed,
  cleared,
  contextOf,
  decided,
  filed,
  investigating,
  issued,
  notified,
  PIECE,
  preNoticed,
  refusing,
  reminded,
  report,
  reported,
  served,
  type Story,
  toReport,
} from './testing/story.js';
import { acted, ESTATE, FIRM, helping, otherWarnings, RIVAL, SIGNED, WORDS } from './testing/world.js';

/** The refusal that people read, in both languages, with its rule. */
const says = (guard: string) => integrityWarning.guards[guard];
const only = (story: Story, type: string, payload: object, guard: string) => {
  expect(refusing(story, type, payload)).toEqual([guard]);
  expect(says(guard)?.says.zh).not.toBe('');
  expect(says(guard)?.source).not.toBe('');
};

describe('bad input', () => {
  it('a defence after the window', () => {
    const late = asFirm(notified().by('system').sends('DEFENCE_DEADLINE_PASSED'));
    only(late, 'DEFEND', WORDS, 'isDefenceReopened');
    only(asFirm(cleared('L2')), 'DEFEND', WORDS, 'isDefenceReopened');
    only(served('L2'), 'DEFEND', WORDS, 'isDefenceReopened');
    only(asFirm(late).after({ days: 29 }), 'ASK_REOPENING', WORDS, 'isReopeningInTime');
  });

  it('a level above the notified one', () => {
    const story = preNoticed('L1').sends('ACCEPT_PRE_NOTICE').by('secretaryGeneral');
    only(story, 'DECIDE', { level: 'L2', ...SIGNED }, 'isNotHeavierThanNotified');
    expect(says('isNotHeavierThanNotified')?.source).toMatch(/罚法 Art 45/);
  });

  it('publication without service, and before the time to appeal is over', () => {
    const page = { personalDataRemoved: true, ...SIGNED };
    only(issued('L3'), 'PUBLISH', page, 'isInEffect');
    only(served('L3').by('clerk'), 'PUBLISH', page, 'isInEffect');
  });

  it('an investigator from a competitor (W2), one with a tie, one who handled the case (E10)', () => {
    const story = filed().by('secretaryGeneral');
    const name = (userId: string) => ({ userIds: ['investigator-chen', userId] });
    only(story, 'APPOINT_INVESTIGATORS', name('investigator-rival'), 'areInvestigatorsNoRivals');
    only(story, 'APPOINT_INVESTIGATORS', name('investigator-kin'), 'areInvestigatorsUntied');
    expect(refusing(story, 'APPOINT_INVESTIGATORS', name('nobody'))).toContain('areInvestigatorsUntied');
    story.knowing(acted('investigator-wu'));
    only(story, 'APPOINT_INVESTIGATORS', name('investigator-wu'), 'areInvestigatorsUninvolved');
  });

  it('a clerk or an investigator who works on a request for help of the same member (V1)', () => {
    const clue = reported().by('clerk').knowing(helping('clerk-1'));
    only(clue, 'ASSESS', { limbs: ['falsePromise'], ...WORDS }, 'isClerkOutside');
    expect(says('isClerkOutside')?.says.zh).toContain('V1');
    clue.by('clerk', { id: 'clerk-2' });
    expect(refusing(clue, 'ASSESS', { limbs: ['falsePromise'], ...WORDS })).toEqual([]);
    const story = filed().by('secretaryGeneral').knowing(helping('investigator-wu'));
    const named = { userIds: ['investigator-chen', 'investigator-wu'] };
    only(story, 'APPOINT_INVESTIGATORS', named, 'areInvestigatorsOutside');
    only(cleared('L2').knowing(helping('clerk-1')), 'ISSUE_PRE_NOTICE', SIGNED, 'isClerkOutside');
  });

  it('a bid of more than 24 months ago is over', () => {
    const story = filed().by('secretaryGeneral');
    const name = { userIds: ['investigator-chen', 'investigator-rival'] };
    story.knowing({ [`contests:${ESTATE}`]: [{ firmId: RIVAL, nature: 'bid', on: '2024-02-01' }] });
    expect(refusing(story, 'APPOINT_INVESTIGATORS', name)).toEqual([]);
    story.knowing({ [`contests:${ESTATE}`]: null });
    only(story, 'APPOINT_INVESTIGATORS', name, 'areInvestigatorsNoRivals');
  });

  it('service of what was not issued, before it was issued, or tomorrow', () => {
    const service = (servedOn: string) => ({ way: 'registeredLetter', servedOn });
    expect(refusing(cleared('L2'), 'LOG_SERVICE', service('2026-03-02'))).toContain('isIssued');
    only(issued('L2'), 'LOG_SERVICE', service('2026-03-01'), 'isServiceDatePossible');
    only(issued('L2'), 'LOG_SERVICE', service('2026-03-03'), 'isServiceDatePossible');
    expect(refusing(issued('L2'), 'LOG_SERVICE', service('2026-03-02'))).toEqual([]);
  });

  it('a hearing below L3, at short notice, before investigators or strangers', () => {
    only(preNoticed('L2'), 'ASK_HEARING', {}, 'isHearingLevel');
    const story = preNoticed('L3').sends('ASK_HEARING').by('secretaryGeneral');
    only(story, 'SCHEDULE_HEARING', { heldOn: '2026-03-08', panel: ['member-1'] }, 'isNoticeLongEnough');
    expect(refusing(story, 'SCHEDULE_HEARING', { heldOn: '2026-03-09', panel: ['member-1'] })).toEqual([]);
    only(story, 'SCHEDULE_HEARING', { heldOn: '2026-03-20', panel: ['council-1'] }, 'isHearingPanelFree');
    expect(
      refusing(story, 'SCHEDULE_HEARING', { heldOn: '2026-03-20', panel: ['investigator-chen'] }),
    ).toContain('isPanelNoInvestigator');
  });

  it('leave from a hearing within its last three working days', () => {
    const story = preNoticed('L3').sends('ASK_HEARING').by('secretaryGeneral');
    story.sends('SCHEDULE_HEARING', { heldOn: '2026-03-20', panel: ['member-1'] });
    only(asFirm(story.by('system').sends('LEAVE_DEADLINE_PASSED')), 'ASK_LEAVE', WORDS, 'isLeaveInTime');
  });

  it('another firm speaking for this one', () => {
    const story = notified().by('firmManager', { firmId: RIVAL });
    only(story, 'DEFEND', WORDS, 'isOwnFirm');
  });

  it('publicity outside the class of the level, and of a reminder', () => {
    const decision = (publicityDays: number) => ({
      publicityDays,
      rectification: false,
      safety: false,
      ...SIGNED,
    });
    only(decided('L2'), 'ISSUE_DECISION', decision(93), 'isPublicityWithinLevel');
    expect(refusing(decided('L2'), 'ISSUE_DECISION', decision(92))).toEqual([]);
    only(decided('L3'), 'ISSUE_DECISION', decision(366), 'isPublicityWithinLevel');
    only(decided('L4'), 'ISSUE_DECISION', decision(364), 'isPublicityWithinLevel');
    const l1 = preNoticed('L1')
      .sends('ACCEPT_PRE_NOTICE')
      .by('secretaryGeneral')
      .sends('DECIDE', { level: 'L1', ...SIGNED });
    only(l1.by('clerk'), 'ISSUE_DECISION', decision(10), 'isPublicityWithinLevel');
  });
});

describe('W1: a reminder at once', () => {
  const remind = (clue: object = {}) =>
    assessed(clue).by('clerk').sends('RECORD_EVIDENCE', PIECE).by('secretaryGeneral');
  const letter = { undisputed: true, ...SIGNED };

  it('needs undisputed facts, no harm, and a record', () => {
    only(remind(), 'REMIND', { ...letter, undisputed: false }, 'isUndisputed');
    only(remind({ harm: true }), 'REMIND', letter, 'isHarmless');
    only(assessed().by('secretaryGeneral'), 'REMIND', letter, 'hasOneRecord');
  });

  it('is for the first breach within twelve months', () => {
    const early = remind().knowing(
      otherWarnings({ category: 'retaliation', openedAt: '2025-03-10T01:00:00.000Z' }),
    );
    only(early, 'REMIND', letter, 'isFirstInPeriod');
    const long = remind().knowing(
      otherWarnings({ category: 'retaliation', openedAt: '2025-02-20T01:00:00.000Z' }),
    );
    expect(refusing(long, 'REMIND', letter)).toEqual([]);
    const dropped = remind().knowing(otherWarnings({ category: 'retaliation', state: 'noAction' }));
    expect(refusing(dropped, 'REMIND', letter)).toEqual([]);
  });

  it('is objected to, not appealed', () => {
    const story = asFirm(reminded()).sends('CONFIRM_RECEIPT');
    only(story, 'FILE_APPEAL', { grounds: ['facts'], ...WORDS }, 'isNotFastTrack');
    only(served('L2'), 'OBJECT_TO_REMINDER', WORDS, 'isFastTrack');
  });
});

describe('W3: one measure per act', () => {
  it('another case of the same breach must be looked at, unless it was opened before the act', () => {
    const story = assessed({ occurredOn: '2026-02-10' }).by('secretaryGeneral').knowing(otherWarnings({}));
    only(story, 'FILE_CASE', WORDS, 'isActUnmeasured');
    expect(refusing(story, 'FILE_CASE', { otherActs: ['other'], ...WORDS })).toEqual([]);
    story.knowing(otherWarnings({ openedAt: '2026-02-09T01:00:00.000Z' }));
    expect(refusing(story, 'FILE_CASE', WORDS)).toEqual([]);
    story.knowing(otherWarnings({ category: 'retaliation' }));
    expect(refusing(story, 'FILE_CASE', WORDS)).toEqual([]);
    story.knowing(otherWarnings({ state: 'revoked' }));
    expect(refusing(story, 'FILE_CASE', WORDS)).toEqual([]);
  });

  it('is asked again before the firm is told, for a case opened meanwhile', () => {
    const story = cleared('L2').knowing(otherWarnings({}));
    only(story, 'ISSUE_PRE_NOTICE', SIGNED, 'isActUnmeasured');
  });

  it('does not pass on what nobody looked up', () => {
    const story = assessed()
      .by('secretaryGeneral')
      .knowing({ [`firmCases:integrity_warning/${FIRM}`]: null });
    only(story, 'FILE_CASE', WORDS, 'isActUnmeasured');
  });
});

describe('W4 and W5: evidence', () => {
  const piece = (weight: string, anonymous = false) => ({ ...PIECE, weight, anonymous });
  const held = (...pieces: readonly object[]) => {
    const story = investigating();
    for (const one of pieces) story.sends('RECORD_EVIDENCE', one);
    return story.sends('CLOSE_INVESTIGATION');
  };

  it.each([
    ['L1', [], false],
    ['L1', ['record'], true],
    ['L2', ['record', 'record'], false],
    ['L2', ['independent'], false],
    ['L2', ['independent', 'documentary'], true],
    ['L3', ['independent', 'independent'], false],
    ['L3', ['documentary'], true],
    ['L4', ['official'], true],
    ['L4', ['record'], false],
  ])('%s on %j: %s', (level, weights, enough) => {
    const story = held(...weights.map((weight) => piece(weight)));
    expect(refusing(story, 'SUBMIT_REPORT', report(level))).toEqual(enough ? [] : ['meetsEvidenceStandard']);
  });

  it('anonymous sources alone never reach L3', () => {
    const story = held(piece('documentary', true), piece('official', true));
    only(story, 'SUBMIT_REPORT', report('L3'), 'isNotAnonymousOnly');
    expect(refusing(story, 'SUBMIT_REPORT', report('L2'))).toEqual([]);
    const backed = held(piece('documentary', true), piece('record'));
    expect(refusing(backed, 'SUBMIT_REPORT', report('L3'))).toEqual([]);
  });

  it('is gathered by the two who were named, and by nobody alone', () => {
    const story = investigating();
    only(story.by('investigator', { id: 'investigator-he' }), 'RECORD_EVIDENCE', PIECE, 'isInvestigator');
    story.by('investigator', { id: 'investigator-wu' }).sends('DECLARE_TIE', WORDS);
    only(
      story.by('investigator', { id: 'investigator-chen' }),
      'RECORD_EVIDENCE',
      PIECE,
      'areInvestigatorsComplete',
    );
  });
});

it('only members are warned', () => {
  const story = reported()
    .knowing({ [`firm:${FIRM}`]: { id: FIRM, name: '示例', member: false } })
    .by('clerk');
  only(story, 'ASSESS', { limbs: ['falsePromise'], ...WORDS }, 'isMember');
  expect(story.sends('REFER_TO_REGULATOR', { agency: 'housing', ...WORDS }).state).toBe('referredOut');
  only(reported(), 'REFER_TO_REGULATOR', { agency: 'housing', ...WORDS }, 'mayOnlyBeReferred');
});

it('every counsel but the one assigned is refused', () => {
  const story = toReport().sends('SUBMIT_REPORT', report('L2')).by('secretaryGeneral');
  only(story, 'ASSIGN_COUNSEL', { userId: 'member-1' }, 'isCounsel');
  story.sends('ASSIGN_COUNSEL', { userId: 'counsel-2' });
  only(story.by('counsel', { id: 'counsel-1' }), 'RETURN_TO_INVESTIGATION', WORDS, 'isAssignedCounsel');
  expect(contextOf(story).counselId).toBe('counsel-2');
});
