const { join } = require('node:path');

const libs = [
  'kernel',
  'machines',
  'engine',
  'persistence',
  'queue',
  'parties',
  'views',
  'effects',
  'http',
  'config',
  'observability',
];

module.exports = {
  libs,
  resolve: {
    alias: {
      ...Object.fromEntries(libs.map((name) => [`#${name}`, join(__dirname, 'libs', name, 'src')])),
      ...Object.fromEntries(
        ['api', 'worker', 'cli'].map((name) => [`#apps/${name}`, join(__dirname, 'apps', name, 'src')]),
      ),
      '#migrations': join(__dirname, 'migrations'),
    },
    extensionAlias: { '.js': ['.ts', '.tsx', '.d.ts', '.js'] },
  },
};
