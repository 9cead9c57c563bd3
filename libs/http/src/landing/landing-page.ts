import { type Language, say, text } from '#kernel/text.js';
import type { CaseKind } from '#machines/contract/case-kind.js';
import { escapeHtml } from '../papers/html.js';

const ABOUT = text(
  '协会处理投诉、调解与行业自律事务的系统：每件事都是一个状态清楚、期限明确、过程可查的案件。',
  'Complaints, mediation and integrity work of an association: every matter is a case with a clear state, a deadline and a history that can be checked.',
);
const DIAGRAM = text('流程图', 'state diagram');
const LINKS = [
  { href: '/checkpoints', label: text('历史存证公示', 'Signed checkpoints') },
  { href: '/api/docs', label: text('接口说明', 'Interface description') },
  { href: '/api/openapi.json', label: text('接口说明（OpenAPI JSON）', 'OpenAPI description (JSON)') },
  { href: '/api/health/ready', label: text('运行状态', 'Health') },
];

/** Until the pages for residents and the office are there: what this is, and where to look. No script. */
export function landingPage(kinds: readonly CaseKind[], language: Language): string {
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
<ul>
${links.map(({ href, label }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`).join('\n')}
</ul>
</main>
</body>
</html>
`;
}

/** One sheet for the pages that this server writes itself, on screen and on paper. */
export const PAGE_CSS = `:root { color-scheme: light; }
body { margin: 0; background: #f6f7f9; color: #1b2430; font: 18px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 42rem; margin: 2rem auto; padding: 2rem; background: #fff; border: 1px solid #d9dee5; border-radius: 8px; }
h1 { margin-top: 0; font-size: 1.6rem; line-height: 1.3; }
a { color: #0a58ca; }
li { margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid #d9dee5; text-align: left; vertical-align: top; }
code { overflow-wrap: anywhere; font-size: .85em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; font-size: .8rem; color: #56657a; }
dd { margin: 0; overflow-wrap: anywhere; }
.document h1 { text-align: center; }
.document footer { margin-top: 3rem; border-top: 1px solid #d9dee5; }
@page { size: A4; margin: 20mm; }
@media print {
  body { background: #fff; font-size: 12pt; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
}
`;
