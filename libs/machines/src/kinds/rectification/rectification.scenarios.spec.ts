import { aCase } from '../../testing/a-case.js';
import { rectification } from './rectification.kind.js';
import { LIFT_ITEM } from './events/samples.js';
import {
  arrive,
  asked,
  budget,
  climbs,
  COMPLAINT,
  contextOf,
  ESTATE,
  FIRM,
  found,
  FROM_COMPLAINT,
  LIFT,
  passes,
  PHOTOS,
  refusing,
  SCHEDULE,
  spoken,
  tasks,
  TWO,
  WORDS,
  WORLD,
} from './testing/order.js';

describe('the straight way', () => {
  it('leads from the wording to the closed file, over two looks', () => {
    const story = arrive.drafted();
    expect(tasks(story)).toEqual(['approveOrder@secretaryGeneral']);
    expect(asked(story.by('secretaryGeneral').sends('APPROVE_ORDER'), 'issue')).toEqual(['order']);
    expect(asked(story.by('firmHandler').sends('ACKNOWLEDGE'), 'issue')).toEqual(['acknowledgement']);
    story.sends('SUBMIT_PLAN', WORDS).after({ days: 8 });
    expect(story.sends('REPORT_DONE', { ...PHOTOS, ...WORDS }).state).toBe('reported');
    story.by('clerk').sends('SCHEDULE_INSPECTION', SCHEDULE);
    expect(tasks(story)).toEqual(['inspect@inspector-1', 'inspect@inspector-2']);
    story.by('inspector').sends('RECORD_INSPECTION', found('met', 'met'));
    expect(tasks(story)).toEqual(['confirmRecord@inspector-2']);
    story.by('inspector', { id: 'inspector-2' }).sends('CONFIRM_INSPECTION', WORDS);
    expect(story.state).toBe('watch');
    expect(asked(story, 'record')).toEqual(['passed']);

    passes(story.after({ days: 30 }), 'look');
    expect(tasks(story)).toEqual(['logLook@clerk']);
    expect(story.by('clerk').sends('LOG_LOOK', { way: 'call', quiet: true, ...WORDS }).state).toBe('watch');
    passes(story.after({ days: 60 }), 'look');
    story.by('clerk').sends('LOG_LOOK', { way: 'visit', quiet: true, ...WORDS });
    expect(story.state).toBe('closed');
    expect(asked(story, 'issue')).toEqual(['lookRecord', 'closing']);
  });

  it('is opened by a complaint without a word, and worded by a clerk', () => {
    const story = aCase(rectification)
      .knowing({ ...WORLD, ...TWO })
      .by('system', { kind: 'case', id: COMPLAINT })
      .opened({ firmId: FIRM, estateId: ESTATE, ...FROM_COMPLAINT });
    expect(tasks(story)).toEqual(['draftOrder@clerk']);
    expect(refusing(story.by('secretaryGeneral'), 'APPROVE_ORDER')).toEqual(['hasItems']);
    story.by('clerk').sends('DRAFT_ORDER', { safety: true, items: [LIFT_ITEM] });
    expect(story.by('secretaryGeneral').sends('APPROVE_ORDER').state).toBe('issued');
  });
});

