import { type Language, say, text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { escapeHtml } from '../papers/html.js';

const ABOUT = text(
  '协会处理投诉、调解与行业自律事务的系统：每件事都是一个状态清楚、期限明确、过程可查的案件。',
  'Complaints, mediation and integrity work of an association: every matter is a case with a clear state, a deadline and a history that can be checked.',
);
const NOT_BUILT = text(
  '网页尚未构建。请在程序目录运行 npm run build:web，然后重新启动。接口照常可用。',
  'The pages were not built. Run npm run build:web in the folder of the program and start it again. The interface works.',
);
const DIAGRAM = text('流程图', 'state diagram');
const LINKS = [
  { href: '/checkpoints', label: text('历史存证公示', 'Signed checkpoints') },
  { href: '/api/docs', label: text('接口说明', 'Interface description') },
  { href: '/api/openapi.json', label: text('接口说明（OpenAPI JSON）', 'OpenAPI description (JSON)') },
  { href: '/api/health/ready', label: text('运行状态', 'Health') },
];

/** What stands at the front door of a server whose pages were not built: what this is, and where to look. */
export function plainHome(kinds: readonly CaseKind[], language: Language): string {
  const links = [
    ...LINKS.map(({ href, label }) => ({ href, label: say(label, language) })),
    ...kinds.map((kind) => ({
      href: `/api/kinds/${encodeURIComponent(kind.name)}/diagram.svg`,
      label: `${say(kind.label, language)} · ${say(DIAGRAM, language)}`,
    })),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>和议 Heyi</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<h1>和议 Heyi</h1>
<p>${escapeHtml(say(ABOUT, language))}</p>
<p><strong>${escapeHtml(say(NOT_BUILT, language))}</strong></p>
<ul>
${links.map(({ href, label }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`).join('\n')}
</ul>
</main>
</body>
</html>
`;
}
