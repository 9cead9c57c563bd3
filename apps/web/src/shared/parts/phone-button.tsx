import { useSurroundings } from '../surroundings.js';

/** Calls the secretariat; nothing where no number is known. */
export function PhoneButton({ small = false }: { small?: boolean }) {
  const { house, words } = useSurroundings();
  if (!house.phone) return null;
  return (
    <a
      className={small ? 'phone phone-small' : 'phone'}
      href={`tel:${house.phone.replace(/[^+\d]/g, '')}`}
      aria-label={words.phone.call(house.phone)}
    >
      <PhoneSign />
      <span>{small ? words.phone.short : house.phone}</span>
    </a>
  );
}

export function PhoneSign() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="sign">
      <path d="M6.600 10.800a15.100 15.100 0 0 0 6.600 6.600l2.200-2.200a1 1 0 0 1 1-.25 11.400 11.400 0 0 0 3.600.58 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.500a1 1 0 0 1 1 1 11.400 11.400 0 0 0 .57 3.600 1 1 0 0 1-.25 1Z" />
    </svg>
  );
}
