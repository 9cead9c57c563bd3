import { type ComponentType, lazy } from 'react';
import type { Action, CaseView, Kind } from '../api/questions.js';

export interface ScreenProps {
  readonly view: CaseView;
  readonly kind: Kind;
  readonly actions: readonly Action[];
}

/** What a kind adds to the page that every case has. All of it may be missing. */
export interface KindScreen {
  /** Drawn above the actions, for readers whom it concerns. */
  readonly Screen?: ComponentType<ScreenProps>;
  /** Events that have their place in `Screen`, so that the list of actions leaves them out. */
  readonly events?: readonly string[];
  /** Lines or groups of the outline that `Screen` shows. */
  readonly outline?: readonly string[];
  /** The same key for the same act, in whatever order the server lists them. */
  readonly keys?: Readonly<Record<string, string>>;
}

const SCREENS: Readonly<Record<string, KindScreen>> = {
  complaint: {
    Screen: lazy(() => import('./complaint/what-late-costs.js')),
    keys: {
      REGISTER: '1',
      ACCEPT: '1',
      NOTIFY_FIRM: '1',
      SIGN: '1',
      ANSWER: '1',
      APPROVE_ANSWER: '1',
      PROPOSE_MERGE: '2',
      LOG_CONTACT: '2',
      REFUSE: '3',
      RETURN_ANSWER: '3',
      OBJECT: '3',
      REFER: '4',
      ASK_EXTENSION: '4',
      ASK_INFO: '5',
      IDENTIFY_FIRM: '6',
      RECLASSIFY: '7',
      SPLIT: '8',
      ADD_NOTE: '9',
    },
  },
  mediation: {
    Screen: lazy(() => import('./mediation/rooms.js')),
    events: ['SAY', 'OFFER', 'ANSWER_OFFER'],
    outline: ['offers', 'clauses'],
    keys: {
      FIT: '1',
      AGREE_MEDIATION: '1',
      CHOOSE_MEDIATOR: '1',
      DISCLOSE: '1',
      ACCEPT_TIME: '1',
      START_SESSION: '1',
      SIGN: '1',
      CONFIRM_PERFORMANCE: '1',
      PROPOSE_TIME: '2',
      DRAFT_AGREEMENT: '3',
      EDIT_AGREEMENT: '3',
      NOTE_PRIVATELY: '4',
      RECORD_MINUTES: '5',
      RECORD_ATTENDANCE: '6',
      ORDER_APPRAISAL: '7',
      STEP_ASIDE: '9',
    },
  },
  review: {
    Screen: lazy(() => import('./review/meeting.js')),
    events: ['DECLARE_TIES', 'CAST_VOTE'],
    outline: ['quorum', 'seats', 'majority', 'secrecy', 'progress', 'result', 'proposal'],
  },
};

export const screenOf = (kind: string): KindScreen => SCREENS[kind] ?? {};
