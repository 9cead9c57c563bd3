import { plainToInstance } from 'class-transformer';
import { splitPayload } from '../../contract/narrative.js';
import type { KindEvent } from '../../contract/kind-event.js';
import { eventsOfState } from '../../statechart/explain.js';
import { accepts, restoreChart } from '../../statechart/statechart.js';
import { complaint } from './complaint.kind.js';
import { arrive } from './testing/arrive.js';
import { SYSTEM } from './testing/people.js';

/**
 * The table of domain.md §4.1, written down a second time by hand: which events a state knows. Whatever is not named
 * here must be refused, whoever sends it and with whatever payload.
 */
const LIVING =
  'MEDIATION_ENDED RECTIFICATION_ENDED REFERRAL_ANSWERED SETBACK_REPORTED REVIEW_RESOLVED WITHDRAW ADD_EVIDENCE ADD_NOTE URGE SET_IDENTITY_MODE REPORT_RETALIATION SETTLE_RETALIATION RETALIATION_DEADLINE_PASSED EXTEND_OVERALL OVERALL_DEADLINE_PASSED DEADLINE_RUNG_REACHED';
const GROUP = 'COMPLAINT_JOINED COMPLAINT_LEFT NAME_REPRESENTATIVES';
const CORRECT = 'RECLASSIFY IDENTIFY_FIRM';
const MERGE = 'PROPOSE_MERGE AGREE_MERGE DECLINE_MERGE MERGE_CONSENT_DEADLINE_PASSED';
const DIRECT = 'DIRECT_CASE LAST_PERIOD_DEADLINE_PASSED';
const SETTLED =
  'MEDIATION_ENDED RECTIFICATION_ENDED REFERRAL_ANSWERED SETBACK_REPORTED REVIEW_RESOLVED REPORT_RETALIATION SETTLE_RETALIATION RETALIATION_DEADLINE_PASSED ADD_NOTE RATE REOPEN REOPENING_DEADLINE_PASSED ARCHIVE DEADLINE_RUNG_REACHED';

const TABLE = {
  draft: 'REVISE_DRAFT SUBMIT DISCARD DRAFT_DEADLINE_PASSED DEADLINE_RUNG_REACHED',
  submitted: `${LIVING} ${GROUP} ${CORRECT} ${MERGE} ${DIRECT} REGISTER REGISTRATION_DEADLINE_PASSED`,
  registered: `${LIVING} ${GROUP} ${CORRECT} ${MERGE} SUSPEND ACCEPT ASK_INFO REFUSE REFER SPLIT TRIAGE_TARGET_DEADLINE_PASSED TRIAGE_DEADLINE_PASSED`,
  awaitingInfo: `${LIVING} ${GROUP} SUPPLY_INFO INFO_REMINDER_DEADLINE_PASSED INFO_DEADLINE_PASSED`,
  notAccepted:
    'ADD_NOTE SUPPLY_INFO OBJECT_TO_REFUSAL REFUSAL_OBJECTION_DEADLINE_PASSED DEADLINE_RUNG_REACHED',
  referredOut: `${LIVING} ${GROUP} ${DIRECT} LOG_FORWARDED REPLY_RECEIVED FORWARDING_DEADLINE_PASSED REFERRAL_DEADLINE_PASSED`,
  accepted: `${LIVING} ${GROUP} ${CORRECT} ${DIRECT} SUSPEND NOTIFY_FIRM ANSWER_DIRECTLY TO_MEDIATION TO_CLUE NOTIFYING_DEADLINE_PASSED`,
  notifiedFirm: `${LIVING} ${GROUP} ${DIRECT} SUSPEND SIGN OBJECT OBJECTION_DEADLINE_PASSED SIGNATURE_DEADLINE_PASSED DEEMED_SIGNATURE_DEADLINE_PASSED ANSWER_DEADLINE_PASSED INVITATION_DEADLINE_PASSED`,
  firmObjected: `${LIVING} ${GROUP} ${DIRECT} SUSPEND UPHOLD_OBJECTION REJECT_OBJECTION OBJECTION_RULING_DEADLINE_PASSED`,
  firmHandling: `${LIVING} ${GROUP} ${DIRECT} SUSPEND OBJECT OBJECTION_DEADLINE_PASSED LOG_CONTACT ASK_EXTENSION ANSWER PROCEED_WITHOUT_ANSWER FIRST_CONTACT_DEADLINE_PASSED ANSWER_DEADLINE_PASSED INVITATION_DEADLINE_PASSED`,
  extensionRequested: `${LIVING} ${GROUP} ${DIRECT} SUSPEND GRANT_EXTENSION DENY_EXTENSION EXTENSION_DEADLINE_PASSED ANSWER_DEADLINE_PASSED`,
  firmAnswered: `${LIVING} ${GROUP} ${DIRECT} SUSPEND APPROVE_ANSWER RETURN_ANSWER PROCEED_WITHOUT_ANSWER ANSWER_REVIEW_DEADLINE_PASSED`,
  awaitingComplainant: `${LIVING} ${GROUP} ${DIRECT} SUSPEND CONFIRM_SOLVED CONFIRM_SOLVED_SLOWLY REJECT_ANSWER LOG_CALL CALL_BACK_DEADLINE_PASSED CONFIRMATION_DEADLINE_PASSED`,
  unresolved: `${LIVING} ${GROUP} ${DIRECT} SUSPEND TO_MEDIATION TO_RECTIFICATION TO_CLUE REFER REQUEST_REVIEW PROPOSE_CLOSING APPROVE_CLOSING DECLINE_CLOSING DISPOSAL_DEADLINE_PASSED`,
  inMediation: `${LIVING} ${GROUP} PROCEEDINGS_DEADLINE_PASSED`,
  inRectification: `${LIVING} ${GROUP} PROCEEDINGS_DEADLINE_PASSED`,
  underReview: `${LIVING} ${GROUP} SUSPEND UPHOLD_DECISION CHANGE_DECISION RETURN_FOR_HANDLING REVIEW_DEADLINE_PASSED`,
  resolved: SETTLED,
  concluded: `${SETTLED} REQUEST_REVIEW`,
  withdrawn:
    'MEDIATION_ENDED RECTIFICATION_ENDED REFERRAL_ANSWERED SETBACK_REPORTED REVIEW_RESOLVED ARCHIVE ADD_NOTE CONTINUE_EX_OFFICIO EX_OFFICIO_DEADLINE_PASSED DEADLINE_RUNG_REACHED',
  suspended: `${LIVING} ${GROUP} RESUME SUSPENSION_CHECK_DEADLINE_PASSED LOG_SUSPENSION_CHECK`,
  merged: `${LIVING} LEAVE_GROUP GROUP_RESOLVED GROUP_UNRESOLVED`,
  closed: '',
  archived: '',
  discarded: '',
} as const;

