// How each tree of the web is built. Three builds, so that nothing of one can slip into another:
// the pages for residents and the public, the desk, and the pages that are also written on the server.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import legacy from '@vitejs/plugin-legacy';

export const web = join(dirname(fileURLToPath(import.meta.url)), '..');
export const out = join(web, '..', '..', 'dist', 'web');

/** Put into the desk's page by the build and replaced in every answer (libs/http/src/web). */
const NONCE = '__CSP_NONCE__';

/** "use client" speaks to frameworks that we do not use. */
const quiet = {
  onwarn: (warning, warn) => {
    if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
  },
  checks: { pluginTimings: false },
};

const shared = {
  root: web,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: out,
    emptyOutDir: false,
    sourcemap: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
  },
};

/** Telephones that are ten years old get a second, older edition of the same pages. */
const OLD_BROWSERS = ['chrome >= 53', 'android >= 5', 'ios >= 10', 'safari >= 10'];

export const residentTree = {
  ...shared,
  plugins: [legacy({ targets: OLD_BROWSERS, modernPolyfills: false })],
  build: {
    ...shared.build,
    cssTarget: 'chrome61',
    manifest: 'resident.manifest.json',
    // A picture inside the style sheet would be read by everybody, also by those who never see it.
    assetsInlineLimit: 0,
    rollupOptions: { input: join(web, 'index.html'), ...quiet },
  },
};

export const deskTree = {
  ...shared,
  html: { cspNonce: NONCE },
  build: {
    ...shared.build,
    manifest: 'desk.manifest.json',
    rollupOptions: { input: join(web, 'desk.html'), ...quiet },
  },
};

export const renderTree = {
  ...shared,
  build: {
    ...shared.build,
    outDir: join(out, 'render'),
    ssr: join(web, 'src', 'render.tsx'),
    rollupOptions: { output: { entryFileNames: 'render.mjs' }, ...quiet },
  },
};
