import { ANSWER, arrive, WORDS } from './testing/arrive.js';
import {
  CLERK,
  FIRM,
  HANDLER,
  MANAGER,
  OTHER_FIRM,
  OUTSIDER,
  RESIDENT,
  SECRETARY_GENERAL,
  STRANGER,
} from './testing/people.js';

const OBJECTION = { reason: 'notOurEstate', ...WORDS };
const ASK = { workdays: 5, ...WORDS };

describe('signing', () => {
  it('is due after one working day: the manager is told, and the record says so', () => {
    const matter = arrive.notifiedFirm().passes('signature');
    expect(matter.notices).toEqual(['signatureOverdue>firmManager']);
    expect(matter.records).toEqual(['signedLate']);
    expect(matter.tasks).toContain('pressSignature@firmManager');
  });

  it('counts as done after three working days', () => {
    const matter = arrive.notifiedFirm().passes('signature').passes('deemedSignature');
    expect(matter.state).toBe('firmHandling');
    expect(matter.context.signed).toBe('deemed');
  });

  it('counts as done when a very short answer is due first', () => {
    const matter = arrive.notifiedFirm({ urgency: 'utility' }).passes('answer');
    expect(matter.state).toBe('firmHandling');
    expect(matter.context).toMatchObject({ signed: 'deemed', answerOverdue: true });
  });

  it('is for the firm of the case, not for another and not for a clerk', () => {
    const matter = arrive.notifiedFirm();
    expect(matter.refuses('SIGN', {}, { by: STRANGER })).toEqual(['maySpeakForFirm']);
    expect(matter.refuses('SIGN', {}, { by: CLERK })).toEqual(['maySpeakForFirm']);
    expect(matter.refuses('SIGN', {}, { by: MANAGER })).toEqual([]);
  });
});

describe('the firm’s objection', () => {
  it('upheld goes back to sorting, and the firm sees the case no more', () => {
    const matter = arrive.firmObjected().send('UPHOLD_OBJECTION', WORDS);
    expect(matter.state).toBe('registered');
    expect(matter.context.firmId).toBeNull();
    expect(matter.parties.some((party) => party.startsWith('firm'))).toBe(false);
    expect(matter.effects.find(({ params }) => params['notice'] === 'objectionUpheld')?.data).toMatchObject({
      firmId: FIRM,
    });
    matter.send('IDENTIFY_FIRM', { firmId: OTHER_FIRM });
    matter
      .send('ACCEPT', { withinPower: true, notSeisedElsewhere: true })
      .send('NOTIFY_FIRM', { redacted: true });
    expect(matter.refuses('OBJECT', OBJECTION, { by: STRANGER })).toEqual([]);
  });

  it('rejected puts the firm to work, and there is no second one', () => {
    const matter = arrive.firmObjected().send('REJECT_OBJECTION', WORDS);
    expect(matter.state).toBe('firmHandling');
    expect(matter.refuses('OBJECT', OBJECTION, { by: HANDLER })).toEqual(['isFirstObjection']);
  });

  it('is not lost by signing, but by asking for more time or answering', () => {
    expect(arrive.firmHandling().send('OBJECT', OBJECTION, { by: HANDLER }).state).toBe('firmObjected');
    const asked = arrive.extensionRequested().send('DENY_EXTENSION');
    expect(asked.refuses('OBJECT', OBJECTION, { by: HANDLER })).toEqual(['isObjectionInTime']);
    const returned = arrive.firmAnswered().send('RETURN_ANSWER', WORDS);
    expect(returned.refuses('OBJECT', OBJECTION, { by: HANDLER })).toEqual(['isObjectionInTime']);
  });

  it('a second time on the same order is refused', () => {
    const matter = arrive.firmObjected();
    matter.send('SUSPEND', { reason: 'court', reference: '1号' }).send('RESUME');
    expect(matter.state).toBe('firmObjected');
    expect(matter.refuses('OBJECT', OBJECTION, { by: HANDLER })).toEqual(['state']);
    expect(matter.context.objectionUsed).toBe(true);
  });

  it('after two working days comes too late', () => {
    const matter = arrive.notifiedFirm().passes('objection');
    expect(matter.refuses('OBJECT', OBJECTION, { by: HANDLER })).toEqual(['isObjectionInTime']);
    expect(matter.running).not.toContain('objection');
  });

  it('stops the clock of the firm, and the office has one working day', () => {
    const matter = arrive.firmObjected();
    expect(matter.running).toEqual(['objectionRuling', 'overall']);
    expect(matter.passes('objectionRuling').notices).toEqual(['officeOverdue>secretaryGeneral']);
  });
});

