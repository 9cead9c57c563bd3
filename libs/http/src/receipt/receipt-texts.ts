import { text } from '#kernel/text.js';

export const RECEIPT_TEXTS = {
  title: text('投诉回执', 'Receipt of a complaint'),
  number: text('案件编号', 'Case number'),
  code: text('查询码', 'Code'),
  matter: text('事项', 'Matter'),
  category: text('类别', 'Category'),
  estate: text('小区', 'Estate'),
  filed: text('提交时间', 'Filed'),
  stage: text('当前阶段', 'Stage'),
  scan: text(
    '扫码可直接查看进度；也可以在网站“查进度”输入编号和查询码。',
    'Scan to see the case, or enter number and code under “Track a case”.',
  ),
  keep: text(
    '二维码和查询码能打开您的案件，请妥善保管，不要转发。',
    'Code and QR code open your case: keep them safe, do not pass them on.',
  ),
  next: text(
    '随时可以补充材料、催办、确认或不认可答复、申请复核。',
    'At any time you may add material, send a reminder, accept or reject the answer, or ask for a review.',
  ),
  phone: text('秘书处电话', 'Secretariat'),
} as const;
