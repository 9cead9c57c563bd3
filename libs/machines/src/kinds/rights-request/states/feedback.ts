import { issue, notify, tell } from '../rights-request.effects.js';
import { all, chart } from './chart.js';
import { accepted, told } from './parts.js';

const CLOSED = [issue('closing'), tell('joined', 'COMMON_ENDED')] as const;

/** The member says whether it helped; once the matter is opened again. */
export const feedback = chart.createStateConfig({
  exit: 'leaveDuty',
  on: {
    ...accepted,
    ...told,
    CONFIRM_RESULT: {
      target: 'closed',
      guard: 'isAskersOwn',
      actions: ['noteSatisfied', ...CLOSED, notify('closed', 'clerk', 'secretaryGeneral')],
    },
    CONTEST_RESULT: [
      {
        target: 'assessment',
        guard: all('isAskersOwn', 'isFirstReopening'),
        actions: ['reopen', notify('reopened', 'clerk', 'secretaryGeneral')],
      },
      {
        target: 'closed',
        guard: 'isAskersOwn',
        actions: ['noteUnsatisfied', ...CLOSED, notify('closedUnsatisfied', 'clerk', 'secretaryGeneral')],
      },
    ],
    CLOSE_UNANSWERED: {
      target: 'closed',
      guard: 'isFeedbackOverdue',
      actions: [...CLOSED, notify('closed', 'clerk', 'firmManager')],
    },
    FEEDBACK_DEADLINE_PASSED: {
      actions: ['markFeedbackOverdue', notify('feedbackMissing', 'secretaryGeneral', 'firmManager')],
    },
  },
});

/** Done. */
export const closed = chart.createStateConfig({ type: 'final' });