/** domain.md §4.11b, first walk-through. */
it('a lift that trapped people twice: safety, a second order at half time, passed, and it comes back', () => {
  const story = aCase(rectification)
    .knowing({ ...WORLD, ...TWO })
    .by('system', { kind: 'case', id: COMPLAINT })
    .opened({ firmId: FIRM, estateId: ESTATE, ...FROM_COMPLAINT })
    .by('clerk')
    .sends('DRAFT_ORDER', { safety: true, items: [LIFT_ITEM] })
    .by('secretaryGeneral')
    .sends('APPROVE_ORDER', { legalBreach: true, agency: 'marketRegulation' });
  expect(asked(story, 'issue')).toEqual(['order', 'referral']);
  expect(budget(story, 'safetyRemedy')).toEqual({ amount: 3, unit: 'workday' });

  const inspected = (verdict: 'met' | 'notMet') =>
    story
      .by('firmHandler')
      .sends('REPORT_DONE', {
        ...WORDS,
        photos: [
          { attachmentId: 'a', moment: 'before', takenOn: '2026-03-01' },
          { attachmentId: 'b', moment: 'after', takenOn: '2026-03-02' },
        ],
        attachmentIds: ['a', 'b'],
      })
      .by('clerk')
      .sends('SCHEDULE_INSPECTION', SCHEDULE)
      .by('inspector')
      .sends('RECORD_INSPECTION', found(verdict))
      .by('inspector', { id: 'inspector-2' })
      .sends('CONFIRM_INSPECTION', WORDS);

  expect(inspected('notMet').state).toBe('failed');
  story.by('secretaryGeneral').sends('REORDER', { withWarning: true, ...WORDS });
  expect(budget(story, 'safetyRemedy')).toEqual({ amount: 2, unit: 'workday' });
  expect(spoken(story, 'openCase')).toEqual([
    {
      kind: 'integrity_warning',
      title: '整改未落实：电梯消防等设施安全',
      relation: 'clue',
      blocking: false,
      payload: {
        firmId: FIRM,
        breach: 'rectificationRefused',
        source: 'rectification',
        sourceCaseId: 'order-1',
        estateId: ESTATE,
        harm: true,
      },
    },
  ]);

  story.knowing({}).after({ hours: 1 });
  const again = { ...PHOTOS, photos: [PHOTOS.photos[0], { ...PHOTOS.photos[1], takenOn: '2026-03-02' }] };
  story.by('firmHandler').sends('REPORT_DONE', { ...again, ...WORDS });
  story.by('clerk').sends('SCHEDULE_INSPECTION', SCHEDULE);
  story.by('inspector').sends('RECORD_INSPECTION', found('met'));
  story.by('inspector', { id: 'inspector-2' }).sends('CONFIRM_INSPECTION', WORDS);
  expect(spoken(story, 'tellCase')).toEqual([
    { caseId: COMPLAINT, event: 'RECTIFICATION_ENDED', payload: { outcome: 'passed' } },
  ]);

  passes(story.after({ days: 30 }), 'look');
  story.by('clerk').sends('LOG_LOOK', { way: 'call', quiet: false, ...WORDS });
  expect(story.state).toBe('reopened');
  expect(spoken(story, 'tellCase')).toEqual([
    { caseId: COMPLAINT, event: 'SETBACK_REPORTED', payload: { what: 'recurrence' } },
  ]);
  expect(refusing(story.by('secretaryGeneral'), 'REORDER', WORDS)).toEqual(['isFirstReorder']);
  expect(story.sends('ESCALATE', WORDS).state).toBe('escalated');
  expect(spoken(story, 'openCase')).toHaveLength(1);
  expect(spoken(story, 'tellCase')).toEqual([
    { caseId: COMPLAINT, event: 'RECTIFICATION_ENDED', payload: { outcome: 'failed' } },
  ]);
});

