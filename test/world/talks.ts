import { firmOf, idOf, type Walk } from './walk.js';

/** What the office finds on examining a request (M1). */
export const FIT = { civil: true, undecided: true, noCrimeRisk: true, capacity: 'full' };

/** The firm of `firm3` against that of `firm4`, before `mediator1`, in session. */
export async function firmsInSession(walk: Walk): Promise<string> {
  const id = await walk.opens('firm3', 'mediation', {
    form: 'firmFirm',
    mode: 'associationMediation',
    source: 'direct',
    applicantFirmId: firmOf('firm3'),
    firmId: firmOf('firm4'),
    matter: '交接费用争议。',
  });
  await walk.does('clerk1', id, 'BEGIN_SCREENING');
  await walk.does('clerk1', id, 'FIT', FIT);
  await walk.does('firm4', id, 'AGREE_MEDIATION');
  await walk.does('clerk1', id, 'NAME_CANDIDATES', { candidateIds: ['mediator1', 'mediator2'].map(idOf) });
  await walk.all(['firm3', 'firm4'], id, 'CHOOSE_MEDIATOR', { pick: idOf('mediator1') });
  await walk.does('mediator1', id, 'DISCLOSE', { text: '无利害关系。' });
  const startsAt = new Date(walk.world.clock.now().getTime() + 3_600_000).toISOString();
  await walk.does('mediator1', id, 'PROPOSE_TIME', { startsAt, way: 'phone' });
  await walk.all(['firm3', 'firm4'], id, 'ACCEPT_TIME');
  await walk.does('mediator1', id, 'START_SESSION');
  return id;
}
