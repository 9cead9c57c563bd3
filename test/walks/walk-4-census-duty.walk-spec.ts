import { addDays } from '#kernel/calendar/civil-date.js';
import { describeWithBrowser, findingsOf, shoot } from '../world/browser.js';
import { ballotOf, convene, meet, openVote, type Sitting } from '../world/meeting.js';
import { firmOf, idOf } from '../world/walk.js';
import { WebWalk } from '../world/web-walk.js';

const COUNCIL = Array.from({ length: 30 }, (_, seat) => `council${seat + 1}`);
const GRIEVANCE = '街道要求我公司员工入户登记人口，占用二十名保安';
const PAPER = '行业意见书正文：建议由街道聘用普查员';
const REPLY = '部门答复：今后由普查机构聘用人员';

/** domain.md §4.11b, 4, at the screens of its people. */
describeWithBrowser('in a browser: a member asks for help, census duty is assigned to firms', () => {
  let web: WebWalk;
  let request: string;
  let opinion: string;
  let referral: string;
  let submittedOn: string;
  beforeAll(async () => {
    web = await WebWalk.begin();
  });
  afterAll(() => web.close());

  it('the manager asks for help from the own desk; the head of the office names clerk and counsel', async () => {
    const manager = await web.page('manager1');
    await manager.goto('/desk/inbox');
    await manager.getByRole('link', { name: '新建案件' }).click();
    request = await web.opens('manager1', 'rights_request', {
      topic: 'assignedDuties',
      firmId: firmOf('manager1'),
      against: 'agency',
      text: GRIEVANCE,
    });
    await web.does('sg', request, 'ASSIGN_HANDLER', { handlerId: idOf('clerk2') });
    await web.does('sg', request, 'ASSIGN_COUNSEL', { counselId: idOf('counsel1') });
    await web.does('clerk2', request, 'ACCEPT', { standing: 'good' });
  });

  it('an invited member joins, a third came by itself: three firms are common', async () => {
    const { walk } = web;
    await web.does('clerk2', request, 'INVITE_FIRMS', { firmIds: [firmOf('manager2')], askerAgrees: true });
    await web.does('manager2', request, 'JOIN_MATTER', { text: '我公司也被要求派出十二人' });
    const second = await walk.opens('manager3', 'rights_request', {
      topic: 'assignedDuties',
      firmId: firmOf('manager3'),
      against: 'agency',
      text: '我公司被要求无偿派人普查三周',
    });
    await walk.does('sg', second, 'ASSIGN_HANDLER', { handlerId: idOf('clerk2') });
    await walk.does('sg', second, 'ASSIGN_COUNSEL', { counselId: idOf('counsel1') });
    await walk.does('clerk2', second, 'ACCEPT', { standing: 'good' });
    const { caseNo } = await walk.view('sg', request);
    await web.does('clerk2', second, 'JOIN_COMMON', { leadCaseId: String(caseNo) });
    const page = await web.atCase('manager2', request);
    await page.getByText('3家').first().waitFor();
    expect(await page.locator('body').innerText()).not.toContain(GRIEVANCE);
  });

  it('it is assessed; counsel writes the opinion within seven working days', async () => {
    const { walk } = web;
    await web.does('counsel1', request, 'ADVISE', { text: '顾问提醒：合同第九条措辞不利' });
    await web.does('clerk2', request, 'ASSESS', { civilDispute: false, text: '三家企业情况一致' });
    await web.does('clerk2', request, 'ASK_OPINION', {
      form: 'opinion',
      questions: '区里能否要求物业企业承担普查入户',
    });
    opinion = await walk.child(request, 'legalOpinion');
    await web.does('sg', opinion, 'ASSIGN_COUNSEL', { userId: idOf('counsel2') });
    await web.does('counsel2', opinion, 'DECLARE_CLEAR');
    await web.does('counsel2', opinion, 'BEGIN_DRAFTING');
    const { timeline } = await walk.view('counsel2', opinion);
    const { forWhom } = (timeline as { payload?: { forWhom?: string } }[]).at(-1)?.payload ?? {};
    await web.does('counsel2', opinion, 'SUBMIT_OPINION', {
      forWhom,
      answer: 'noObjection',
      text: '统计法未规定企业有派员义务',
      assumed: '以三家会员来函所述为准。',
      law: '统计法、物业管理条例。',
      lawOn: '2026-03-01',
    });
    await shoot(await web.atCase('counsel2', opinion), 'walk-4 opinion');
    await web.does(forWhom === 'member' ? 'manager1' : 'sg', opinion, 'FOLLOW', { forWhom });
  });

  it('the council adopts the paper', async () => {
    const { walk } = web;
    await web.does('sg', request, 'PROPOSE_SUBMISSION', { text: '提请理事会审议关于普查摊派的行业意见' });
    const reviewId = await walk.child(request, 'review');
    await web.does('sg', reviewId, 'ADMIT');
    const council: Sitting = { walk, reviewId, chair: 'council1', members: COUNCIL };
    await web.leave();
    await meet(council, await convene(council));
    await openVote(council);
    for (const [place, name] of COUNCIL.slice(1).entries())
      await walk.does(name, reviewId, 'CAST_VOTE', ballotOf(name, place < 19 ? 'for' : 'against'));
    await web.does('council1', reviewId, 'CAST_VOTE', ballotOf('council1', 'for'));
    await web.does('council1', reviewId, 'SIGN_MINUTES');
    const page = await web.atCase('sg', request);
    await page.getByText('理事会已通过').first().waitFor();
  }, 120_000);

  it('the agency reads the paper, confirms its receipt on day 11 and answers on day 57', async () => {
    const { walk } = web;
    await web.does('sg', request, 'SUBMIT_POLICY', { agency: 'street', text: PAPER });
    submittedOn = walk.today;
    referral = await walk.child(request, 'referral');
    await web.does('sg', referral, 'SEND_REFERRAL');
    await web.onDay(addDays(submittedOn, 11));
    await web.does('observer', referral, 'RECEIPT', { docketNo: '街办〔2026〕8号' });
    expect(await findingsOf(await web.atCase('observer', referral))).toEqual([]);
    await web.does('clerk2', request, 'RECORD_RECEIPT', { on: walk.today, reference: '街办〔2026〕8号' });
    await web.onDay(addDays(submittedOn, 57));
    await web.does('observer', referral, 'REPLY', { result: 'handled', text: REPLY });
    await web.does('clerk2', referral, 'RELAY', { text: '街道已答复，详见通报。' });
  });

  it('all members hear of it; the one who asked says that it helped', async () => {
    await web.does('sg', request, 'NOTE_TO_MEMBERS', { result: 'achieved', text: '普查入户不再摊派给企业' });
    const other = await web.atCase('manager4', request);
    await other.getByText('普查入户不再摊派给企业').first().waitFor();
    expect(await other.locator('body').innerText()).not.toContain(GRIEVANCE);
    await web.does('manager1', request, 'CONFIRM_RESULT');
    expect(await web.walk.state(request)).toBe('closed');
    expect(web.complaints).toEqual([]);
  });
});
