/** Passwords that stand in examples, images and manuals: whoever reads them knows them. */
const GIVEN = [
  'heyi',
  'heyi-demo',
  'postgres',
  'password',
  'passwd',
  'secret',
  'admin',
  'root',
  'changeme',
  'change-me',
  'example',
  '123456',
];
const FEWEST_CHARACTERS = 8;

/** Whether the password in a database address is an example or the user name. No password is no given one: sockets need none. */
export function hasGivenPassword(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return (
    password !== '' && (password === username || GIVEN.includes(decodeURIComponent(password).toLowerCase()))
  );
}

/** Whether a secret is a placeholder: an example's word in it, or the same few characters over and over. */
export function isPlaceholder(secret: string): boolean {
  return (
    /change.?me|example|placeholder|your.?secret/i.test(secret) || new Set(secret).size < FEWEST_CHARACTERS
  );
}
