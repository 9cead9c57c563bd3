import { define } from './define.js';

/** Tasks, and records of the registers. */
export const tasksErrors = {
  taskNotFound: define(
    'TASK.NOT_FOUND',
    404,
    ['找不到此任务', 'No such task'],
    ['没有此任务，或它不属于您。', 'There is no such task, or it is not yours.'],
  ),
  taskTaken: define(
    'TASK.TAKEN',
    409,
    ['任务已被认领', 'Already taken'],
    [
      '此任务已由他人认领，请先请其释放或转交。',
      'Somebody else has this task. Ask them to release or delegate it.',
    ],
  ),
  taskDelegateInvalid: define(
    'TASK.DELEGATE_INVALID',
    409,
    ['不能转交给此人', 'Cannot be delegated to this person'],
    [
      '被转交人须具有办理此任务的身份，并属于同一单位。',
      'The delegate must hold the role of this task and belong to the same body.',
    ],
  ),
  recordNotFound: define(
    'RECORD.NOT_FOUND',
    404,
    ['没有此记录', 'No such record'],
    ['没有此{what}，请核对。', 'There is no such {what}. Check it.'],
  ),
} as const;
