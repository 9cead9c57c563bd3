import { useRef, useState } from 'react';
import type { ChosenFile, Files } from '../files/use-files.js';
import { useWords } from '../surroundings.js';
import { Button } from './button.js';

interface Props {
  readonly files: Files;
  readonly most: number;
  /** Called before the camera or the album opens: some telephones close the page meanwhile. */
  readonly beforeChoosing?: () => void;
}

/** Photos and papers: from the camera or the album, each with its progress, and a second try where it failed. */
export function PhotoPicker({ files, most, beforeChoosing }: Props) {
  const words = useWords();
  const { photos } = words.filing;
  const [tooMany, setTooMany] = useState(false);
  const left = most - files.files.length;
  const take = (list: FileList | null) => {
    const chosen = [...(list ?? [])];
    setTooMany(chosen.length > left);
    void files.add(chosen.slice(0, Math.max(0, left)));
  };
  return (
    <div className="photo-picker">
      <div className="row">
        <Chooser label={photos.camera} accept="image/*" capture onOpen={beforeChoosing} onChoose={take} />
        <Chooser
          label={photos.album}
          accept="image/*,application/pdf,video/mp4"
          multiple
          onOpen={beforeChoosing}
          onChoose={take}
        />
      </div>
      {tooMany ? (
        <p role="alert" className="error-line">
          {photos.tooMany(most)}
        </p>
      ) : null}
      {files.files.length > 0 ? (
        <ul className="photos" aria-label={photos.list}>
          {files.files.map((file, index) => (
            <Photo key={file.id} file={file} files={files} first={index === 0} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Chooser({
  label,
  accept,
  multiple,
  capture,
  onOpen,
  onChoose,
}: {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly capture?: boolean;
  readonly onOpen?: () => void;
  readonly onChoose: (files: FileList | null) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        {...(capture ? { capture: 'environment' } : {})}
        onChange={(event) => {
          onChoose(event.target.files);
          event.target.value = '';
        }}
      />
      <Button
        kind="secondary"
        onClick={() => {
          onOpen?.();
          input.current?.click();
        }}
      >
        {label}
      </Button>
    </>
  );
}

function Photo({ file, files, first }: { file: ChosenFile; files: Files; first: boolean }) {
  const { photos } = useWords().filing;
  const { id, name, state, percent, problem, preview, hopeless } = file;
  return (
    <li className={state === 'failed' ? 'photo photo-failed' : 'photo'}>
      {preview ? <img src={preview} alt="" /> : <span className="photo-paper" aria-hidden="true" />}
      <div className="photo-about">
        <span className="photo-name">{name}</span>
        <span className="small" role="status">
          {state === 'failed' ? `${photos.failed}${problem ? ` · ${problem}` : ''}` : null}
          {state === 'sent' ? photos.sent : null}
          {state === 'sending' ? photos.sending(percent) : null}
          {state === 'preparing' || state === 'waiting' ? photos.preparing : null}
        </span>
        {state === 'sending' ? (
          <progress value={percent} max={100} aria-label={photos.sending(percent)} />
        ) : null}
        <span className="photo-tools">
          {state === 'failed' && !hopeless ? (
            <button
              type="button"
              aria-label={photos.retryThat(name)}
              onClick={() => files.send(id).catch(() => {})}
            >
              {photos.retry}
            </button>
          ) : null}
          {first ? null : (
            <button type="button" aria-label={photos.earlier(name)} onClick={() => files.forward(id)}>
              ↑
            </button>
          )}
          <button type="button" aria-label={photos.removeThat(name)} onClick={() => files.remove(id)}>
            {photos.remove}
          </button>
        </span>
      </div>
    </li>
  );
}
