import { useSurroundings } from '../surroundings.js';

/** Larger type and larger buttons, remembered. */
export function ElderToggle() {
  const { elder, enlarge, words } = useSurroundings();
  return (
    <button type="button" className="head-button" aria-pressed={elder} onClick={() => enlarge(!elder)}>
      {elder ? words.head.ordinary : words.head.elder}
    </button>
  );
}
