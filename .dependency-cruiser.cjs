/**
 * The import direction of the house (docs/adr/2026-11-22-import-direction.md):
 * kernel <- machines <- engine <- {persistence, queue, parties} <- {views, effects} <- http <- apps.
 * config and observability may be imported from persistence upward.
 */
const lib = (names) => `^libs/(${names.join('|')})/`;
const { libs: all } = require('./.dependency-cruiser.resolve.cjs');
const may = {
  kernel: [],
  machines: ['kernel'],
  engine: ['kernel', 'machines'],
  config: ['kernel'],
  observability: ['kernel', 'config'],
  persistence: ['kernel', 'machines', 'engine', 'config', 'observability'],
  queue: ['kernel', 'machines', 'engine', 'config', 'observability'],
  parties: ['kernel', 'machines', 'engine', 'config', 'observability', 'persistence'],
  views: ['kernel', 'machines', 'engine', 'config', 'observability', 'persistence', 'queue', 'parties'],
  effects: [
    'kernel',
    'machines',
    'engine',
    'config',
    'observability',
    'persistence',
    'queue',
    'parties',
    'views',
  ],
  http: [
    'kernel',
    'machines',
    'engine',
    'config',
    'observability',
    'persistence',
    'queue',
    'parties',
    'views',
    'effects',
  ],
};

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '/dist/' },
    },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    ...Object.entries(may).map(([from, allowed]) => ({
      name: `import-direction-of-${from}`,
      comment: `libs/${from} may import only: ${allowed.join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: lib([from]) },
      to: { path: lib(all.filter((name) => name !== from && !allowed.includes(name))) },
    })),
    {
      name: 'web-knows-the-interface-alone',
      comment: 'pages speak to the server over HTTP (shared/api); they import nothing of it',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|migrations|apps/(api|worker|cli))/' },
    },
    {
      name: 'resident-pages-stay-light',
      comment: 'libraries of the desk never reach a resident’s telephone (docs/web.md)',
      severity: 'error',
      from: { path: '^apps/web/src/((resident|public|shared)/|(main|pages|render)\\.tsx)' },
      to: { path: '^apps/web/src/desk/|node_modules/(antd|@ant-design|echarts|@tanstack)/' },
    },
    {
      name: 'web-trees-are-apart',
      comment: 'what resident, public and desk share lives in shared; shared knows none of them',
      severity: 'error',
      from: { path: '^apps/web/src/(resident|public|desk|shared)/' },
      to: { path: '^apps/web/src/(resident|public|desk)/', pathNot: '^apps/web/src/$1/' },
    },
    {
      name: 'machines-and-engine-are-pure',
      comment: 'rules decide on data alone: no database, no queue, no framework, no file system',
      severity: 'error',
      from: { path: lib(['kernel', 'machines', 'engine']), pathNot: '\\.spec\\.ts$' },
      to: {
        path: 'node_modules/(pg|typeorm|bullmq|ioredis|@nestjs|fastify)/|^(node:)?(fs|net|http|child_process)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^apps/web/(bin|vite\\.config)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // `#lib/x.js` means the built file at run time; for the layers it means the source.
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
