import { addDays } from '#kernel/calendar/civil-date.js';
import { describeWithBrowser, findingsOf, shoot } from '../world/browser.js';
import { personOf } from '../world/form-typing.js';
import { ballotOf, convene, meet, openVote, receiptOf, type Sitting } from '../world/meeting.js';
import { estateOf, firmOf, idOf } from '../world/walk.js';
import { WebWalk } from '../world/web-walk.js';

const JUDGES = ['chair', 'committee1', 'committee2', 'committee3', 'committee4'];
const COUNCIL = Array.from({ length: 11 }, (_, seat) => `council${seat + 1}`);
const TELEPHONE = { width: 390, height: 844 };
const REPORTED = '他们向业委会成员许诺装修好处，还说比所有人都便宜';
const STATEMENT = '本企业已补足人员并道歉';
const PAGE = { text: '严重警告并公开通报批评。', personalDataRemoved: true };

/** domain.md §4.11b, 3, at the screens of its people. */
describeWithBrowser(
  'in a browser: poaching, from a rival’s report to public criticism and its repair',
  () => {
    let web: WebWalk;
    let warning: string;
    let review: string;
    beforeAll(async () => {
      web = await WebWalk.begin();
    });
    afterAll(() => web.close());

    it('the manager of firm A reports firm B', async () => {
      const page = await web.page('manager1');
      await page.goto('/desk/new?kind=integrity_warning');
      warning = await web.opens('manager1', 'integrity_warning', {
        firmId: firmOf('manager2'),
        breach: 'falsePromise',
        source: 'member',
        informerFirmId: firmOf('manager1'),
        estateId: estateOf('manager2'),
        occurredOn: '2026-02-10',
        text: REPORTED,
      });
      await page.getByText('为保护举报人').waitFor();
      await shoot(page, 'walk-3 reported');
    });

    it('the price limb is struck, the bribery hint goes to the regulator, the rest is filed', async () => {
      await web.does('clerk1', warning, 'ASSESS', {
        limbs: ['falsePromise', 'inducingBreach', 'lowPrice', 'bribery'],
        text: '逐项核对。',
      });
      await web.does('sg', warning, 'STRIKE_LIMB', { limb: 'lowPrice', text: '价格由市场决定。' });
      await web.does('clerk1', warning, 'REFER_LIMB', {
        limb: 'bribery',
        agency: 'marketRegulation',
        text: '移送处理。',
      });
      await web.does('sg', warning, 'FILE_CASE', { text: '涉嫌虚假承诺和诱导违约。' });
      await web.does('clerk1', warning, 'LOG_INFORMER_TOLD');
      expect(await web.walk.state(warning)).toBe('filed');
    });

    it('two investigators are chosen by name; one finds a tie and steps back', async () => {
      await web.does('sg', warning, 'APPOINT_INVESTIGATORS', { userIds: ['counsel2', 'member30'].map(idOf) });
      await web.does('member30', warning, 'DECLARE_TIE', { text: '我所在企业曾参与该小区投标。' });
      await web.does('sg', warning, 'REPLACE_INVESTIGATOR', { userId: idOf('member31') });
      await web.does('clerk1', warning, 'NOTIFY_FIRM', { redacted: true });
    });

    it('the firm defends itself; what was found is reported and looked at by counsel', async () => {
      await web.does('manager2', warning, 'DEFEND', { text: '人员已在招聘，并非虚假承诺' });
      const defended = await web.atCase('manager2', warning);
      expect(await defended.locator('body').innerText()).not.toContain(REPORTED);
      const piece = {
        weight: 'documentary',
        kind: 'ownPromise',
        anonymous: false,
        text: '承诺书写明配备保安二十名，实际到岗九名',
      };
      await web.does('counsel2', warning, 'RECORD_EVIDENCE', { ...piece, attachmentIds: ['承诺书.jpg'] });
      const { walk } = web;
      await walk.does('member31', warning, 'RECORD_EVIDENCE', {
        ...piece,
        attachmentIds: [await walk.upload('member31')],
      });
      await web.does('member31', warning, 'CLOSE_INVESTIGATION');
      await web.does('counsel2', warning, 'SUBMIT_REPORT', {
        level: 'L3',
        clause: '公约第八条',
        text: '承诺与实际不符，并诱导业委会成员违约。',
      });
      await web.does('counsel1', warning, 'CLEAR_LEGAL_REVIEW', { text: '事实清楚，程序合法。' });
      await web.does('clerk1', warning, 'ISSUE_PRE_NOTICE', { text: '拟给予公开通报批评。' });
      await web.does('manager2', warning, 'CONFIRM_RECEIPT');
      await web.does('manager2', warning, 'ACCEPT_PRE_NOTICE');
      expect(await walk.state(warning)).toBe('committee');
    });

    it('the committee sits: ties before papers, the quorum in view, the own vote alone on its card', async () => {
      const { walk } = web;
      review = await walk.child(warning, 'review');
      await web.does('sg', review, 'ADMIT');
      const day = addDays(walk.today, 18);
      await web.does('chair', review, 'SEND_PACKET', { meetingOn: day, redacted: true });
      const member = await web.page('committee1', TELEPHONE);
      await web.atCase('committee1', review);
      await member.getByRole('heading', { name: '第一步：回避申报' }).waitFor();
      await member.getByText('应到 5 席，回避 2 席').waitFor();
      for (const name of JUDGES.slice(0, 2))
        await web.does(name, review, 'DECLARE_TIES', { tie: 'none', attends: true });
      await walk.all(JUDGES.slice(2), review, 'DECLARE_TIES', { tie: 'none', attends: true });
      await web.onDay(day);
      await web.does('chair', review, 'CHECK_QUORUM', { presentIds: JUDGES.map(idOf) });
      const chair = await web.atCase('chair', review);
      await chair.locator('.quorum.is-reached').waitFor();
      await shoot(chair, 'walk-3 quorum');
      await web.does('chair', review, 'HEAR_FIRM', { heard: 'heard', minutes: 15 });
      await web.does('chair', review, 'OPEN_VOTE', { mode: 'live', partiesLeft: true, level: 'L3' });
      await web.atCase('committee1', review);
      const card = member.getByRole('region', { name: '我的表决' });
      await card.waitFor();
      expect(await findingsOf(member)).toEqual([]);
      await shoot(member, 'walk-3 my vote');
      for (const name of JUDGES.slice(0, 2)) await web.does(name, review, 'CAST_VOTE', ballotOf(name, 'for'));
      await card.waitFor({ state: 'hidden' });
      for (const [place, name] of JUDGES.slice(2).entries())
        await walk.does(name, review, 'CAST_VOTE', ballotOf(name, place < 2 ? 'for' : 'against'));
      await web.atCase('committee1', review);
      await member.getByText('赞成 4，反对 1').first().waitFor();
      expect(await member.locator('body').innerText()).not.toContain(receiptOf('chair'));
      await web.does('chair', review, 'SIGN_MINUTES');
      expect(await walk.state(review)).toBe('escalated');
    });

    it('the standing council decides with eight of eleven; its president signs', async () => {
      const { walk } = web;
      await web.does('sg', review, 'TAKE_UP');
      const council: Sitting = { walk, reviewId: review, chair: 'council1', members: COUNCIL };
      const day = await convene(council);
      await walk.does('council15', review, 'DECLARE_TIES', { tie: 'kinship' });
      await web.leave();
      await meet(council, day);
      await openVote(council, { level: 'L3' });
      for (const [place, name] of COUNCIL.slice(1).entries())
        await walk.does(name, review, 'CAST_VOTE', ballotOf(name, place < 7 ? 'for' : 'against'));
      await web.does('council1', review, 'CAST_VOTE', ballotOf('council1', 'for'));
      const page = await web.atCase('council1', review);
      await page.getByText('投票 11，须赞成 8，赞成 8，反对 3').first().waitFor();
      await web.does('council1', review, 'SIGN_MINUTES');
      expect(await walk.state(warning)).toBe('decided');
    });

    it('the decision is served, the firm appeals, the panel upholds, the public reads it with the firm’s own words', async () => {
      await web.does('clerk1', warning, 'ISSUE_DECISION', {
        text: '给予严重警告并公开通报批评。',
        publicityDays: 180,
        rectification: false,
        safety: false,
      });
      await web.does('manager2', warning, 'CONFIRM_RECEIPT');
      await web.does('manager2', warning, 'FILE_APPEAL', { grounds: ['facts'], text: '人员已补足。' });
      const clerk = await web.atCase('clerk1', warning);
      await clerk.getByText(/^现在不能做的/).click();
      await clerk.locator('.not-now').getByText('公示').first().waitFor();
      await web.does('clerk2', warning, 'ACCEPT_APPEAL');
      await web.does('sg', warning, 'NAME_APPEAL_PANEL', {
        panel: ['council20', 'council21', 'council22'].map(idOf),
      });
      await web.does('council20', warning, 'DECIDE_APPEAL', {
        outcome: 'upheld',
        present: 3,
        inFavour: 3,
        text: '原决定事实清楚。',
      });
      await web.does('manager2', warning, 'CONFIRM_RECEIPT');
      await web.does('clerk1', warning, 'PUBLISH', PAGE);
      await web.does('manager2', warning, 'ADD_STATEMENT', { text: STATEMENT });
      await web.walk.world.papers();
      const reader = await web.passerBy();
      await reader.goto('/registry');
      await reader.getByText(STATEMENT).first().waitFor();
      expect(await reader.locator('body').innerText()).not.toContain(REPORTED);
      expect(await findingsOf(reader)).toEqual([]);
      await shoot(reader, 'walk-3 registry');
    });

    it('the repair is asked for after ninety days and granted on day 92', async () => {
      const effective = web.walk.today;
      await web.onDay(addDays(effective, 90));
      await web.does('manager2', warning, 'APPLY_FOR_REPAIR', { pledge: true, text: '已补足人员。' });
      await web.does('clerk1', warning, 'ACCEPT_REPAIR');
      await web.onDay(addDays(effective, 91));
      await web.does('clerk1', warning, 'VERIFY_REPAIR', { fulfilled: true, text: '现场核查属实。' });
      await web.onDay(addDays(effective, 92));
      await web.does('chair', warning, 'GRANT_REPAIR', { text: '同意修复。' });
      const page = await web.atCase('manager2', warning);
      await page.getByText(personOf('chair')).or(page.locator('.case-line')).first().waitFor();
      expect(await web.walk.state(warning)).toBe('repairTrial');
      expect(web.complaints).toEqual([]);
    });
  },
);
