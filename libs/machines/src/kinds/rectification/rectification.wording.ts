/**
 * Z1: a standard is measurable when somebody else could find it met or not met. "Strengthen management" cannot be
 * inspected; a number, a day, a certificate or a state of things can.
 */
const EMPTY_PHRASES = [
  '加强',
  '提高',
  '提升',
  '改善',
  '完善',
  '重视',
  '妥善',
  '适当',
  '尽快',
  '尽量',
  '进一步',
  '认真',
  '举一反三',
  'improve',
  'strengthen',
  'as soon as possible',
  'properly',
  'pay attention',
] as const;

const NUMBER = /\d|[一二两三四五六七八九十百]+(?:[个处台次天日年月小时分米只名户层栋%％项份]|平方)/u;
const CHECKABLE =
  /不得|不超过|不低于|不少于|全部|每[台处户栋层日周月次]|合格|持证|有效|恢复(?:运行|正常|供)|停用|拆除|清除|公示|上墙|备案|检测报告|无(?:渗漏|积水|堵塞|破损|遮挡)|none|all |every |certificate|report|working|removed|within/iu;

/** True when the sentence is only intention: an empty phrase and nothing that could be checked. */
export function isVague(standard: string): boolean {
  const says = standard.toLowerCase();
  return (
    EMPTY_PHRASES.some((phrase) => says.includes(phrase)) &&
    !NUMBER.test(standard) &&
    !CHECKABLE.test(standard)
  );
}

/** How many of these standards nobody could measure. */
export function vagueStandards(items: readonly { readonly standard: string }[] | undefined): number {
  return (items ?? []).filter(({ standard }) => isVague(standard)).length;
}
