
import { ApiModule } from '#apps/api/api.module.js';
import { createApi } from '#apps/api/create-api.js';
import { freshDatabase } from './world/database.js';
import { errand } from './world/errand-kind.js';
it('boots', async () => {
  const database = await freshDatabase();
  const runtime = { databaseUrl: database.url, role: 'api', secret: 'x'.repeat(40), production: false, logLevel: 'warn', language: 'zh-CN', clockOffsetMs: 0 } as never;
  const app = await createApi(ApiModule.forRoot(runtime, { kinds: [errand] }), runtime);
  await app.listen(0,'127.0.0.1'); const base = await app.getUrl(); const call = async (url: string, o: RequestInit = {}) => { const r = await fetch(base+url, o); return { statusCode: r.status, headers: Object.fromEntries(r.headers), body: await r.text() }; };try {
  for (const url of ['/api/kinds', '/api/kinds/errand', '/api/kinds/none', '/api/kinds/errand/diagram.mmd', '/api/kinds/errand/diagram.svg?state=x','/api/calendar/due?from=2026-09-30&workdays=5', '/api/calendar/due?from=2026-02-30&workdays=5&x=1','/api/calendar/due?from=2026-02-28&from=2026-02-28&workdays=5', '/api/health/ready', '/nix', '/api//kinds', '/api/kinds/', '/%zz', '/api/docs', '/api/kinds/'+'x'.repeat(200)]) {
    const r = await call(url);
    console.log(url, r.statusCode, JSON.stringify(r.headers), r.body.slice(0, 700));
  }
  for (const [type, body] of [['application/json', '{'], ['application/x-www-form-urlencoded', 'a=b'], ['text/plain', '{}'], ['application/json', '{"__proto__":{"a":1}}'], ['application/json', Buffer.alloc(300000, 'a')]] as const) {
    const r = await call('/api/kinds', { method: 'POST', headers: { 'content-type': type }, body: body as never });
    console.log(type, r.statusCode, r.body);
  }
  const doc = JSON.parse((await call('/api/openapi.json')).body);
  console.log(JSON.stringify(doc, null, 1).slice(0, 6000));
  } finally { await app.close();
  await database.drop(); }
});
