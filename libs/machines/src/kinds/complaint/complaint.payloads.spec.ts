import { splitPayload } from '../../contract/narrative.js';
import { validatePayload } from '../../contract/validate-payload.js';
import { COMPLAINT_EVENTS, type ComplaintEventType } from './complaint.events.js';
import { FileComplaint } from './events/filing.js';
import { ORDINARY } from './events/samples.js';
import { ANSWER } from './testing/arrive.js';

const problems = (type: ComplaintEventType, payload: object) => {
  const result = validatePayload(COMPLAINT_EVENTS[type] as never, payload);
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`);
};
const filing = (more: object) => problems('FILE_COMPLAINT', { ...ORDINARY, ...more });

describe('every sample', () => {
  const samples = Object.entries(COMPLAINT_EVENTS).flatMap(([type, { samples: of }]) =>
    of.map((sample) => [type, sample] as const),
  );
  it.each(samples)('of %s is valid: %j', (type, sample) => {
    expect(problems(type as ComplaintEventType, sample)).toEqual([]);
  });
});

describe('a filing', () => {
  it('has a title of 1 to 120 and a text of 1 to 10,000 characters', () => {
    expect(filing({ title: '漏'.repeat(120), text: '水'.repeat(10_000) })).toEqual([]);
    expect(filing({ title: '漏'.repeat(121) })).toEqual(['title maxLength']);
    expect(filing({ title: '' })).toContain('title minLength');
    expect(filing({ text: '水'.repeat(10_001) })).toEqual(['text maxLength']);
    expect(filing({ text: ' \n\t　' })).toEqual(['text isReadable']);
  });

  it('counts characters as people do', () => {
    expect(filing({ title: '𠮷'.repeat(120) })).toEqual([]);
    expect(filing({ title: '𠮷'.repeat(121) })).toEqual(['title maxLength']);
  });

  it.each(['2026-02-30', '2026-13-01', '26-02-01', '2026-2-1', '2026-02-01T00:00:00Z', 'gestern', ''])(
    'refuses %p as a day',
    (occurredOn) => expect(filing({ occurredOn })).toEqual(['occurredOn isDay']),
  );

  it('names an estate or says which it is', () => {
    const { estateId: _estate, ...nowhere } = ORDINARY;
    expect(problems('FILE_COMPLAINT', nowhere)).not.toEqual([]);
    expect(problems('FILE_COMPLAINT', { ...nowhere, estateName: '海湾花园' })).toEqual([]);
  });

  it.each([
    ['type', 'rant'],
    ['category', 'weather'],
    ['urgency', 'asap'],
    ['identityMode', 'named'],
    ['channel', 'pigeon'],
  ])('knows no %s "%s"', (field, value) => expect(filing({ [field]: value })).toEqual([`${field} isIn`]));

  it('accepts a landline, refuses words for a number', () => {
    const contact = (phone: string) => filing({ contact: { name: '李四', phone } });
    expect(contact('0756-2123456')).toEqual([]);
    expect(contact('+86 138 0013 8000')).toEqual([]);
    expect(contact('call me')).toEqual(['contact.phone matches']);
  });

  it('that is anonymous leaves no name', () => {
    expect(filing({ identityMode: 'anonymous' })).toEqual(['contact notWhenAnonymous']);
    expect(filing({ identityMode: 'anonymous', contact: undefined })).toEqual([]);
  });

  it('refuses what it does not know, at any depth', () => {
    expect(filing({ state: 'closed' })).toEqual(['state whitelistValidation']);
    expect(filing({ contact: { name: '李四', phone: '13800138000', vip: true } })).toEqual([
      'contact.vip whitelistValidation',
    ]);
  });

  it('gives the machine facts only: words and identity are taken apart', () => {
    const result = validatePayload(COMPLAINT_EVENTS.FILE_COMPLAINT, {
      ...ORDINARY,
      estateName: '海湾花园',
      onBehalfOf: '女儿',
    });
    if (!result.ok) throw new Error('not valid');
    expect(result.instance).toBeInstanceOf(FileComplaint);
    const { payload, narrative, identity } = splitPayload(result.instance);
    expect(payload).toEqual({
      type: 'complaint',
      category: 'maintenance',
      estateId: ORDINARY.estateId,
      firmId: ORDINARY.firmId,
      occurredOn: '2026-02-20',
      identityMode: 'masked',
      contact: {},
    });
    expect(Object.keys(narrative).toSorted()).toEqual(['estateName', 'text', 'title', 'wish']);
    expect(identity).toEqual({ contact: ORDINARY.contact, onBehalfOf: '女儿' });
  });
});

describe('an answer', () => {
  it('is given point by point, each with a reason (G7)', () => {
    expect(problems('ANSWER', { ...ANSWER, points: [] })).toEqual(['points arrayMinSize']);
    expect(problems('ANSWER', { ...ANSWER, points: [{ verdict: 'no' }] })).toContain(
      'points.0.reason isString',
    );
    expect(problems('ANSWER', { ...ANSWER, points: [{ verdict: 'maybe', reason: '。' }] })).toEqual([
      'points.0.verdict isIn',
    ]);
  });

  it('names fact, measure and a real day (G6)', () => {
    expect(problems('ANSWER', { ...ANSWER, doneOn: '2026-02-30' })).toEqual(['doneOn isDay']);
    const { fact: _fact, measure: _measure, ...empty } = ANSWER;
    expect(problems('ANSWER', empty)).toEqual(expect.arrayContaining(['fact isString', 'measure isString']));
  });

  it('shows the machine verdicts, not reasons', () => {
    const result = validatePayload(COMPLAINT_EVENTS.ANSWER, ANSWER);
    if (!result.ok) throw new Error('not valid');
    expect(splitPayload(result.instance).payload).toEqual({
      doneOn: ANSWER.doneOn,
      points: [{ verdict: 'yes' }],
      attachmentIds: ANSWER.attachmentIds,
    });
  });
});

describe('other payloads', () => {
  it.each([
    ['REFUSE', { reason: 'bored', route: 'court', routeExplained: true, text: '。' }, 'reason isIn'],
    ['ACCEPT', { withinPower: 'yes', notSeisedElsewhere: true }, 'withinPower isBoolean'],
    ['ACCEPT', { withinPower: true, notSeisedElsewhere: true, points: 0 }, 'points min'],
    ['ASK_EXTENSION', { workdays: 2.5, text: '。' }, 'workdays isInt'],
    ['NAME_REPRESENTATIVES', { caseIds: ['a', 'a'] }, 'caseIds arrayUnique'],
    ['SUSPEND', { reason: 'court', reference: ' ' }, 'reference isReadable'],
    ['SET_IDENTITY_MODE', { identityMode: 'anonymous' }, 'identityMode isIn'],
    ['RATE', { rating: 6 }, 'rating max'],
    ['REGISTER', { note: 'x' }, 'note whitelistValidation'],
    ['IDENTIFY_FIRM', { firmId: "x'; DROP TABLE firm" }, 'firmId matches'],
  ] as const)('%s %j is refused: %s', (type, payload, problem) => {
    expect(problems(type, payload)).toContain(problem);
  });
});

describe('the events', () => {
  it('of time and of other cases are never a person’s', () => {
    for (const [type, { by }] of Object.entries(COMPLAINT_EVENTS))
      if (/_PASSED$|_REACHED$|^COMPLAINT_|^GROUP_/.test(type)) expect([type, by]).toEqual([type, ['system']]);
  });

  it('of a firm never show the resident an answer before it was checked', () => {
    const { sight } = COMPLAINT_EVENTS.ANSWER;
    expect(sight.complainant).toMatchObject({ before: 'fact', after: 'APPROVE_ANSWER' });
  });

  it('of the inside stay inside', () => {
    for (const type of ['ADD_NOTE', 'PROPOSE_CLOSING', 'DECLINE_CLOSING', 'TO_CLUE'] as const) {
      const { sight } = COMPLAINT_EVENTS[type];
      expect([type, sight.complainant, sight.firmHandler, sight.firmManager, sight.observer]).toEqual([
        type,
        'hidden',
        'hidden',
        'hidden',
        'hidden',
      ]);
    }
  });
});
