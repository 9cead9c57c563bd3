/** What people write in a simulated referral; nobody's real words. */
export const WORDS = {
  call: '已电话告知情况和地点。',
  spokeWith: '值班人员',
  chased: '已致电询问签收情况。',
  notOurs: '该事项不属于我单位职责。',
  dropped: '多个部门均表示非其职责，不再转办。',
  reply: '已派员核查，现将处理情况函复。',
  relay: '部门已书面答复，现转告您。',
} as const;
