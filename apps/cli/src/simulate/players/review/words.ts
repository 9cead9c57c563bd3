/** What people write around a simulated sitting; nobody's real words. */
export const WORDS = {
  agenda: '审议事项及材料如下。',
  challenge: '该委员所在企业与我司曾有纠纷。',
  ruling: '经审查，决定如下。',
} as const;