type State = keyof typeof TABLE;
const STATES = Object.keys(TABLE) as State[];

const eventsNamed = (state: State) => TABLE[state].split(' ').filter((name) => name !== '');

function chartIn(state: State) {
  return arrive[state]().snapshot;
}

/** Every sample of an event, by every role that may send it. */
function attempts(type: string): KindEvent[] {
  const rule = complaint.events[type]!;
  return rule.samples.flatMap((sample) => {
    const { payload } = splitPayload(plainToInstance(rule.payload as new () => object, sample as object));
    return rule.by.map((role) => ({
      type,
      payload,
      meta: {
        at: '2026-06-01T00:00:00.000Z',
        actor: role === 'system' ? SYSTEM : { kind: 'person', id: `${role}-x`, role },
        facts: {},
        settings: {},
      },
    }));
  });
}

describe('the table of states and events', () => {
  it('speaks of every state and every event', () => {
    expect(STATES.toSorted()).toEqual(Object.keys(complaint.states).toSorted());
    const named = new Set(STATES.flatMap(eventsNamed));
    expect([...named, 'FILE_COMPLAINT'].toSorted()).toEqual(Object.keys(complaint.events).toSorted());
  });

  it.each(STATES)('%s knows exactly the events of the table', (state) => {
    expect(chartIn(state).state).toBe(state);
    expect([...eventsOfState(chartIn(state))].toSorted()).toEqual(eventsNamed(state).toSorted());
  });

  it.each(STATES)('%s refuses every other event', (state) => {
    const chart = chartIn(state);
    const others = Object.keys(complaint.events).filter((type) => !eventsNamed(state).includes(type));
    for (const event of others.flatMap(attempts))
      expect([event.type, accepts(chart, event)]).toEqual([event.type, false]);
  });

  it.each([
    'xstate.stop',
    'xstate.init',
    'xstate.done.actor.x',
    '*',
    '',
    'register',
    'toString',
    '__proto__',
  ])('no state takes %p', (type) => {
    for (const state of STATES) {
      const event = { ...attempts('REGISTER')[0]!, type };
      expect(eventsOfState(chartIn(state))).not.toContain(type);
      if (!type.startsWith('xstate.')) expect(accepts(chartIn(state), event)).toBe(false);
    }
  });
});

it('a stored case is read back in every state', () => {
  for (const state of STATES) {
    const chart = chartIn(state);
    expect(restoreChart(complaint.machine, JSON.parse(JSON.stringify(chart.stored)) as never).state).toBe(
      state,
    );
  }
});
