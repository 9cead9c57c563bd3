import { KindRegistry } from '#machines/registry/kind-registry.js';
import { sampleKind } from '#machines/template/sample-kind/sample-kind.kind.js';
import { defaultSettings } from '#persistence/book/settings-book.js';
import type { Caller } from '../caller.js';
import { IdentityVault } from '../identity/identity-vault.js';
import { Keyring } from '../secrets/keyring.js';
import { QueryCodes } from '../tracking/query-code.js';
import { TrackTokens } from '../tracking/track-token.js';
import { type OpeningAsk, PrepareOpening } from './prepare-opening.js';

const keyring = new Keyring({ secret: 'a secret for tests, 32 letters long' });
const desk = new PrepareOpening(
  new KindRegistry([sampleKind]),
  { at: () => ({ values: defaultSettings(sampleKind), inForce: {} }) },
  new QueryCodes(keyring),
  new TrackTokens(keyring),
  new IdentityVault(keyring),
);
const clerk: Caller = {
  kind: 'person',
  accountId: '0190a000-0000-7000-8000-00000000000c',
  username: 'clerk1',
  name: '示例',
  roles: ['clerk'],
  firmId: null,
};
const ask = (more: Partial<OpeningAsk> = {}): OpeningAsk => ({
  kind: 'sample_kind',
  input: { urgency: 'normal', question: '公共收益多久公示一次？\r\n请答复' },
  caller: { kind: 'anonymous' },
  channel: 'http',
  at: '2026-03-02T01:00:00.000Z',
  ...more,
});
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'nothing';
};

describe('preparing an opening', () => {
  it('splits facts from words, makes a title, and keeps secrets as digests only', () => {
    const { request, caseId, queryCode, trackToken } = desk.prepareOpening(ask());
    expect(request.opening).toMatchObject({
      caseId,
      type: 'ASK',
      payload: { urgency: 'normal' },
      narrative: { question: '公共收益多久公示一次？\n请答复' },
      actor: { kind: 'complainant', id: caseId, role: 'complainant' },
      idempotencyKey: 'open',
      expectedVersion: null,
    });
    // A question is not a title: not everybody who sees the case reads the question.
    expect(request.title).toBe('示例事项：一般');
    expect(JSON.stringify(request)).not.toContain(queryCode);
    expect(JSON.stringify(request)).not.toContain(trackToken);
  });

  it('answers a repeated filing with the same case and the same secrets', () => {
    const [one, two] = [1, 2].map(() => desk.prepareOpening(ask({ idempotencyKey: 'k' })));
    expect(two).toMatchObject({
      caseId: one?.caseId,
      queryCode: one?.queryCode,
      trackToken: one?.trackToken,
    });
  });

  it('makes other cases of another key, caller or source', () => {
    const ids = [
      ask(),
      ask(),
      ask({ idempotencyKey: 'k' }),
      ask({ idempotencyKey: 'l' }),
      ask({ idempotencyKey: 'k', caller: clerk }),
      ask({ idempotencyKey: 'k', source: { name: 'a', id: '1' } }),
      ask({ source: { name: 'a","1', id: '' } }),
    ].map((one) => desk.prepareOpening(one).caseId);
    expect(new Set(ids).size).toBe(ids.length);
    const imported = ask({ source: { name: 'a', id: '1' } });
    expect(desk.prepareOpening(imported).caseId).toBe(
      desk.prepareOpening({ ...imported, caller: clerk }).caseId,
    );
  });

  it('says for whom a clerk types', () => {
    expect(desk.prepareOpening(ask({ caller: clerk })).request.opening.actor).toEqual({
      kind: 'person',
      id: clerk.kind === 'person' ? clerk.accountId : '',
      role: 'clerk',
      onBehalfOf: 'complainant',
    });
  });

  it('names each wrong field', () => {
    const input = { urgency: 'tomorrow', question: 'a\0b' };
    expect(() => desk.prepareOpening(ask({ input }))).toThrow(
      expect.objectContaining({
        code: 'INPUT.INVALID',
        details: { errors: [expect.objectContaining({ field: 'question' })] },
      }),
    );
    expect(codeOf(() => desk.prepareOpening(ask({ input: null })))).toBe('INPUT.INVALID');
    expect(codeOf(() => desk.prepareOpening(ask({ kind: 'none' })))).toBe('KIND.UNKNOWN');
  });
});
