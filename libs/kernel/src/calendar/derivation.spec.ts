import type { Budget } from './budget.js';
import { runPhrase } from './day-phrases.js';
import { dueDerivation } from './derivation.js';
import { computeDue } from './due.js';
import { calendar2026 } from './national-day-2026.fixture.js';
import type { Pause } from './pause.js';

const at = (date: string, time = '10:00') => `${date}T${time}:00+08:00`;
const derive = (start: string, budget: Budget, ...pauses: Pause[]) =>
  dueDerivation(calendar2026, start, budget, computeDue(calendar2026, start, budget, pauses));

describe('dueDerivation', () => {
  it('names holidays, weekends and make-up days', () => {
    expect(derive(at('2026-09-30'), { amount: 5, unit: 'workday' })).toEqual({
      zh: '5个工作日，自2026-09-30次日起算，扣除10月1日至10月7日（国庆节）、周末1天，10月10日调休上班计入，计到2026-10-13 24:00',
      en: '5 working days, counted from the day after 2026-09-30, leaving out 1–7 October (National Day) and 1 weekend day, counting the make-up day 10 October, ends 2026-10-13 24:00',
    });
  });

  it('says plainly when nothing was left out', () => {
    expect(derive(at('2026-09-14'), { amount: 1, unit: 'workday' })).toEqual({
      zh: '1个工作日，自2026-09-14次日起算，计到2026-09-15 24:00',
      en: '1 working day, counted from the day after 2026-09-14, ends 2026-09-15 24:00',
    });
  });

  it('says that a year is not published yet, and the year of a day in it', () => {
    expect(derive(at('2026-12-28'), { amount: 5, unit: 'workday' })).toEqual({
      zh: '5个工作日，自2026-12-28次日起算，扣除2027年1月1日至1月3日（元旦、周末），预计计到2027-01-05 24:00（相关年度放假安排尚未公布）',
      en: "5 working days, counted from the day after 2026-12-28, leaving out 1–3 January 2027 (New Year's Day, weekend), ends 2027-01-05 24:00 (provisional: that year's holidays are not published)",
    });
  });

  it('says the pause', () => {
    const pause: Pause = { code: 'appraisal', from: at('2026-09-14'), to: at('2026-09-16') };
    expect(derive(at('2026-09-14'), { amount: 2, unit: 'workday' }, pause)).toEqual({
      zh: '2个工作日，自2026-09-14次日起算，扣除暂停2个工作日，计到2026-09-18 24:00',
      en: '2 working days, counted from the day after 2026-09-14, leaving out a pause of 2 working days, ends 2026-09-18 24:00',
    });
    expect(derive(at('2026-09-14'), { amount: 2, unit: 'workday' }, { ...pause, to: null })).toEqual({
      zh: '2个工作日，自2026-09-14次日起算，现暂停计时，恢复后重新推算',
      en: '2 working days, counted from the day after 2026-09-14, now paused; the end follows when it resumes',
    });
  });

  it('says how calendar days rolled forward', () => {
    expect(derive(at('2026-09-30'), { amount: 5, unit: 'day' })).toEqual({
      zh: '5个自然日，自2026-09-30次日起算，末日顺延，越过10月5日至10月7日（国庆节），计到2026-10-08 24:00',
      en: '5 calendar days, counted from the day after 2026-09-30, the end moved past 5–7 October (National Day), ends 2026-10-08 24:00',
    });
  });

  it('says hours to the minute', () => {
    const pause: Pause = {
      code: 'appraisal',
      from: at('2026-09-14', '11:00'),
      to: at('2026-09-14', '12:30'),
    };
    expect(derive(at('2026-09-14'), { amount: 2, unit: 'hour' }, pause)).toEqual({
      zh: '2小时，自2026-09-14 10:00起算，扣除暂停1.5小时，计到2026-09-14 13:30',
      en: '2 hours, counted from 2026-09-14 10:00, leaving out a pause of 1.5 hours, ends 2026-09-14 13:30',
    });
  });

  it('says the same day', () => {
    expect(derive(at('2026-09-14'), { amount: 0, unit: 'workday' })).toEqual({
      zh: '当日，即2026-09-14，计到2026-09-14 24:00',
      en: 'the same day, 2026-09-14, ends 2026-09-14 24:00',
    });
  });
});

describe('runPhrase', () => {
  it.each([
    ['2026-10-01', '2026-10-01', '10月1日', '1 October'],
    ['2026-09-30', '2026-10-02', '9月30日至10月2日', '30 September–2 October'],
    ['2026-12-31', '2027-01-02', '12月31日至2027年1月2日', '31 December–2 January 2027'],
    ['2027-01-30', '2027-02-02', '2027年1月30日至2月2日', '30 January–2 February 2027'],
  ])('of %s to %s says each year once', (first, last, zh, en) => {
    expect(runPhrase(first, last, '2026')).toEqual({ zh, en });
  });
});
