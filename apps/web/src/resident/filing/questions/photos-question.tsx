import { PhotoPicker } from '../../../shared/parts/photo-picker.js';
import { useWords } from '../../../shared/surroundings.js';
import { useFiling } from '../filing-context.js';
import { MOST_FILES } from '../steps.js';

export function PhotosQuestion() {
  const { photos } = useWords().filing.steps;
  const { files, flush } = useFiling();
  return (
    <>
      <p className="hint">{photos.hint}</p>
      <PhotoPicker files={files} most={MOST_FILES} beforeChoosing={() => void flush('photos')} />
    </>
  );
}
