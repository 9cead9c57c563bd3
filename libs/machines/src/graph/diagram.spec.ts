import { writeFileSync } from 'node:fs';
import { sampleKind } from '../template/sample-kind/sample-kind.kind.js';
import { diagramSvg } from './svg.js';
import { mermaid } from './mermaid.js';
it('x', async () => {
  console.log(mermaid(sampleKind));
  const svg = await diagramSvg(sampleKind, { language: 'zh-CN', current: 'answered', visited: ['asked', 'answered'] });
  writeFileSync('/tmp/d.svg', svg);
  console.log(svg);
});
