import { define } from './define.js';

/** Identities, and the rights of residents over their data. */
export const privacyErrors = {
  identityErased: define(
    'IDENTITY.ERASED',
    410,
    ['身份信息已销毁', 'The identity was erased'],
    [
      '此案件的身份信息已依规销毁，无法恢复；案件本身保留。',
      'Who is behind this case was erased for good; the case itself stays.',
    ],
  ),
  identityRestricted: define(
    'IDENTITY.RESTRICTED',
    409,
    ['身份信息已限制处理', 'The identity is restricted'],
    [
      '应本人申请，此案件的身份信息只作保存，不再开启。',
      'At the request of the person, who is behind this case is only kept and not opened any more.',
    ],
  ),
  privacyPhone: define(
    'PRIVACY.PHONE_WRONG',
    403,
    ['电话号码不符', 'The telephone number does not fit'],
    [
      '请输入提交时留下的联系电话，以核对是您本人。',
      'Enter the telephone number that was left with the complaint, so that we know it is you.',
    ],
  ),
  privacyAsked: define(
    'PRIVACY.ASKED_ALREADY',
    409,
    ['申请已在办理', 'Already asked'],
    [
      '同样的申请正在办理，答复后才能再次提出。',
      'The same request waits for its answer. Ask again once it is answered.',
    ],
  ),
  privacyAnswered: define(
    'PRIVACY.ANSWERED',
    409,
    ['申请已答复', 'Answered already'],
    ['此申请已由他人答复。', 'Somebody else has answered this request.'],
  ),
} as const;
