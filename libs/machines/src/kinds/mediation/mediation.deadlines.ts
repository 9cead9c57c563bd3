import { text } from '#kernel/text.js';
import type { Budget } from '#kernel/calendar/budget.js';
import type { DeadlineRule } from '../../contract/deadline-rule.js';
import type { Settings } from '../../contract/kind-event.js';
import { nextCheck, nextDue, oldestWatched } from './mediation.clauses.js';
import type { MediationContext } from './mediation.context.js';
import { COURT_RUNGS, LIGHTS, OFFICE_RUNGS } from './mediation.ladder.js';
import type { MediationState } from './mediation.machine.js';
import { MEDIATION_SETTINGS, type MediationSetting, settingOf } from './mediation.settings.js';

type Rule = DeadlineRule<MediationContext>;
type Both = readonly [zh: string, en: string];

/** The settings say how long and in what unit, so that the association can change both numbers and nothing else. */
function budgetOf(key: MediationSetting, settings: Settings): Budget {
  const { unit } = MEDIATION_SETTINGS[key];
  if (unit !== 'workday' && unit !== 'day') throw new TypeError(`${key} is no length of time`);
  return { amount: settingOf(settings, key), unit };
}

const deadline = (
  name: MediationSetting | 'performance',
  [zh, en]: Both,
  states: readonly MediationState[],
  [zhSource, enSource]: Both,
  more: Partial<Rule> = {},
): Rule => ({
  name,
  label: text(zh, en),
  in: states,
  budget: (_context, settings) =>
    name === 'performance' ? { amount: 0, unit: 'day' } : budgetOf(name, settings),
  onPassed: `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_DEADLINE_PASSED`,
  source: text(zhSource, enSource),
  ...more,
});

const house: Both = ['本会规则（§4.2）', 'house rule (§4.2)'];
const office = { rungs: OFFICE_RUNGS } as const;
const lights = { rungs: LIGHTS } as const;

const TALKING: readonly MediationState[] = [
  'consentPending',
  'mediatorSelection',
  'disclosure',
  'scheduled',
  'inSession',
  'agreementDrafted',
];
/** An expert has the matter: the time of the talks stands still (市监 Art 20). */
const WHILE_APPRAISED = { appraisal: 'appraisal' } as const;
const isAllPerformed = ({ agreement }: MediationContext) =>
  (agreement?.clauses ?? []).every(({ status }) => status === 'performed');

/** Column "deadline" of domain.md §4.2 and §6. */
export const MEDIATION_DEADLINES: readonly Rule[] = [
  deadline(
    'screening',
    ['审查申请', 'examining the request'],
    ['requested', 'screening'],
    ['在调第12条', '在调 Art 12'],
    office,
  ),
  deadline(
    'contact',
    ['联系对方', 'contacting the other side'],
    ['consentPending'],
    ['在调第15条', '在调 Art 15'],
    {
      ...office,
      when: ({ calls }) => calls.A === 0 && calls.B === 0,
    },
  ),
  deadline('consent', ['答复是否同意调解', 'answering whether to mediate'], ['consentPending'], house, {
    ...lights,
    when: ({ consentOverdue }) => !consentOverdue,
  }),
  deadline('roster', ['提出候选名单', 'proposing candidates'], ['mediatorSelection'], house, {
    ...office,
    when: ({ candidates, choiceOver }) => candidates.length === 0 && !choiceOver,
  }),
  deadline(
    'choice',
    ['双方选定调解员', 'choosing a mediator together'],
    ['mediatorSelection'],
    ['在调第10条', '在调 Art 10'],
    {
      ...lights,
      when: ({ candidates, choiceOver }) => candidates.length > 0 && !choiceOver,
    },
  ),
  deadline(
    'naming',
    ['指定调解员', 'naming a mediator'],
    ['mediatorSelection'],
    ['在调第10条', '在调 Art 10'],
    {
      ...office,
      when: ({ choiceOver }) => choiceOver,
    },
  ),
  deadline(
    'disclosure',
    ['披露声明', 'disclosure'],
    ['disclosure'],
    ['深多第23条；本会规则', '深多 Art 23; house rule'],
    lights,
  ),
  deadline('firstSession', ['首次会面', 'first session'], ['scheduled'], house, lights),
  deadline(
    'talks',
    ['调解期限', 'time for mediation'],
    TALKING,
    ['在调第24条；深多第25条', '在调 Art 24; 深多 Art 25'],
    {
      ...lights,
      pausedIn: WHILE_APPRAISED,
      countsFrom: ({ acceptedAt }) => acceptedAt,
    },
  ),
  deadline('cap', ['调解最长期限', 'mediation at most'], TALKING, ['市监第21条', '市监 Art 21'], {
    ...lights,
    pausedIn: WHILE_APPRAISED,
    countsFrom: ({ capFrom }) => capFrom,
    budget: ({ extended }, settings) => budgetOf(extended ? 'goOn' : 'cap', settings),
  }),
  deadline(
    'appraisalCheck',
    ['询问鉴定进度', 'asking after the appraisal'],
    ['appraisal'],
    ['市监第20条', '市监 Art 20'],
    {
      countsFrom: ({ appraisalSince }) => appraisalSince,
    },
  ),
  deadline('signing', ['签署协议', 'signing'], ['agreementDrafted'], house, {
    ...lights,
    countsFrom: ({ agreement }) => agreement?.draftedAt ?? null,
  }),
  deadline(
    'delivery',
    ['盖章并送达协议', 'sealing and handing over'],
    ['signed'],
    ['人调第29条', '人调 Art 29'],
    office,
  ),
  deadline(
    'courtFiling',
    ['共同申请司法确认', 'joint court confirmation'],
    ['signed', 'monitoring', 'breached'],
    ['人调第33条', '人调 Art 33'],
    {
      rungs: COURT_RUNGS,
      when: ({ mode, filing }) => mode === 'peopleMediation' && filing === 'open',
      countsFrom: ({ signedAt }) => signedAt,
    },
  ),
  // An agreed day lies ahead: the deadline is the end of that day itself.
  deadline(
    'performance',
    ['条款履行', 'performance of a clause'],
    ['monitoring'],
    ['人调第31条', '人调 Art 31'],
    {
      ...lights,
      when: (context) => nextDue(context) !== null,
      countsFrom: nextDue,
    },
  ),
  deadline('performanceCheck', ['核实履行', 'check of performance'], ['monitoring'], house, {
    when: (context) => nextCheck(context) !== null,
    countsFrom: nextCheck,
  }),
  deadline('breach', ['推定未履行', 'non-performance presumed'], ['monitoring'], house, {
    when: (context) => oldestWatched(context) !== null,
    countsFrom: oldestWatched,
  }),
  deadline('fileClosing', ['归档', 'filing'], ['monitoring'], ['人调第27条', '人调 Art 27'], {
    ...office,
    when: isAllPerformed,
  }),
  deadline(
    'breachAction',
    ['处理未履行', 'acting on non-performance'],
    ['breached'],
    ['人调第31条', '人调 Art 31'],
    office,
  ),
  deadline(
    'terminationNotice',
    ['告知调解终止', 'notice of the end'],
    ['declined', 'terminated'],
    ['市监第21条；甬调第27条', '市监 Art 21; 甬调 Art 27'],
    office,
  ),
];