describe('more time', () => {
  it('is granted once, and lengthens the clock', () => {
    const matter = arrive.extensionRequested();
    expect(matter.refuses('GRANT_EXTENSION', { workdays: 6 })).toEqual([
      'isExtensionShort',
      'isNoMoreThanAsked',
    ]);
    expect(matter.send('GRANT_EXTENSION', { workdays: 5 }).state).toBe('firmHandling');
    expect(matter.budget('answer')).toEqual({ amount: 12, unit: 'workday' });
    expect(matter.refuses('ASK_EXTENSION', ASK, { by: HANDLER })).toEqual(['isFirstExtension']);
  });

  it('is never more than was asked for', () => {
    const matter = arrive.firmHandling().send('ASK_EXTENSION', { workdays: 2, ...WORDS }, { by: HANDLER });
    expect(matter.refuses('GRANT_EXTENSION', { workdays: 3 })).toEqual(['isNoMoreThanAsked']);
  });

  it('is not granted by silence', () => {
    const matter = arrive.extensionRequested().passes('extension');
    expect(matter.state).toBe('firmHandling');
    expect(matter.budget('answer')).toEqual({ amount: 7, unit: 'workday' });
    expect(matter.notices).toContain('extensionDenied>firmHandler');
  });

  it('is denied by a decision', () => {
    expect(arrive.extensionRequested().send('DENY_EXTENSION').context.extensionGranted).toBe(0);
  });

  it('asked for too late is refused', () => {
    const matter = arrive.firmHandling().passes('answer');
    expect(matter.refuses('ASK_EXTENSION', ASK, { by: HANDLER })).toEqual(['isAskedBeforeDue']);
  });

  it('asked for so late that the due hour comes first is lost with it', () => {
    const matter = arrive.extensionRequested().passes('answer');
    expect(matter.state).toBe('firmHandling');
    expect(matter.context.answerOverdue).toBe(true);
  });

  it('of more than five working days is refused', () => {
    expect(
      arrive.firmHandling().refuses('ASK_EXTENSION', { workdays: 6, ...WORDS }, { by: HANDLER }),
    ).toEqual(['isExtensionShort']);
    expect(
      arrive
        .firmHandling()
        .refuses('ASK_EXTENSION', { workdays: 6, ...WORDS }, { by: HANDLER, settings: { extensionMax: 8 } }),
    ).toEqual([]);
  });
});

describe('the answer', () => {
  it('needs a contact with the resident and evidence (G6)', () => {
    const matter = arrive.firmHandling();
    expect(matter.refuses('ANSWER', ANSWER, { by: HANDLER })).toEqual(['isResidentContacted']);
    matter.send('LOG_CONTACT', { way: 'phone', reached: false, ...WORDS }, { by: HANDLER });
    expect(matter.refuses('ANSWER', ANSWER, { by: HANDLER })).toEqual(['isResidentContacted']);
    matter.send('LOG_CONTACT', { way: 'phone', reached: false, refused: true, ...WORDS }, { by: HANDLER });
    const { attachmentIds: _photos, ...bare } = ANSWER;
    expect(matter.refuses('ANSWER', bare, { by: HANDLER })).toEqual(['hasEvidence']);
    expect(matter.send('ANSWER', ANSWER, { by: HANDLER }).state).toBe('firmAnswered');
  });

  it('to somebody anonymous needs no contact', () => {
    const matter = arrive.firmHandling({ identityMode: 'anonymous', contact: undefined });
    expect(matter.refuses('ANSWER', ANSWER, { by: HANDLER })).toEqual([]);
  });

  it('is returned twice with three working days each, not a third time', () => {
    const matter = arrive.firmAnswered().send('RETURN_ANSWER', WORDS);
    expect(matter.budget('answer')).toEqual({ amount: 3, unit: 'workday' });
    const again = () => matter.send('ANSWER', ANSWER, { by: HANDLER });
    again().send('RETURN_ANSWER', WORDS);
    again();
    expect(matter.context.returns).toBe(2);
    expect(matter.refuses('RETURN_ANSWER', WORDS)).toEqual(['isReturnLeft']);
    expect(matter.send('PROCEED_WITHOUT_ANSWER', WORDS).state).toBe('unresolved');
  });

  it('cannot be laid aside while it may still be returned', () => {
    expect(arrive.firmAnswered().refuses('PROCEED_WITHOUT_ANSWER', WORDS)).toEqual(['isReturnLimitReached']);
  });

  it('that is overdue counts in the response record and may still come', () => {
    const matter = arrive.contacted().passes('answer');
    expect(matter.records).toEqual(['answerOverdue']);
    expect(matter.tasks).toContain('pressAnswer@firmManager');
    expect(matter.send('ANSWER', ANSWER, { by: HANDLER }).state).toBe('firmAnswered');
  });

  it('that the office forgets to check calls in the secretary-general', () => {
    const matter = arrive.firmAnswered().passes('answerReview');
    expect(matter.tasks).toEqual(['checkAnswer@clerk', 'pressOffice@secretaryGeneral']);
    expect(matter.send('APPROVE_ANSWER', {}, { by: SECRETARY_GENERAL }).tasks).not.toContain(
      'pressOffice@secretaryGeneral',
    );
  });
});

