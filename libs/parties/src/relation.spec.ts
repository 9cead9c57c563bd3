import { actorFor, relationsTo, sidesOf } from './relation.js';
import type { Caller, PersonCaller } from './caller.js';

const CASE = '0190a000-0000-7000-8000-000000000001';
const person = (more: Partial<PersonCaller>): PersonCaller => ({
  kind: 'person',
  accountId: 'me',
  username: 'me',
  name: '示例',
  roles: [],
  firmId: null,
  ...more,
});

describe('the relation of a caller to a case', () => {
  it('joins the secretariat to every case, the observer to those that name one', () => {
    expect(relationsTo(person({ roles: ['clerk'] }), [], CASE)).toEqual(['clerk']);
    const both = person({ roles: ['observer', 'secretaryGeneral'] });
    expect(relationsTo(both, [], CASE)).toEqual(['secretaryGeneral']);
    expect(relationsTo(both, [{ role: 'observer' }], CASE)).toEqual(['observer', 'secretaryGeneral']);
  });

  it('joins a firm only to its own cases', () => {
    const mine = person({ roles: ['firmHandler'], firmId: 'a' });
    expect(relationsTo(mine, [{ role: 'firmHandler', firmId: 'a' }], CASE)).toEqual(['firmHandler']);
    expect(relationsTo(mine, [{ role: 'firmHandler', firmId: 'b' }], CASE)).toEqual([]);
    expect(relationsTo(mine, [{ role: 'firmManager', firmId: 'a' }], CASE)).toEqual([]);
    expect(
      relationsTo(person({ roles: ['firmHandler'] }), [{ role: 'firmHandler', firmId: 'a' }], CASE),
    ).toEqual([]);
  });

  it('joins an office that the case names, or the one person it names', () => {
    const mediator = person({ roles: ['mediator'] });
    expect(relationsTo(mediator, [{ role: 'mediator' }], CASE)).toEqual(['mediator']);
    expect(relationsTo(mediator, [{ role: 'mediator', userId: 'me' }], CASE)).toEqual(['mediator']);
    expect(relationsTo(mediator, [{ role: 'mediator', userId: 'other' }], CASE)).toEqual([]);
  });

  it('joins whoever a case appoints by name, whatever the account is, and nobody by the office alone', () => {
    const clerk = person({ roles: ['counsel'] });
    expect(relationsTo(clerk, [{ role: 'investigator', userId: 'me' }], CASE)).toEqual(['investigator']);
    expect(relationsTo(clerk, [{ role: 'investigator' }], CASE)).toEqual([]);
    expect(relationsTo(clerk, [{ role: 'mediator', userId: 'me' }], CASE)).toEqual([]);
    const delegate = person({ roles: ['delegate'] });
    expect(relationsTo(delegate, [{ role: 'delegate' }], CASE)).toEqual(['delegate']);
    expect(relationsTo(delegate, [{ role: 'delegate', userId: 'other' }], CASE)).toEqual([]);
  });

  it('gives no part of a firm to whoever merely belongs to one', () => {
    const councillor = person({ roles: ['council'], firmId: 'a' });
    const parties = [{ role: 'firmHandler', firmId: 'a', side: 'B' } as const, { role: 'council' } as const];
    expect(relationsTo(councillor, parties, CASE)).toEqual(['council']);
    expect(sidesOf(councillor, parties)).toEqual([]);
  });

  it('joins a resident to a case that names his complaint, on the side that it names', () => {
    const resident: Caller = { kind: 'complainant', caseId: 'complaint' };
    const parties = [{ role: 'complainant', complainantOf: 'complaint', side: 'A' } as const];
    expect(relationsTo(resident, parties, CASE)).toEqual(['complainant']);
    expect(sidesOf(resident, parties)).toEqual(['A']);
    expect(relationsTo({ ...resident, caseId: 'other' }, parties, CASE)).toEqual([]);
    expect(relationsTo(resident, [{ role: 'complainant' }], CASE)).toEqual([]);
  });

  it('joins an administrator to no case, even to one that names him', () => {
    expect(relationsTo(person({ roles: ['administrator'] }), [{ role: 'administrator' }], CASE)).toEqual([]);
  });

  it('joins a complainant to his own case alone, and nobody unknown to any', () => {
    expect(relationsTo({ kind: 'complainant', caseId: CASE }, [], CASE)).toEqual(['complainant']);
    expect(relationsTo({ kind: 'complainant', caseId: 'other' }, [], CASE)).toEqual([]);
    expect(relationsTo({ kind: 'anonymous' }, [{ role: 'public' }], CASE)).toEqual([]);
  });
});

describe('the actor of an event', () => {
  const by = (...roles: PersonCaller['roles'][number][]) => ({ by: roles });

  it('has the first role of the rule that the caller holds here', () => {
    const chair = person({ roles: ['committeeMember', 'committeeChair'] });
    expect(actorFor(chair, chair.roles, by('committeeChair', 'committeeMember'))?.role).toBe(
      'committeeChair',
    );
  });

  it('is nobody when the caller holds none of them', () => {
    expect(actorFor(person({ roles: ['clerk'] }), ['clerk'], by('secretaryGeneral'))).toBeNull();
    expect(actorFor({ kind: 'anonymous' }, [], by('complainant'))).toBeNull();
  });

  it('says for whom a clerk types', () => {
    const clerk = person({ roles: ['clerk'] });
    expect(actorFor(clerk, ['clerk'], by('complainant', 'clerk'))?.onBehalfOf).toBe('complainant');
    expect(actorFor(clerk, ['clerk'], by('firmHandler', 'clerk'))?.onBehalfOf).toBe('firm');
    expect(actorFor(clerk, ['clerk'], by('clerk', 'secretaryGeneral'))).toEqual({
      kind: 'person',
      id: 'me',
      role: 'clerk',
    });
  });

  it('carries the firm of a firm, and no firm of anybody else', () => {
    const handler = person({ roles: ['firmHandler'], firmId: 'a' });
    expect(actorFor(handler, ['firmHandler'], by('firmHandler'))?.firmId).toBe('a');
    const clerk = person({ roles: ['clerk'], firmId: 'a' });
    expect(actorFor(clerk, ['clerk'], by('clerk'))?.firmId).toBeUndefined();
  });

  it('names the case where a resident has no other name', () => {
    const resident: Caller = { kind: 'complainant', caseId: CASE };
    expect(actorFor(resident, ['complainant'], by('complainant'))).toEqual({
      kind: 'complainant',
      id: CASE,
      role: 'complainant',
    });
  });
});
