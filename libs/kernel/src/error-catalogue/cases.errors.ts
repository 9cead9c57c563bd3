import { define } from './define.js';

/** Cases, their events, and the commands that carry them. */
export const casesErrors = {
  kindUnknown: define(
    'KIND.UNKNOWN',
    404,
    ['没有这种案件类型', 'Unknown case kind'],
    [
      '没有名为“{kind}”的案件类型，可用的类型：{known}。',
      'There is no case kind "{kind}". Known kinds: {known}.',
    ],
  ),
  eventUnknown: define(
    'CASE.EVENT_UNKNOWN',
    400,
    ['没有这种操作', 'Unknown event'],
    [
      '“{type}”不是此类案件的操作，可用的操作见 /api/cases/{caseId}/actions。',
      '"{type}" is not an event of this kind. See /api/cases/{caseId}/actions for those that are.',
    ],
  ),
  eventReserved: define(
    'CASE.EVENT_RESERVED',
    403,
    ['此操作只由系统发出', 'Reserved for the system'],
    ['“{type}”只能由系统在期限届满等情况下发出。', '"{type}" can only be sent by the system itself.'],
  ),
  caseNotFound: define(
    'CASE.NOT_FOUND',
    404,
    ['找不到此案件', 'No such case'],
    [
      '没有此案件，或您与此案件无关。请核对编号。',
      'There is no such case, or you are not part of it. Check the number.',
    ],
  ),
  roleForbidden: define(
    'CASE.ROLE_FORBIDDEN',
    403,
    ['您的身份不能进行此操作', 'Not allowed for your role'],
    ['“{event}”须由以下人员进行：{roles}。', '"{event}" is for: {roles}.'],
  ),
  eventNotAllowed: define(
    'CASE.EVENT_NOT_ALLOWED',
    409,
    ['当前状态不能进行此操作', 'Not possible in this state'],
    [
      '案件处于“{stateLabel}”，不能进行“{event}”。',
      'The case is "{stateLabel}"; "{event}" is not possible now.',
    ],
  ),
  guardRefused: define(
    'CASE.GUARD_REFUSED',
    409,
    ['条件不满足', 'A condition is not met'],
    ['不能进行“{event}”：{reason}', '"{event}" was refused: {reason}'],
  ),
  caseFinished: define(
    'CASE.FINISHED',
    409,
    ['案件已结束', 'The case is finished'],
    ['案件已归档，不能再进行任何操作。', 'The case is closed for good; nothing more can be done in it.'],
  ),
  staleVersion: define(
    'CASE.STALE_VERSION',
    409,
    ['案件已有新的进展', 'The case has moved on'],
    [
      '您看到的是第 {expected} 版，现为第 {version} 版。请刷新后再操作，您填写的内容不会丢失。',
      'You saw version {expected}, it is now {version}. Reload and try again; what you typed is kept.',
    ],
  ),
  keyReused: define(
    'COMMAND.KEY_REUSED',
    422,
    ['幂等键已用于其他内容', 'Idempotency key already used'],
    [
      '同一个 Idempotency-Key 已用于不同的内容，请换一个新的键。',
      'This Idempotency-Key was used for another body. Use a new key.',
    ],
  ),
  commandNotFound: define(
    'COMMAND.NOT_FOUND',
    404,
    ['找不到此指令', 'No such command'],
    ['没有此指令，或它不是您发出的。', 'There is no such command, or it is not yours.'],
  ),
  commandParked: define(
    'COMMAND.PARKED',
    500,
    ['指令暂停处理', 'The command is parked'],
    [
      '处理此指令时出错，已交由管理员处理，内容没有丢失。',
      'This command failed repeatedly and waits for an operator. Nothing is lost.',
    ],
  ),
} as const;