describe('a firm outside the association', () => {
  const outside = { firmId: OUTSIDER };

  it('is invited once, without a record, and then left to an agency', () => {
    const matter = arrive.notifiedFirm(outside);
    expect(matter.running).toEqual(['objection', 'invitation', 'overall']);
    expect(matter.tasks).toEqual(['inviteFirm@clerk']);
    expect(matter.budget('invitation')).toEqual({ amount: 10, unit: 'workday' });
    matter.passes('invitation');
    expect(matter.state).toBe('unresolved');
    expect(matter.records).toEqual([]);
    expect(matter.send('REFER', { agency: 'housing', ...WORDS }).state).toBe('referredOut');
  });

  it('has no account, so a clerk enters what it says', () => {
    const matter = arrive.notifiedFirm(outside).send('SIGN');
    matter.send('LOG_CONTACT', { way: 'phone', reached: true, ...WORDS }).send('ANSWER', ANSWER);
    expect(matter.state).toBe('firmAnswered');
    expect(matter.send('RETURN_ANSWER', WORDS).budget('invitation')).toEqual({ amount: 3, unit: 'workday' });
    expect(matter.passes('invitation').state).toBe('unresolved');
  });

  it('that joins before it is notified is treated as a member', () => {
    const matter = arrive.accepted(outside);
    matter.world.firms[OUTSIDER] = true;
    matter.send('NOTIFY_FIRM', { redacted: true });
    expect(matter.context.firmMember).toBe(true);
    expect(matter.running).toContain('signature');
  });
});

describe('what the firm may see', () => {
  it('is nothing at all before it is notified, and the case from then on', () => {
    expect(arrive.accepted().parties).toEqual(['clerk', 'secretaryGeneral', 'observer']);
    expect(arrive.notifiedFirm().parties).toContain(`firmHandler:${FIRM}`);
    expect(arrive.resolved().parties).toContain(`firmManager:${FIRM}`);
  });

  it('is a redacted copy, unless the complainant agreed to more (G4)', () => {
    expect(arrive.accepted().refuses('NOTIFY_FIRM', { redacted: false })).toEqual(['isIdentityProtected']);
    const matter = arrive
      .accepted()
      .send('SET_IDENTITY_MODE', { identityMode: 'disclosed' }, { by: RESIDENT });
    expect(matter.refuses('NOTIFY_FIRM', { redacted: false })).toEqual([]);
    matter.send('SET_IDENTITY_MODE', { identityMode: 'masked' }, { by: RESIDENT });
    expect(matter.refuses('NOTIFY_FIRM', { redacted: false })).toEqual(['isIdentityProtected']);
  });

  it('cannot be taken back once it was sent', () => {
    const matter = arrive.notifiedFirm({ identityMode: 'disclosed' });
    expect(matter.refuses('SET_IDENTITY_MODE', { identityMode: 'masked' }, { by: RESIDENT })).toEqual([
      'mayChangeIdentityMode',
    ]);
  });
});