describe('partly passed', () => {
  it('leaves only the failed items for the second order', () => {
    const story = arrive.failed().by('secretaryGeneral').sends('REORDER', WORDS);
    expect(asked(story, 'issue')).toEqual(['secondOrder']);
    expect(contextOf(story).items.map(({ verdict }) => verdict)).toEqual(['met', 'notMet']);
    expect(budget(story, 'remedy')).toEqual({ amount: 8, unit: 'workday' });
    story
      .by('firmHandler')
      .after({ days: 3 })
      .sends('REPORT_DONE', {
        ...PHOTOS,
        photos: [PHOTOS.photos[0], { ...PHOTOS.photos[1], takenOn: '2026-03-12' }],
        ...WORDS,
      });
    story
      .by('clerk')
      .sends('SCHEDULE_INSPECTION', { ...SCHEDULE, on: '2026-03-20' })
      .by('inspector');
    expect(refusing(story, 'RECORD_INSPECTION', found('met', 'met'))).toEqual(['isEveryOpenItemJudged']);
    const second = { verdicts: [{ item: 2, verdict: 'met', finding: '已清除。' }], firmSignature: 'refused' };
    story.sends('RECORD_INSPECTION', second);
    expect(story.by('inspector', { id: 'inspector-2' }).sends('CONFIRM_INSPECTION', WORDS).state).toBe(
      'watch',
    );
  });

  it('may go to an agency of the directory instead', () => {
    const story = arrive.failed().by('secretaryGeneral');
    expect(refusing(story, 'REFER_TO_GOVERNMENT', { agency: 'moonbase', ...WORDS })).toEqual([
      'isAgencyInDirectory',
    ]);
    expect(story.sends('REFER_TO_GOVERNMENT', { agency: 'fire', ...WORDS }).state).toBe('referred');
    expect(contextOf(story).agency).toBe('fire');
    expect(asked(story, 'issue')).toEqual(['referral']);
  });

  it('nobody decides for two days: the chair is called in', () => {
    const story = passes(arrive.failed(), 'decision');
    expect(tasks(story)).toEqual(['decide@secretaryGeneral', 'decide@committeeChair']);
    expect(story.by('committeeChair').sends('ESCALATE', WORDS).state).toBe('escalated');
  });
});

describe('a dispute', () => {
  it('stops the clock of an ordinary order and is ruled on by another than the drafter', () => {
    const story = arrive.inProgress().sends('DISPUTE', { reason: 'outsideContract', ...WORDS });
    expect(story.state).toBe('dispute');
    expect(refusing(story.by('clerk'), 'UPHOLD_ORDER', WORDS)).toEqual(['isNotDrafter']);
    expect(story.by('clerk', { id: 'clerk-2' }).sends('UPHOLD_ORDER', WORDS).state).toBe('inProgress');
    expect(refusing(story.by('firmHandler'), 'DISPUTE', { reason: 'other', ...WORDS })).toEqual([
      'isFirstDispute',
    ]);
  });

  it('stops nothing where there is danger: the firm works, and reports, while it is ruled on', () => {
    const story = arrive.inProgress(LIFT).sends('DISPUTE', { reason: 'standardWrong', ...WORDS });
    expect(story.state).toBe('inProgress');
    expect(tasks(story)).toContain('ruleOnDispute@clerk');
    story.after({ days: 8 }).sends('REPORT_DONE', { ...PHOTOS, ...WORDS });
    expect(story.by('clerk', { id: 'clerk-2' }).sends('UPHOLD_ORDER', WORDS).state).toBe('reported');
  });

  it('amends the order, whose period begins anew', () => {
    const story = arrive
      .inProgress()
      .sends('DISPUTE', { reason: 'standardWrong', ...WORDS })
      .after({ days: 2 });
    const before = contextOf(story).issuedAt;
    story.by('clerk', { id: 'clerk-2' }).sends('AMEND_ORDER', { safety: false, items: [LIFT_ITEM] });
    expect(story.state).toBe('inProgress');
    expect(contextOf(story).issuedAt! > before!).toBe(true);
    expect(contextOf(story).drafter?.id).toBe('clerk-1');
  });

  it('that is right ends the order, and the complaint hears of it', () => {
    const story = arrive.inProgress({ ...FROM_COMPLAINT, safety: false });
    story.sends('DISPUTE', { reason: 'notOurEstate', ...WORDS });
    const reason = { reason: 'disputeUpheld', ...WORDS };
    expect(story.by('clerk', { id: 'clerk-2' }).sends('WITHDRAW_ORDER', reason).state).toBe('withdrawn');
    expect(spoken(story, 'tellCase')).toEqual([
      { caseId: COMPLAINT, event: 'RECTIFICATION_ENDED', payload: { outcome: 'failed' } },
    ]);
  });

  it('left unanswered keeps the head from deciding about a failure', () => {
    const story = arrive.inProgress(LIFT).sends('DISPUTE', { reason: 'other', ...WORDS });
    passes(story.after({ days: 8 }).sends('REPORT_DONE', { ...PHOTOS, ...WORDS }), 'inspection');
    expect(refusing(story.by('secretaryGeneral'), 'ESCALATE', WORDS)).toEqual(['isDisputeRuled']);
  });

  it('comes too late after three working days', () => {
    const story = passes(arrive.inProgress(), 'disputing').by('firmHandler');
    expect(refusing(story, 'DISPUTE', { reason: 'other', ...WORDS })).toEqual(['isDisputeInTime']);
  });
});

