import { derivedId } from '#kernel/ids.js';
import { addDays, civilDateOf } from '#kernel/calendar/civil-date.js';
import { DEMO_ESTATES } from '#parties/demo/demo-estates.js';
import type { PrepareOpening } from '#parties/opening/prepare-opening.js';
import type { CaseRequest } from '#persistence/store/command-gate.js';
import { saltOf } from './desk.js';
import { ASSUMED } from './input/assumed.js';
import type { Letter } from './input/letter.js';
import { HOTLINE } from './input/measured.js';
import type { People } from './people.js';
import type { Stream } from './random.js';

/** A letter about to be filed. */
export interface Filing {
  readonly letter: Letter;
  readonly at: number;
  /** Number within the simulation. */
  readonly number: number;
}

export interface Filed {
  readonly request: CaseRequest;
  readonly firmInCharge: string | null;
}

/** Files a letter through the one door for complaints, online by the resident or by a clerk who took the call. */
export function fileLetter(
  { letter, at, number }: Filing,
  world: {
    readonly seed: number;
    readonly draws: Stream;
    readonly people: People;
    readonly opening: PrepareOpening;
  },
): Filed {
  const { draws, people, opening, seed } = world;
  const estate = draws.pick(DEMO_ESTATES);
  const isCall = draws.weighted(HOTLINE.channels) === 'phone';
  const clerk = people.callerFor('clerk', `${seed}-${number}`, null);
  const prepared = opening.prepareOpening({
    kind: 'complaint',
    input: bodyOf(letter, at, isCall, estate, draws),
    caller: isCall && clerk ? clerk : { kind: 'anonymous' },
    channel: 'cli',
    at: new Date(at).toISOString(),
    // The id of a case follows from its source: the same seed files the same cases.
    source: { name: `simulation-${seed}`, id: String(number) },
  });
  const id = derivedId(prepared.caseId, 'opening');
  const command = { ...prepared.request.opening, id, narrativeSalt: saltOf(id) };
  return { request: { ...prepared.request, opening: command }, firmInCharge: estate.firmId ?? null };
}

function bodyOf(
  letter: Letter,
  at: number,
  isCall: boolean,
  estate: (typeof DEMO_ESTATES)[number],
  draws: Stream,
): object {
  const identityMode = draws.chance(HOTLINE.anonymous)
    ? 'anonymous'
    : draws.chance(0.8)
      ? 'masked'
      : 'disclosed';
  const namesFirm = draws.chance(ASSUMED.firmNamed);
  return {
    type: draws.weighted(HOTLINE.natures),
    category: letter.category,
    title: letter.title,
    text: letter.text,
    urgency: letter.urgency,
    identityMode,
    channel: isCall ? 'phone' : 'web',
    estateId: estate.id,
    occurredOn: addDays(civilDateOf(new Date(at)), -Math.floor(draws.between(0, 20))),
    ...(namesFirm && estate.firmId ? { firmId: estate.firmId } : {}),
    ...(identityMode === 'anonymous' ? {} : { contact: { name: '来信人', phone: '0756-2000000' } }),
    ...(draws.chance(ASSUMED.wish) ? { wish: '请尽快解决并告知结果。' } : {}),
    ...(draws.chance(ASSUMED.draft) && !isCall ? { asDraft: true } : {}),
  };
}
