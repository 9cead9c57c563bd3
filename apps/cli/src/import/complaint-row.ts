import { civilDateOf, isCivilDate } from '#kernel/calendar/civil-date.js';

/** What a source row becomes: the body of POST /api/complaints, and where it came from. */
export interface ComplaintRow {
  readonly sourceId: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Field names of sources that we know, first match wins. Anything else in a row is left alone. */
const FIELDS = {
  id: ['id', 'sourceId', 'source_id', '编号', '工单编号'],
  title: ['title', '标题', '主题'],
  text: ['text', 'content', 'body', '内容', '诉求内容', '详情'],
  wish: ['wish', '诉求', '期望'],
  type: ['type', 'nature', '类型', '性质'],
  category: ['category', 'topic', '类别', '分类'],
  estateName: ['estateName', 'estate', '小区', '小区名称'],
  urgency: ['urgency', '紧急程度'],
  occurredOn: ['occurredOn', 'submitted_at', 'submitted_on', 'submittedAt', '发生日期', '提交日期'],
  identityMode: ['identityMode', 'identity'],
  contactName: ['contactName', '联系人'],
  contactPhone: ['contactPhone', 'phone', '联系电话'],
} as const;

const TYPES: Readonly<Record<string, string>> = {
  咨询: 'consult',
  求助: 'help',
  投诉: 'complaint',
  举报: 'report',
  建议: 'suggestion',
};

/** Topics of the sources in the words of the association's own categories; the kind's own ids pass through. */
const CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/收费|物业费/, 'fees'],
  [/维修资金|公共收益/, 'commonRevenue'],
  [/电梯|消防|安全设施/, 'facilitySafety'],
  [/安保|秩序|治安/, 'order'],
  [/维修|质量|水电|房屋/, 'maintenance'],
  [/卫生|绿化|噪音|环境/, 'cleaning'],
  [/停车|车位|门禁/, 'parking'],
  [/装修|违建/, 'renovation'],
  [/业委会|交接|更换/, 'handover'],
  [/个人信息|人脸/, 'personalData'],
  [/态度/, 'attitude'],
];

/** Titles of long letters are cut at this length; the whole letter stays in the text. */
const TITLE_MAX = 120;

/** Maps one row, or says what is missing. Values are taken as they stand; validation comes later, as for everybody. */
export function complaintRow(
  fields: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): ComplaintRow | { readonly problem: { readonly zh: string; readonly en: string } } {
  const take = (name: keyof typeof FIELDS): string => {
    const value = FIELDS[name]
      .map((field) => fields[field])
      .find((one) => one !== undefined && one !== null && one !== '');
    return value === undefined ? '' : String(value);
  };
  const sourceId = take('id').trim();
  if (sourceId === '')
    return {
      problem: { zh: '没有编号（id），无法避免重复导入', en: 'no id: the row could be imported twice' },
    };
  const text = take('text') || take('title');
  const title = take('title').trim() || text.trim();
  const type = take('type').trim();
  const category = take('category').trim();
  const phone = take('contactPhone').trim();
  const occurredOn = dayOf(take('occurredOn').trim());
  return {
    sourceId,
    input: {
      type: TYPES[type] ?? (type || 'complaint'),
      category: known.has(category)
        ? category
        : (CATEGORIES.find(([pattern]) => pattern.test(category))?.[1] ?? 'other'),
      title: [...title].slice(0, TITLE_MAX).join(''),
      text,
      estateName: take('estateName').trim() || '未注明',
      identityMode: identityMode(take('identityMode').trim(), phone),
      channel: 'import',
      ...(take('wish') ? { wish: take('wish') } : {}),
      ...(take('urgency') ? { urgency: take('urgency').trim() } : {}),
      ...(occurredOn ? { occurredOn } : {}),
      ...(phone ? { contact: { name: take('contactName').trim() || '未注明', phone } } : {}),
    },
  };
}

/** The civil day of a date, a date with time, or an instant; nothing for anything else. */
function dayOf(value: string): string | undefined {
  const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(value);
  if (!day) return undefined;
  if (/T.*(Z|[+-]\d\d:?\d\d)$/.test(value)) return civilDateOf(new Date(value));
  const civil = `${day[1]}-${day[2]?.padStart(2, '0')}-${day[3]?.padStart(2, '0')}`;
  return isCivilDate(civil) ? civil : undefined;
}

function identityMode(value: string, phone: string): string {
  if (value === 'disclosed' || value === 'anonymous' || value === 'masked') return value;
  return phone ? 'masked' : 'anonymous';
}
