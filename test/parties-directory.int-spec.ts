import { EstateDirectory } from '#parties/directory/estate-directory.js';
import { DEMO_ACCOUNTS } from '#parties/demo/demo-accounts.js';
import { FirmDirectory } from '#parties/directory/firm-directory.js';
import { insertEstates } from '#parties/directory/insert-directory.js';
import { DEMO_ESTATES } from '#parties/demo/demo-estates.js';
import { DEMO_FIRMS } from '#parties/demo/demo-firms.js';
import { newId } from '#kernel/ids.js';
import { type PartiesWorld, partiesWorld } from './parties-world.js';

let world: PartiesWorld;
let firms: FirmDirectory;
let estates: EstateDirectory;
beforeAll(async () => {
  world = await partiesWorld();
  expect(await world.demo.seed()).toBe(true);
  firms = new FirmDirectory(world.dataSource);
  estates = new EstateDirectory(world.dataSource);
});
afterAll(() => world.close());
const names = (page: { items: readonly { name: string }[] }) => page.items.map(({ name }) => name);

describe('the demo association', () => {
  it('is there once', async () => {
    expect(await world.demo.seed()).toBe(false);
  });

  it('comes out the same when two processes seed at once', async () => {
    const other = await partiesWorld();
    await Promise.all([other.demo.seed(), other.demo.seed()]);
    const [row] = await other.dataSource.query(
      'SELECT (SELECT count(*)::int FROM account) AS accounts, (SELECT count(*)::int FROM firm WHERE member) AS members',
    );
    expect(row).toEqual({ accounts: DEMO_ACCOUNTS.length, members: 57 });
    await other.close();
  });
});

describe('the directory of firms', () => {
  it('is read page by page, each firm once', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = await firms.list({ cursor, limit: 20 });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
      more = page.nextCursor !== null;
    }
    expect(seen).toHaveLength(DEMO_FIRMS.length);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each(['鹭汀', '汀渡', '鹭汀渡物业', '鹭汀 物业', '鹭'])('finds a firm by %s', async (q) => {
    expect(names(await firms.list({ q }))).toContain('鹭汀渡物业服务有限公司');
  });

  it.each(['鹭渡', '汀鹭', '！？', '%', '_', "'; DROP TABLE firm", 'a\0b'])(
    'finds nothing by %j',
    async (q) => {
      expect((await firms.list({ q })).items).toEqual([]);
    },
  );

  it('tells members from others, and shows no telephone of a person', async () => {
    expect((await firms.list({ member: true, limit: 200 })).items).toHaveLength(57);
    expect((await firms.list({ q: '陶若渝' })).items).toEqual([
      expect.objectContaining({ kind: 'person', phone: null }),
    ]);
    expect(
      (await firms.list({ district: '斗门区' })).items.every(({ district }) => district === '斗门区'),
    ).toBe(true);
  });

  it('finds one by its id, and nothing by what is no id', async () => {
    const [first] = DEMO_FIRMS;
    expect((await firms.find(first?.id ?? ''))?.name).toBe(first?.name);
    expect(await firms.find(newId())).toBeNull();
    expect(await firms.find('no id')).toBeNull();
  });

  it.each(['x', 'e30', Buffer.from('["a","b"]').toString('base64url')])(
    'refuses the cursor %s',
    async (cursor) => {
      await expect(firms.list({ cursor })).rejects.toMatchObject({ code: 'INPUT.INVALID' });
    },
  );
});

describe('the directory of estates', () => {
  it('says who manages an estate', async () => {
    const [estate] = DEMO_ESTATES;
    expect(await estates.find(estate?.id ?? '')).toMatchObject({
      name: estate?.name,
      firmId: estate?.firmId,
      firmName: DEMO_FIRMS.find(({ id }) => id === estate?.firmId)?.name,
    });
  });

  it('lists the estates of a firm', async () => {
    const firmId = DEMO_FIRMS[0]?.id ?? '';
    const page = await estates.list({ firmId });
    expect(names(page).toSorted()).toEqual(
      DEMO_ESTATES.filter((one) => one.firmId === firmId)
        .map(({ name }) => name)
        .toSorted(),
    );
    expect((await estates.list({ firmId: 'no id' })).items).toEqual([]);
  });

  it.each(['鸥眠苑', ' 鸥眠 苑 ', '“鸥眠苑”'])('knows which estate %s is', async (name) => {
    expect((await estates.resolveEstate(name))?.name).toBe('鸥眠苑');
  });

  it.each(['鸥眠', '鸥眠苑二期', '', '！', 'x'])('does not guess at %j', async (name) => {
    expect(await estates.resolveEstate(name)).toBeNull();
  });

  it('does not choose between two of one name', async () => {
    await insertEstates(world.dataSource.manager, [{ id: newId(), name: '双名苑Ａ区' }]);
    expect((await estates.resolveEstate('双名苑a区'))?.name).toBe('双名苑Ａ区');
    await insertEstates(world.dataSource.manager, [{ id: newId(), name: '双名苑 A区' }]);
    expect(await estates.resolveEstate('双名苑a区')).toBeNull();
  });
});