describe('more time', () => {
  it('is asked for once, for ten working days at most, before the due day, and silence denies it', () => {
    const story = arrive.inProgress();
    expect(refusing(story, 'ASK_EXTENSION', { workdays: 11, ...WORDS })).toEqual(['isExtensionShort']);
    story.sends('ASK_EXTENSION', { workdays: 10, ...WORDS });
    expect(refusing(story.by('clerk'), 'GRANT_EXTENSION', { workdays: 11 })).toContain('isNoMoreThanAsked');
    expect(passes(story, 'extension').state).toBe('inProgress');
    expect(refusing(story.by('firmHandler'), 'ASK_EXTENSION', { workdays: 1, ...WORDS })).toEqual([
      'isFirstExtension',
    ]);
    const late = passes(arrive.inProgress(), 'remedy').by('firmHandler');
    expect(refusing(late, 'ASK_EXTENSION', { workdays: 1, ...WORDS })).toEqual(['isAskedBeforeDue']);
    const danger = arrive.inProgress(LIFT);
    expect(refusing(danger, 'ASK_EXTENSION', { workdays: 1, ...WORDS })).toEqual(['isOrdinaryOrder']);
  });

  it('granted is added to the period', () => {
    const story = arrive.inProgress().sends('ASK_EXTENSION', { workdays: 6, ...WORDS });
    story.by('clerk').sends('GRANT_EXTENSION', { workdays: 5 });
    expect(budget(story, 'remedy')).toEqual({ amount: 20, unit: 'workday' });
  });
});

describe('a firm that does nothing', () => {
  it('counts as having received the order, climbs the ladder, and gives one clue in the end', () => {
    const story = passes(arrive.issued(), 'acknowledgement');
    expect(passes(story, 'deemedAcknowledgement').state).toBe('inProgress');
    expect(asked(passes(story, 'remedy'), 'record')).toEqual(['remedyOverdue']);
    expect(asked(climbs(story, 'remedy', 'urge'), 'issue')).toEqual(['urge']);
    expect(asked(climbs(story, 'remedy', 'supervise'), 'record')).toEqual(['supervised']);
    climbs(story, 'remedy', 'handOver');
    expect(story.state).toBe('failed');
    expect(contextOf(story).failure).toBe('notDone');
    expect(spoken(story, 'openCase')).toHaveLength(1);
    story.by('secretaryGeneral').sends('ESCALATE', WORDS);
    expect([story.state, spoken(story, 'openCase')]).toEqual(['escalated', []]);
  });

  it('is inspected all the same once its time is over, not before', () => {
    const story = arrive.inProgress().by('clerk');
    expect(refusing(story, 'SCHEDULE_INSPECTION', SCHEDULE)).toEqual(['isRemedyOverdue']);
    expect(passes(story, 'remedy').by('clerk').sends('SCHEDULE_INSPECTION', SCHEDULE).state).toBe(
      'inspecting',
    );
  });

  it('outside the association is neither recorded nor warned, and a clerk speaks for it', () => {
    const outside = { [`firm:${FIRM}`]: { id: FIRM, name: '外部物业', member: false } };
    const story = arrive.issued({}, outside);
    expect(tasks(story)).toEqual(['acknowledge@clerk']);
    story.by('clerk').sends('ACKNOWLEDGE');
    passes(story, 'remedy');
    const entry = story.effects.find(({ type }) => type === 'record');
    expect(
      rectification.effectData('record', entry!.params, story.context, { type: '', meta: {} } as never, 'x'),
    ).toMatchObject({ firmId: null });
    expect(climbs(story, 'remedy', 'handOver').effects.some(({ type }) => type === 'openCase')).toBe(false);
    expect(refusing(story.by('secretaryGeneral'), 'ESCALATE', WORDS)).toEqual(['isMember']);
  });
});

