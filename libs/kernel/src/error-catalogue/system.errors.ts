import { define } from './define.js';

/** What is nobody’s fault among the callers. */
export const systemErrors = {
  databaseAway: define(
    'SYSTEM.DATABASE_AWAY',
    503,
    ['系统暂时不可用', 'Temporarily unavailable'],
    [
      '数据库暂时无法连接，请稍后再试；已受理的内容不会丢失。',
      'The database cannot be reached just now. Try again shortly; nothing accepted is lost.',
    ],
  ),
  storageAway: define(
    'SYSTEM.STORAGE_AWAY',
    503,
    ['暂时不能保存文件', 'Files cannot be stored just now'],
    [
      '文件没有保存，请稍后重新上传；如仍出错，请告诉管理员。',
      'The file was not stored. Upload it again later; if that fails too, tell the administrator.',
    ],
  ),
  scannerAway: define(
    'SYSTEM.SCANNER_AWAY',
    503,
    ['暂时不能检查文件', 'Files cannot be checked just now'],
    [
      '病毒扫描暂时不可用，文件没有保存，请稍后重新上传。',
      'The virus scanner does not answer, so the file was not stored. Upload it again later.',
    ],
  ),
  unexpected: define(
    'SYSTEM.UNEXPECTED',
    500,
    ['系统出错', 'Something went wrong'],
    [
      '请稍后再试；如仍出错，请把请求编号告诉管理员。',
      'Try again later. If it persists, give the request id to the administrator.',
    ],
  ),
} as const;
