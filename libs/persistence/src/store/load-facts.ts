import type { EntityManager } from 'typeorm';
import type { Json } from '#kernel/json.js';
import type { FactRequest } from '#machines/contract/event-rule.js';
import type { Facts } from '#machines/contract/kind-event.js';
import * as ofCases from './facts/case-facts.js';
import * as ofPeople from './facts/people-facts.js';
import type { FactLoader } from './facts/fact-loader.js';

const LOADERS: Record<FactRequest['fact'], FactLoader> = {
  firm: ofPeople.firms,
  person: ofPeople.persons,
  contests: ofPeople.contests,
  body: ofPeople.bodies,
  case: ofCases.cases,
  openChildren: ofCases.openChildren,
  participants: ofCases.participants,
  firmCases: ofCases.firmCases,
  firmParticipants: ofCases.firmParticipants,
  attachment: ofCases.attachments,
};

/** Loads facts with one statement per sort of fact, whatever the number of cases in the batch. */
export async function loadFacts(
  manager: EntityManager,
  requests: readonly FactRequest[],
  key: (request: FactRequest) => string,
): Promise<Facts> {
  const facts: Record<string, Json> = {};
  for (const [name, load] of Object.entries(LOADERS) as [FactRequest['fact'], FactLoader][]) {
    const wanted = requests.filter(({ fact }) => fact === name);
    if (wanted.length === 0) continue;
    const found = await load(manager, [...new Set(wanted.map(({ id }) => id))]);
    for (const request of wanted) facts[key(request)] = found.get(request.id) ?? null;
  }
  return facts;
}
