import { firmCaseFacts, participantFacts } from '../../contract/facts.js';
import type { FactRequest } from '../../contract/event-rule.js';
import type { Facts } from '../../contract/kind-event.js';
import { TOPICS, type TopicName } from './rights-request.codes.js';
import type { RightsRequestContext } from './rights-request.context.js';

/** Kinds in which a member answers for its conduct, whatever the request is about. */
const DISCIPLINE = ['integrity_warning', 'rectification'] as const;

/** V1 asks: in which cases does this member stand as respondent? */
export function respondentQuestions(firmId: string): readonly FactRequest[] {
  return [...DISCIPLINE, 'complaint'].map((kind): FactRequest => ({
    fact: 'firmCases',
    id: `${kind}/${firmId}`,
  }));
}

/**
 * Open cases on the same facts, as the files say it: every open order or warning, and complaints of a category that
 * goes with the topic. A clerk or counsel who sees more names it (`REPORT_SAME_FACTS`).
 */
export function respondentCases(facts: Facts, firmId: string, topic: TopicName): readonly string[] {
  const open = (kind: string) =>
    (firmCaseFacts(facts, kind, firmId) ?? []).filter(({ status }) => status === 'active');
  const categories: readonly string[] = TOPICS[topic].categories;
  return [
    ...new Set([
      ...DISCIPLINE.flatMap((kind) => open(kind).map(({ caseId }) => caseId)),
      ...open('complaint').flatMap(({ caseId, category }) =>
        category !== null && categories.includes(category) ? [caseId] : [],
      ),
    ]),
  ];
}

/** Who acted in those cases, and in any case linked to them. */
export function wallQuestions(caseIds: readonly string[]): readonly FactRequest[] {
  return caseIds.map((id): FactRequest => ({ fact: 'participants', id }));
}

/** True when the files were asked and this person acted in none of the cases. */
export function isOutside(facts: Facts, caseIds: readonly string[], userId: string | null): boolean {
  return caseIds.every((caseId) => {
    const acted = participantFacts(facts, caseId);
    return acted !== null && userId !== null && acted.every((one) => one.userId !== userId);
  });
}

/** The wall as the files draw it now; somebody who once stood behind it stays there. */
export function wallOf(
  { walledClerks, handlerId }: RightsRequestContext,
  facts: Facts,
  caseIds: readonly string[],
): readonly string[] {
  const clerks = caseIds.flatMap((caseId) =>
    (participantFacts(facts, caseId) ?? []).flatMap(({ userId, roles }) =>
      roles.includes('clerk') ? [userId] : [],
    ),
  );
  return [...new Set([...walledClerks, ...clerks])].filter((userId) => userId !== handlerId);
}
