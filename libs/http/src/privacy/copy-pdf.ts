import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { JsonObject } from '#kernel/json.js';
import { type Language, say, type Text } from '#kernel/text.js';
import type { PrivacyCopy } from '#views/privacy/privacy-copy.js';
import type { House } from '../web/house.js';
import { COPY_TEXTS } from './copy-texts.js';

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
);

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The copy of one's own data to read and print: the same content as the JSON, section by section. */
export function copyPdf(copy: PrivacyCopy, house: House, language: Language): Promise<Buffer> {
  const title = say(COPY_TEXTS.title, language);
  const page = new PDFDocument({
    size: 'A4',
    margin: 56,
    info: { Title: `${title} ${copy.caseNo}`, Author: house.name },
    lang: language,
  });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    page.on('data', (part: Buffer) => parts.push(part));
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.on('error', reject);
  });
  page.font(FONT).fillColor('#4a5565').fontSize(11).text(house.name);
  page.fillColor('#0050b3').fontSize(20).text(`${title} ${copy.caseNo}`);
  page
    .fillColor('#4a5565')
    .fontSize(10)
    .text(`${say(COPY_TEXTS.made, language)} ${minute(copy.madeAt)}`);
  for (const { heading, lines } of sectionsOf(copy, (one) => say(one, language))) {
    page.moveDown(0.9).fillColor('#0050b3').fontSize(13).text(heading);
    page.fillColor('#1b2430').fontSize(10.5);
    for (const line of lines) page.moveDown(0.2).text(line);
  }
  page.end();
  return whole;
}

/** Exported for whoever wants to know that nothing is left out. */
export function sectionsOf(copy: PrivacyCopy, tell: (text: Text) => string): Section[] {
  const words = COPY_TEXTS;
  const section = (heading: Text, lines: readonly string[]): Section => ({
    heading: tell(heading),
    lines: lines.length > 0 ? lines : [tell(words.none)],
  });
  const looked = ({ at, by, reason }: { at: string; by: string; reason: string }) =>
    `${minute(at)}  ${by}  ${reason}`;
  return [
    section(words.contact, identityLines(copy.identityData, tell)),
    section(
      words.consents,
      copy.consents.map(
        ({ at, mode, textVersion, withdrawn }) =>
          `${minute(at)}  ${tell(words.modes[mode as 'masked'] ?? words.none)}` +
          (textVersion ? `  ${tell(words.version)} ${textVersion}` : '') +
          (withdrawn ? `  ${tell(words.withdrawn)}` : ''),
      ),
    ),
    section(words.looks, copy.looks.map(looked)),
    section(words.fileLooks, copy.fileLooks.map(looked)),
    section(
      words.requests,
      copy.requests.map(
        ({ askedAt, wish, words: said, decision, reason }) =>
          `${minute(askedAt)}  ${tell(words.wishes[wish])}  ${said ?? ''}  ${tell(words.decisions[decision ?? 'waiting'])}  ${reason ?? ''}`,
      ),
    ),
    section(
      words.acts,
      copy.acts.map(({ at, act }) => `${minute(at)}  ${tell(words.did[act])}`),
    ),
    ...copy.cases.flatMap((one) => caseSections(one, tell, section)),
    section(
      words.notices,
      copy.notices.map(({ at, title, body }) => `${minute(at)}  ${title}\n${body}`),
    ),
  ];
}

function caseSections(
  one: PrivacyCopy['cases'][number],
  tell: (text: Text) => string,
  section: (heading: Text, lines: readonly string[]) => Section,
): Section[] {
  const about = `${one.kindLabel} ${one.caseNo}`;
  const under = ({ heading, lines }: Section): Section => ({ heading: `${about}  ${heading}`, lines });
  return [
    { heading: about, lines: [one.title, one.stateLabel, minute(one.openedAt ?? '')] },
    under(
      section(
        COPY_TEXTS.timeline,
        one.timeline.map(({ at, label, actor, words }) =>
          [`${minute(at ?? '')}  ${label ?? ''}  ${actor ?? ''}`, ...textsIn(words)].join('\n'),
        ),
      ),
    ),
    under(
      section(
        COPY_TEXTS.documents,
        one.documents.map(({ number, title, body }) => `${number}  ${title}\n${body}`),
      ),
    ),
    under(
      section(
        COPY_TEXTS.files,
        one.files.map(
          ({ name, type, size, uploadedAt }) => `${minute(uploadedAt)}  ${name}  ${type}  ${size}`,
        ),
      ),
    ),
  ];
}

function identityLines(identity: JsonObject | null, tell: (text: Text) => string): string[] {
  const names: Readonly<Record<string, Text>> = COPY_TEXTS.names;
  return Object.entries(identity ?? {}).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? identityLines(value as JsonObject, tell)
      : [`${names[key] ? tell(names[key]) : key}  ${String(value)}`],
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** `2026-03-02T10:00:00.000+08:00` as `2026-03-02 10:00`. */
function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
