import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { Injectable } from '@nestjs/common';

interface DocsFile {
  readonly type: string;
  body(): Buffer | string;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const ui = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Swagger UI from our own disk: works offline, needs nothing of other sites, and no inline script (CSP). */
@Injectable()
export class DocsPage {
  readonly html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>和议 Heyi API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<link rel="icon" href="/api/docs/favicon-32x32.png">
</head>
<body>
<div id="swagger-ui"></div>
<noscript><p>接口说明（JSON）：<a href="/api/openapi.json">/api/openapi.json</a></p></noscript>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;

  readonly files: ReadonlyMap<string, DocsFile> = new Map([
    ['swagger-ui.css', onDisk('swagger-ui.css', 'text/css; charset=utf-8')],
    ['swagger-ui-bundle.js', onDisk('swagger-ui-bundle.js', SCRIPT)],
    ['favicon-32x32.png', onDisk('favicon-32x32.png', 'image/png')],
    ['start.js', { type: SCRIPT, body: () => START }],
  ]);
}

const START = `window.ui = SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
});
`;

function onDisk(name: string, type: string): DocsFile {
  let kept: Buffer | undefined;
  return { type, body: () => (kept ??= readFileSync(join(ui, name))) };
}