describe('an inspection', () => {
  it('that does not happen in time is assumed not passed, and may be made up for', () => {
    const story = passes(arrive.reported(), 'inspection');
    expect([story.state, contextOf(story).failure]).toEqual(['failed', 'notInspected']);
    expect(asked(story, 'record')).toEqual([]);
    expect(story.by('clerk').sends('SCHEDULE_INSPECTION', SCHEDULE).state).toBe('inspecting');
  });

  it('needs the word of both: one writes, the other confirms or contests', () => {
    const story = arrive.inspecting().by('inspector').sends('RECORD_INSPECTION', found('met', 'met'));
    expect(refusing(story, 'CONFIRM_INSPECTION', WORDS)).toEqual(['isOtherInspector']);
    expect(refusing(story.by('inspector', { id: 'somebody' }), 'CONFIRM_INSPECTION', WORDS)).toEqual([
      'isAppointedInspector',
    ]);
    story.by('inspector', { id: 'inspector-2' }).sends('CONTEST_RECORD', WORDS);
    expect(refusing(story, 'CONFIRM_INSPECTION', WORDS)).toContain('isRecorded');
    expect(story.sends('RECORD_INSPECTION', found('met', 'notMet')).state).toBe('inspecting');
  });
});

describe('what goes on elsewhere', () => {
  const toAgency = (story: ReturnType<typeof arrive.failed>, more: object = {}) => [
    {
      kind: 'referral',
      title: '移送',
      relation: 'referral',
      blocking: false,
      payload: { firmId: FIRM, source: 'rectification', sourceCaseId: 'order-1', estateId: ESTATE, ...more },
    },
  ];

  it('a breach of law goes to an agency beside the order, a failure instead of another order (§4.3, §4.11)', () => {
    const drafted = arrive.drafted().by('secretaryGeneral');
    drafted.sends('APPROVE_ORDER', { legalBreach: true, agency: 'marketRegulation' });
    expect(drafted.state).toBe('issued');
    expect(spoken(drafted, 'openCase')).toEqual(
      toAgency(drafted, { agency: 'marketRegulation', form: 'transfer' }),
    );
    const failed = arrive.failed().by('secretaryGeneral');
    failed.sends('REFER_TO_GOVERNMENT', { agency: 'housing', ...WORDS });
    expect(failed.state).toBe('referred');
    expect(spoken(failed, 'openCase')).toEqual(toAgency(failed, { agency: 'housing', form: 'handover' }));
  });

  it('a danger hurries, and the complainant hears what the agency says', () => {
    const story = arrive.drafted({ ...FROM_COMPLAINT, items: [LIFT_ITEM] }).by('secretaryGeneral');
    story.sends('APPROVE_ORDER', { legalBreach: true, agency: 'fire' });
    expect(spoken(story, 'openCase')).toMatchObject([
      { title: '移送：电梯消防等设施安全', payload: { urgent: true, complainantCaseId: COMPLAINT } },
    ]);
  });

  it('a warning that ordered it hears of its end as a complaint does', () => {
    const story = arrive.judged(found('met', 'met'), { source: 'warning', sourceCaseId: 'warning-1' });
    expect(spoken(story, 'tellCase')).toEqual([
      { caseId: 'warning-1', event: 'RECTIFICATION_ENDED', payload: { outcome: 'passed' } },
    ]);
  });
});

