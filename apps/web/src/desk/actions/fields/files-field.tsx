import { Button } from 'antd';
import { useRef, useState } from 'react';
import { Problem } from '../../../shared/api/problem.js';
import { prepareFile, UnusableFile } from '../../../shared/files/prepare-file.js';
import { upload } from '../../../shared/files/upload.js';
import { useSurroundings } from '../../../shared/surroundings.js';
import { useDeskWords } from '../../words/desk-words.js';
import { newKey } from '../send-event.js';
import type { SentFile } from '../form-values.js';
import { Labelled } from './labelled.js';
import type { FieldProps } from './one-field.js';

interface Moving {
  readonly key: string;
  readonly file: File;
  readonly percent: number;
  readonly problem?: string;
}

/** Evidence: each file goes up by itself and can be tried again by itself. Pictures lose their place and camera. */
export function FilesField({ field, path, value, problems, onChange, most }: FieldProps & { most: number }) {
  const { act, frame } = useDeskWords();
  const { words } = useSurroundings();
  const input = useRef<HTMLInputElement>(null);
  const sent = Array.isArray(value) ? (value as SentFile[]) : [];
  const arrived = useRef(sent);
  arrived.current = sent;
  const [moving, setMoving] = useState<readonly Moving[]>([]);

  const put = (key: string, change: Partial<Moving> | null) =>
    setMoving((before) =>
      change === null
        ? before.filter((one) => one.key !== key)
        : before.map((one) => (one.key === key ? { ...one, ...change } : one)),
    );
  const send = async (key: string, original: File) => {
    put(key, { percent: 0, problem: undefined });
    try {
      const file = await prepareFile(original);
      const id = await upload({
        blob: file,
        name: file.name,
        onProgress: (percent) => put(key, { percent }),
      });
      put(key, null);
      arrived.current = [...arrived.current, { id, name: file.name }];
      onChange(arrived.current);
    } catch (error) {
      const problem =
        error instanceof UnusableFile
          ? words.filing.photos[error.why]
          : error instanceof Problem
            ? error.detail || error.title
            : frame.failure.offline;
      put(key, { problem });
    }
  };
  const add = (files: FileList | null) => {
    for (const file of Array.from(files ?? []).slice(0, most - sent.length)) {
      const key = newKey();
      setMoving((before) => [...before, { key, file, percent: 0 }]);
      void send(key, file);
    }
    if (input.current) input.current.value = '';
  };

  return (
    <Labelled field={field} path={path} problems={problems} hint={act.uploadHint}>
      {(control) => (
        <>
          <input
            {...control}
            ref={input}
            className="file-input"
            type="file"
            multiple={most > 1}
            aria-required={undefined}
            accept="image/jpeg,image/png,image/webp,application/pdf,video/mp4"
            onChange={(event) => add(event.target.files)}
          />
          <ul className="file-list" aria-live="polite">
            {sent.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span>
                <Button
                  size="small"
                  type="text"
                  aria-label={act.remove(name)}
                  onClick={() => onChange(sent.filter((one) => one.id !== id))}
                >
                  ✕
                </Button>
              </li>
            ))}
            {moving.map(({ key, file, percent, problem }) => (
              <li key={key} className={problem ? 'is-failed' : undefined}>
                <span>
                  {file.name} · {problem ?? act.uploading(percent)}
                </span>
                {problem ? (
                  <>
                    <Button size="small" onClick={() => void send(key, file)}>
                      {act.again}
                    </Button>
                    <Button
                      size="small"
                      type="text"
                      aria-label={act.remove(file.name)}
                      onClick={() => put(key, null)}
                    >
                      ✕
                    </Button>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Labelled>
  );
}
