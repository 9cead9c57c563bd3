import { define } from './define.js';

/** The resident’s way in without an account. */
export const trackingErrors = {
  trackFailed: define(
    'TRACK.NOT_FOUND',
    404,
    ['编号或查询码不符', 'Number or code not right'],
    [
      '请核对案件编号与查询码；如已遗失，请致电秘书处。',
      'Check the case number and the query code. If they are lost, call the secretariat.',
    ],
  ),
  nobodyToRecognise: define(
    'TRACK.NOBODY_TO_RECOGNISE',
    409,
    ['无从核实身份', 'Nobody to recognise'],
    [
      '此案件没有留下姓名，无法核实来人就是投诉人，不能补发查询码。',
      'Nobody left a name with this case, so whoever asks cannot be recognised: no new code is given out.',
    ],
  ),
  trackExpired: define(
    'TRACK.EXPIRED',
    401,
    ['查询已过期', 'The tracking session is over'],
    ['请重新输入案件编号和查询码。', 'Enter the case number and the query code again.'],
  ),
} as const;
