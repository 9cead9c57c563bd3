// Makes a bare clone ready: installs packages when the lock file changed, builds when a source changed.
// Uses nothing but Node itself, since it runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeKindsIndex } from './kinds-index.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node 20.19 或更新版本，当前为 ${process.versions.node}。`);
  console.error(`Heyi needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const digestOf = (files) => {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

const sourcesBelow = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesBelow(path);
    return statSync(join(root, path)).isFile() ? [path] : [];
  });

/** Runs `work` unless the stamp already names this digest; a failed run leaves no stamp behind. */
function onceFor(stampFile, digest, work) {
  const stamp = join(root, stampFile);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  rmSync(stamp, { force: true });
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

const run = (command, args) =>
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

onceFor('node_modules/.heyi-installed', digestOf(['package-lock.json']), () => {
  console.log('正在安装依赖… installing packages (only when package-lock.json changed)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
});

// Before the digest is taken: a new kind's folder is a changed source.
writeKindsIndex();
const isWeb = (file) => file.startsWith('apps/web/');
onceFor(
  'dist/.heyi-built',
  digestOf(
    ['.swcrc', 'package.json', ...['apps', 'libs', 'migrations'].flatMap(sourcesBelow)]
      .filter((file) => !isWeb(file))
      .sort(),
  ),
  () => {
    console.log('正在构建服务… building the server');
    for (const folder of ['apps', 'libs', 'migrations'])
      rmSync(join(root, 'dist', folder), { recursive: true, force: true });
    run('npm', ['run', '--silent', 'build:server']);
  },
);

// `--server` is for whoever needs the program but no pages.
if (!process.argv.includes('--server'))
  onceFor(
    'dist/.heyi-web-built',
    // The generated types do not reach the built pages.
    digestOf(
      ['package-lock.json', ...sourcesBelow('apps/web')]
        .filter((file) => !/\.spec\.ts$|schema\.d\.ts$/.test(file))
        .sort(),
    ),
    () => {
      console.log('正在构建网页… building the pages (only when apps/web changed)');
      run('npm', ['run', '--silent', 'build:web']);
    },
  );
