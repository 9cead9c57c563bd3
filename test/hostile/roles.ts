import { firmOf, idOf } from '../world/walk.js';
import { attack, gets, type Group, NOTE, sends } from './attack.js';

const FORBIDDEN: [number, string] = [403, 'CASE.ROLE_FORBIDDEN'];

export const ROLES: Group = {
  title: 'somebody who may not',
  attacks: [
    attack(
      'a resident opens the case of another with the own session',
      'neighbour',
      [404, 'CASE.NOT_FOUND'],
      (who, { things }) => who.get(`/api/track?caseId=${things.complaint.caseId}`),
    ),
    attack(
      'a resident acts in the case of another',
      'neighbour',
      [404, 'CASE.NOT_FOUND'],
      (who, { things }) =>
        who.post('/api/track/events', { caseId: things.complaint.caseId, type: 'WITHDRAW', payload: {} }),
    ),
    attack(
      'a resident takes a tracking session to the desk',
      'resident',
      [401, 'AUTH.SIGN_IN'],
      (who, { things }) => who.get(`/api/cases/${things.complaint.caseId}`),
    ),
    ...['ACCEPT', 'APPROVE_CLOSING', 'CHANGE_DECISION', 'ADD_NOTE', 'APPROVE_ANSWER'].map((type) =>
      attack(`a firm sends ${type}`, 'handler', FORBIDDEN, sends(type, NOTE)),
    ),
    ...['ACCEPT', 'ANSWER', 'DIRECT_CASE'].map((type) =>
      attack(`a resident sends ${type}`, 'resident', FORBIDDEN, (who) =>
        who.post('/api/track/events', { type }),
      ),
    ),
    attack('an observer acts', 'observer', FORBIDDEN, sends('ADD_NOTE', NOTE)),
    attack(
      'a clerk decides for the secretary-general',
      'clerk',
      FORBIDDEN,
      sends('EXTEND_OVERALL', { workdays: 5, text: '情况复杂。' }),
    ),
    ...[
      'ANSWER_DEADLINE_PASSED',
      'DEADLINE_RUNG_REACHED',
      'REVIEW_RESOLVED',
      'SETTINGS_REVISED',
      'CALENDAR_REVISED',
    ].map((type) => attack(`a clerk says ${type}, which only the system says`, 'clerk', 403, sends(type))),
    ...[
      'xstate.init',
      'xstate.stop',
      'xstate.after.1000.x',
      'xstate.done.state.x',
      'xstate.error.actor.x',
    ].map((type) => attack(`a clerk says ${type}, which only the engine says`, 'clerk', 403, sends(type))),
    attack(
      'a mediator whom nobody chose takes minutes',
      'unassigned',
      [404, 'CASE.NOT_FOUND'],
      (who, { things }) => who.event(things.mediation, 'RECORD_MINUTES', { text: '意见。' }),
    ),
    attack('a firm speaks as its rival', 'handler', 400, (who) =>
      who.post('/api/cases', {
        kind: 'mediation',
        input: {
          form: 'firmFirm',
          mode: 'associationMediation',
          source: 'direct',
          applicantFirmId: firmOf('firm2'),
          firmId: firmOf('firm1'),
          matter: '争议。',
        },
      }),
    ),
    attack('an actor is written into the body', 'handler', [400, 'INPUT.INVALID'], (who, { things }) =>
      who.post(`/api/cases/${things.complaint.caseId}/events`, {
        type: 'LOG_CONTACT',
        payload: {},
        actor: { role: 'clerk' },
      }),
    ),
    attack('a role is written into the sign-in', 'anyone', [400, 'INPUT.INVALID'], (who) =>
      who.post('/api/auth/login', { username: 'firm1', password: 'x', roles: ['administrator'] }),
    ),
    attack(
      'an administrator’s office is asked for by who has none',
      'handler',
      [403, 'AUTH.FORBIDDEN'],
      (who) =>
        who.send(
          'PUT',
          `/api/accounts/${idOf('firm1')}/roles`,
          { 'content-type': 'application/json' },
          '{"roles":["administrator"]}',
        ),
    ),
    attack('a method is smuggled in a header', 'handler', [403, 'AUTH.FORBIDDEN'], (who) =>
      who
        .with({
          'x-http-method-override': 'DELETE',
          'x-original-url': '/api/health/live',
          'x-rewrite-url': '/',
        })
        .get('/api/accounts'),
    ),
    attack('an address is claimed in a header', 'handler', [403, 'AUTH.FORBIDDEN'], (who) =>
      who
        .with({ 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' })
        .get('/api/tokens'),
    ),
    attack('a list is asked for everything', 'handler', [400, 'INPUT.INVALID'], gets('/api/cases?firmId=*')),
    attack(
      'a list is asked for with a rule of its own',
      'handler',
      [400, 'INPUT.INVALID'],
      gets('/api/cases?scope=all'),
    ),
  ],
};
