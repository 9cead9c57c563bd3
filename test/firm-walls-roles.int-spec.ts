import { randomBytes } from 'node:crypto';
import { asAdmin, createDatabase, dropDatabase } from '#persistence/embedded/admin-connection.js';
import { dataSourceOf } from '#persistence/data-source.js';
import { migrate } from '#persistence/migrate.js';
import { isWalled } from '#persistence/wall/firm-role.js';
import { FirmWall } from '#persistence/wall/firm-wall.js';
import { adminDatabaseUrl } from './world/database.js';

const NAME = `heyi_test_roles_${randomBytes(4).toString('hex')}`;
const OWNER = `${NAME}_owner`;
const admin = adminDatabaseUrl();
const at = (user?: string): string => {
  const url = new URL(admin);
  url.pathname = `/${NAME}`;
  if (user) [url.username, url.password] = [user, 'secret'];
  return url.href;
};
const say = (sql: string, url = admin) => asAdmin(url, (client) => client.query(sql));
const firmsRole = async () =>
  String((await say(`SELECT 'heyi_firm_' || left(md5('${NAME}'), 8) AS role`)).rows[0].role);

beforeEach(async () => {
  await createDatabase(admin, NAME);
});
afterEach(async () => {
  await dropDatabase(admin, NAME);
  await say(`DROP ROLE IF EXISTS ${await firmsRole()}`);
  await say(`DROP ROLE IF EXISTS ${OWNER}`);
});

async function ownedBy(rights: string): Promise<void> {
  await say(`CREATE ROLE ${OWNER} LOGIN PASSWORD 'secret' ${rights}`);
  await say(`ALTER DATABASE ${NAME} OWNER TO ${OWNER}`);
}

/** What a wall lets through for a firm that nobody knows, or that there is none. */
async function seenBehind(url: string): Promise<number | 'no wall'> {
  const house = await dataSourceOf({ url, poolSize: 2 }).initialize();
  const wall = await FirmWall.open(house, url, 'heyi-test');
  try {
    await house.query(`INSERT INTO case_file (id, kind, machine_version, fingerprint, case_no, status, opened_at, updated_at)
      VALUES (gen_random_uuid(), 'complaint', 1, '', gen_random_uuid(), 'active', now(), now())`);
    const reads = wall.for({
      firmId: '01a20000-0000-7000-8000-000000000000',
      people: [],
      roles: ['firmHandler'],
    });
    return reads ? ((await reads.query('SELECT * FROM case_file')) as unknown[]).length : 'no wall';
  } finally {
    await wall.close();
    await house.destroy();
  }
}

it.each(['SUPERUSER', 'CREATEROLE'])('an owner who is %s builds the walls alone', async (rights) => {
  await ownedBy(rights);
  await migrate({ url: at(OWNER) });
  await migrate({ url: at(OWNER) });
  expect([await isWalled(at(OWNER)), await seenBehind(at(OWNER))]).toEqual([true, 0]);
});

it('an owner who may not make roles gets a house without them, until somebody makes the role', async () => {
  await ownedBy('NOCREATEROLE');
  await migrate({ url: at(OWNER) });
  expect([await isWalled(at(OWNER)), await seenBehind(at(OWNER))]).toEqual([false, 'no wall']);
  const role = await firmsRole();
  await say(`CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO ${OWNER}`);
  await migrate({ url: at(OWNER) });
  expect([await isWalled(at(OWNER)), await seenBehind(at(OWNER))]).toEqual([true, 0]);
});

it('the role of one house opens nothing in another on the same server', async () => {
  await ownedBy('CREATEROLE');
  await migrate({ url: at(OWNER) });
  const { rows } = await say(
    `SELECT r.rolname FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee
      WHERE c.oid = 'case_file'::regclass AND r.rolname LIKE 'heyi%firm%'`,
    at(),
  );
  expect(rows).toEqual([{ rolname: await firmsRole() }]);
});
