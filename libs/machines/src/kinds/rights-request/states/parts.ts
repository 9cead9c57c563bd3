import { markOverdue, notify, open } from '../rights-request.effects.js';
import { all } from './chart.js';

/** The office is late: its head is told and gets a task. */
export const officeLate = (deadline: string) =>
  ({ actions: [markOverdue(deadline), notify('officeOverdue', 'secretaryGeneral')] }) as const;

/** Possible as long as the request lives. */
export const living = {
  ADD_NOTE: { guard: 'isOnCase', actions: ['keep'] },
  ADD_EVIDENCE: { guard: 'isAskersOwn', actions: [notify('materialAdded', 'clerk', 'secretaryGeneral')] },
  ASSIGN_HANDLER: {
    guard: all('isHandlerClerk', 'isHandlerOutside'),
    actions: ['assignHandler', notify('assigned', 'clerk')],
  },
  ASSIGN_COUNSEL: {
    guard: all('isCounselFree', 'isCounselOutside'),
    actions: ['assignCounsel', notify('assigned', 'counsel')],
  },
  REPORT_SAME_FACTS: {
    guard: all('isOnCase', 'isSameFactsCase'),
    actions: ['noteSameFacts', notify('sameFacts', 'secretaryGeneral')],
  },
  WITHDRAW_REQUEST: {
    target: 'withdrawn',
    guard: all('isAskersOwn', 'isAlone', 'areChildrenClosed'),
    actions: [notify('withdrawn', 'clerk', 'secretaryGeneral')],
  },
} as const;

/** Nothing is decided on behalf of a member who has been told nothing for so long. */
const late = {
  PROGRESS_DEADLINE_PASSED: {
    actions: ['demandProgress', notify('progressDue', 'clerk', 'secretaryGeneral')],
  },
  INFORM_MEMBER: {
    guard: 'isHandler',
    actions: ['informMember', notify('progress', 'firmManager', 'firmHandler')],
  },
  OVERALL_DEADLINE_PASSED: officeLate('overall'),
} as const;

/** An opinion comes when it is ready, wherever the request stands by then. */
const opinion = {
  OPINION_ISSUED: { actions: ['noteOpinion', notify('opinionIssued', 'clerk', 'secretaryGeneral')] },
} as const;

/** From acceptance to the end. */
export const accepted = { ...living, ...late, ...opinion } as const;

export const askable = {
  ASK_OPINION: {
    guard: all('isHandler', 'isOpinionToAsk'),
    actions: ['askOpinion', open('legalOpinion')],
  },
  ADVISE: {
    guard: all('isOwnCounsel', 'isActorOutside'),
    actions: ['noteAdvice', notify('advised', 'clerk')],
  },
} as const;

/** Requests of other members that the office joined to this one, as they tell it. */
export const told = {
  FIRM_JOINED: [
    {
      guard: all('isNewRequest', 'isLastMissingFirm'),
      actions: ['noteJoined', notify('nowCommon', 'secretaryGeneral', 'clerk')],
    },
    { guard: 'isNewRequest', actions: ['noteJoined', notify('firmJoined', 'secretaryGeneral', 'clerk')] },
  ],
  FIRM_LEFT: {
    guard: 'isJoinedRequest',
    actions: ['noteLeft', notify('firmLeft', 'secretaryGeneral', 'clerk')],
  },
} as const;

/** Other members come and go while the matter is worked on. */
export const gathering = {
  ...told,
  INVITE_FIRMS: {
    guard: all('isHandler', 'doesAskerAgree', 'areOtherMembers'),
    actions: ['inviteFirms', notify('invited', 'firmManager')],
  },
  JOIN_MATTER: [
    {
      guard: all('isInvited', 'isLastMissingFirm'),
      actions: ['joinByInvitation', notify('nowCommon', 'secretaryGeneral', 'clerk')],
    },
    { guard: 'isInvited', actions: ['joinByInvitation', notify('firmJoined', 'secretaryGeneral', 'clerk')] },
  ],
  DECLINE_TO_JOIN: { guard: 'isInvited', actions: ['declineInvitation'] },
  LEAVE_MATTER: {
    guard: 'isJoinedByInvitation',
    actions: ['leaveByInvitation', notify('firmLeft', 'secretaryGeneral', 'clerk')],
  },
} as const;
