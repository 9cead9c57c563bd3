import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** What a wrong line would hurt most: time, decisions, and the rules of the kinds. */
const AREAS = {
  calendar: { folder: 'libs/kernel/src/calendar', files: /\.ts$/ },
  engine: {
    folder: 'libs/engine/src',
    files: /^(decide|derive-deadlines|derive-tasks|fact-requests|history|replay)\.ts$/,
  },
  guards: {
    folder: 'libs/machines/src/kinds',
    files: /guards\/[^/]+\.ts$|(ladder|quorum|route|threshold)\.ts$/,
  },
};
const NOT_MUTATED = /\.(spec|fixture|errors)\.ts$|\/testing\//;

/** The files of an area, or of a path that was given instead. */
export function filesOf(area) {
  const { folder, files } = AREAS[area] ?? { folder: area, files: /\.ts$/ };
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => files.test(name) && !NOT_MUTATED.test(`/${name}`))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/**
 * A fixed share of the lines of these files, as Stryker names them (`file:7-7`). Which ones follows from their text, so
 * an estimate can be repeated. Mutants over several lines are left out.
 */
export function sampleOf(files, share) {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (isChosen(file, line, share) ? [`${file}:${index + 1}-${index + 1}`] : [])),
  );
}

function isChosen(file, line, share) {
  const digest = createHash('sha256').update(`${file}\n${line}`).digest();
  return line.trim() !== '' && digest.readUInt32BE(0) / 2 ** 32 < share;
}
