import type { EntityManager } from 'typeorm';
import { newId } from '#kernel/ids.js';
import { type Text, text } from '#kernel/text.js';
import type { CaseRole } from '#machines/contract/case-role.js';
import type { RequestAnswer, Wish } from './privacy-requests.js';

export const WISH_LABELS: Readonly<Record<Wish, Text>> = {
  correct: text('更正', 'correction'),
  restrict: text('限制处理', 'restriction'),
  delete: text('删除', 'deletion'),
};
const DECISIONS = { granted: text('同意', 'granted'), refused: text('不同意', 'refused') };

/** The office finds it beside its other notices; the words of the request stay where they are asked for. */
export async function noticeOfRequest(
  manager: EntityManager,
  caseId: string,
  wish: Wish,
  at: Date,
): Promise<void> {
  const { zh, en } = WISH_LABELS[wish];
  const title = text('个人信息权利申请', 'Request about personal data');
  const body = text(
    `投诉人申请${zh}个人信息，请在期限内答复并说明理由。`,
    `The complainant asks for ${en} of personal data. Answer in time and give the reason.`,
  );
  for (const role of ['clerk', 'secretaryGeneral'] as const)
    await put(manager, caseId, { template: 'privacyRequest', role, title, body, at });
}

export async function noticeOfAnswer(
  manager: EntityManager,
  caseId: string,
  { wish, decision, reason }: Omit<RequestAnswer, 'accountId'> & { readonly wish: Wish },
  at: Date,
): Promise<void> {
  const [asked, decided] = [WISH_LABELS[wish], DECISIONS[decision]];
  const title = text('个人信息申请的答复', 'Answer to your request about personal data');
  const body = text(
    `您申请${asked.zh}个人信息：${decided.zh}。理由：${reason}`,
    `You asked for ${asked.en} of personal data: ${decided.en}. Reason: ${reason}`,
  );
  await put(manager, caseId, { template: 'privacyAnswer', role: 'complainant', title, body, at });
}

interface Put {
  readonly template: string;
  readonly role: CaseRole;
  readonly title: Text;
  readonly body: Text;
  readonly at: Date;
}

async function put(
  manager: EntityManager,
  caseId: string,
  { template, role, title, body, at }: Put,
): Promise<void> {
  await manager.query(
    `INSERT INTO notice (id, case_id, seq, template, to_role, title_zh, title_en, body_zh, body_en, created_at)
     SELECT $1, c.id, c.version, $3, $4, $5, $6, $7, $8, $9 FROM case_file c WHERE c.id = $2`,
    [newId(), caseId, template, role, title.zh, title.en, body.zh, body.en, at],
  );
}