describe('the watch', () => {
  const dayOfLook = (story: ReturnType<typeof arrive.watch>) => [
    contextOf(story).passedAt?.slice(0, 10),
    budget(story, 'look'),
  ];

  it('that is broken on its last days is a whole new one after the second order: 30 and 90 days from then', () => {
    const story = arrive.watch();
    expect(dayOfLook(story)).toEqual(['2026-03-10', { amount: 30, unit: 'day' }]);
    passes(story.after({ days: 30 }), 'look').by('clerk');
    story.sends('LOG_LOOK', { way: 'call', quiet: true, ...WORDS });
    expect(dayOfLook(story)).toEqual(['2026-03-10', { amount: 90, unit: 'day' }]);
    story
      .after({ days: 59 })
      .by('complainant')
      .sends('REPORT_RECURRENCE', { items: [2], ...WORDS });
    story.by('secretaryGeneral').sends('REORDER', WORDS).by('firmHandler').sends('ACKNOWLEDGE');
    const photos = PHOTOS.photos.map((one) => ({ ...one, takenOn: '2026-06-07' }));
    story.sends('REPORT_DONE', { ...PHOTOS, photos, ...WORDS }).by('clerk');
    story.sends('SCHEDULE_INSPECTION', { ...SCHEDULE, on: '2026-06-09' });
    story.by('inspector').sends('RECORD_INSPECTION', {
      ...found('met'),
      verdicts: [{ item: 2, verdict: 'met', finding: '现场查看。' }],
    });
    story.by('inspector', { id: 'inspector-2' }).sends('CONFIRM_INSPECTION', WORDS);
    expect(story.state).toBe('watch');
    expect(dayOfLook(story)).toEqual(['2026-06-07', { amount: 30, unit: 'day' }]);
  });

  it('that is broken after the second order is not watched a third time: the next measure is another case', () => {
    const story = arrive.failed().by('secretaryGeneral').sends('REORDER', WORDS);
    story
      .by('firmHandler')
      .sends('ACKNOWLEDGE')
      .sends('REPORT_DONE', { ...PHOTOS, ...WORDS });
    story.by('clerk').sends('SCHEDULE_INSPECTION', SCHEDULE);
    story.by('inspector').sends('RECORD_INSPECTION', {
      ...found('met'),
      verdicts: [{ item: 2, verdict: 'met', finding: '现场查看。' }],
    });
    story.by('inspector', { id: 'inspector-2' }).sends('CONFIRM_INSPECTION', WORDS);
    story
      .after({ days: 89 })
      .by('complainant')
      .sends('REPORT_RECURRENCE', { items: [1], ...WORDS });
    story.by('secretaryGeneral');
    expect(refusing(story, 'REORDER', WORDS)).toEqual(['isFirstReorder']);
    expect(refusing(story, 'ESCALATE', WORDS)).toEqual([]);
    expect(refusing(story, 'REFER_TO_GOVERNMENT', { agency: 'housing', ...WORDS })).toEqual([]);
  });

  it('goes on to another last look when the last one was a false alarm', () => {
    const story = arrive.watch();
    const look = (quiet: boolean) => {
      passes(story.after({ days: 60 }), 'look');
      return story.by('clerk').sends('LOG_LOOK', { way: 'call', quiet, ...WORDS }).state;
    };
    expect([look(true), look(false)]).toEqual(['watch', 'reopened']);
    expect(story.by('secretaryGeneral').sends('DISMISS_RECURRENCE', WORDS).state).toBe('watch');
    expect(look(true)).toBe('closed');
  });

  it('is ended by the resident who sees it come back; a false alarm resumes it', () => {
    const story = arrive.watch({ ...FROM_COMPLAINT, safety: false });
    story.by('complainant').sends('REPORT_RECURRENCE', { items: [2], ...WORDS });
    expect(story.state).toBe('reopened');
    expect(contextOf(story).items.map(({ verdict }) => verdict)).toEqual(['met', 'notMet']);
    story.by('secretaryGeneral').sends('DISMISS_RECURRENCE', WORDS);
    expect(story.state).toBe('watch');
    expect(spoken(story, 'tellCase')).toEqual([
      { caseId: COMPLAINT, event: 'RECTIFICATION_ENDED', payload: { outcome: 'passed' } },
    ]);
  });

  it('knows no item that was never ordered, and no look before its day', () => {
    const story = arrive.watch().by('clerk');
    expect(refusing(story, 'REPORT_RECURRENCE', { items: [3], ...WORDS })).toEqual(['areItemsOfOrder']);
    expect(refusing(story, 'LOG_LOOK', { way: 'call', quiet: true, ...WORDS })).toEqual(['isLookDue']);
  });
});
