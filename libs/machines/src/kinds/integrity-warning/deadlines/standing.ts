import { settingOf } from '../integrity-warning.settings.js';
import { budgetOf, deadline, fromDay, house, LADDER, REMINDERS, type Rule } from './rule.js';

const appeals: readonly [string, string] = ['本会规则（§4.10）', 'house rule (§4.10)'];
const repair: readonly [string, string] = ['参照深信第82条', '深信 Art 82 (analog)'];

/** From the served decision to the end. */
export const STANDING_DEADLINES: readonly Rule[] = [
  deadline('appeal', ['申诉', 'appeal'], ['served'], 'appeal', ['参照中评第8条', '中评 Art 8 (analog)'], {
    when: ({ fastTrack }) => !fastTrack,
    countsFrom: ({ servedOn }) => fromDay(servedOn),
    rungs: REMINDERS,
  }),
  deadline(
    'reminderObjection',
    ['对提醒函异议', 'objecting to the reminder'],
    ['served'],
    'reminderObjection',
    house,
    {
      when: ({ fastTrack }) => fastTrack,
      countsFrom: ({ servedOn }) => fromDay(servedOn),
      rungs: REMINDERS,
    },
  ),
  deadline(
    'admissibility',
    ['申诉受理审查', 'accepting the appeal'],
    ['appealAdmissibility'],
    'admissibility',
    ['参照中评第12条', '中评 Art 12 (analog)'],
    { rungs: LADDER.slice(0, 2) },
  ),
  deadline(
    'completion',
    ['补正申诉', 'completing the appeal'],
    ['appealCompletion'],
    'completion',
    ['参照中评第12条', '中评 Art 12 (analog)'],
    {
      rungs: REMINDERS,
    },
  ),
  deadline(
    'appealPanel',
    ['组成合议组', 'naming the appeal panel'],
    ['appealPanel'],
    'appealPanel',
    appeals,
    {
      when: ({ appealPanel }) => appealPanel.length === 0,
      rungs: LADDER,
    },
  ),
  deadline(
    'appealDecision',
    ['申诉审理', 'deciding the appeal'],
    ['appealPanel'],
    'appealDecision',
    ['信访第35条', '信访 Art 35'],
    {
      budget: ({ appealExtended }, settings) =>
        budgetOf('appealDecision', settings, appealExtended ? settingOf(settings, 'appealExtension') : 0),
      rungs: LADDER,
    },
  ),
  deadline('publishing', ['公示', 'publishing'], ['effective'], 'publishing', house, {
    when: ({ level }) => level !== 'L1',
    rungs: LADDER,
  }),
  // The day itself is the last one on which the entry is shown: it is taken down when that day ends.
  deadline(
    'term',
    ['公示（记录）期', 'time of publicity or record'],
    [
      'effective',
      'published',
      'repairVerifying',
      'repairDeciding',
      'repairTrial',
      'appealAdmissibility',
      'appealCompletion',
      'appealPanel',
      'appealDecided',
    ],
    'recordDaysL1',
    ['22号；市监公示第13条', '22号; 市监公示 Art 13'],
    {
      when: ({ until, publicationOver }) => until !== null && !publicationOver,
      countsFrom: ({ until }) => fromDay(until),
      budget: () => ({ amount: 0, unit: 'day' }),
    },
  ),
  deadline(
    'objection',
    ['异议答复', 'answering the objection'],
    ['effective', 'published'],
    'objection',
    ['鲁信第39条', '鲁信 Art 39'],
    {
      when: ({ objection }) => objection !== 'none',
      budget: ({ objection }, settings) =>
        budgetOf(objection === 'withOthers' ? 'objectionOthers' : 'objection', settings),
      rungs: LADDER.slice(0, 2),
    },
  ),
  deadline(
    'repairAcceptance',
    ['受理修复申请', 'accepting the application'],
    ['repairVerifying'],
    'repairAcceptance',
    repair,
    {
      when: ({ repair: step }) => step === 'applied',
    },
  ),
  deadline(
    'repairCheck',
    ['修复核查', 'checking the application'],
    ['repairVerifying'],
    'repairCheck',
    repair,
    {
      budget: ({ repairExtended }, settings) =>
        budgetOf('repairCheck', settings, repairExtended ? settingOf(settings, 'repairExtension') : 0),
    },
  ),
  deadline(
    'repairDecision',
    ['修复决定', 'deciding on the repair'],
    ['repairDeciding'],
    'repairDecision',
    repair,
    {
      rungs: LADDER,
    },
  ),
  deadline('repairTrial', ['修复公示观察', 'trial of the repair'], ['repairTrial'], 'repairTrial', appeals),
  deadline(
    'rectificationCheck',
    ['整改核对', 'look at the rectification'],
    ['awaitingRectification'],
    'rectificationCheck',
    ['本会规则（E8）', 'house rule (E8)'],
    // Counted from the last look, so that the next one is armed when this one is over.
    { countsFrom: ({ checkedAt }) => checkedAt },
  ),
];
