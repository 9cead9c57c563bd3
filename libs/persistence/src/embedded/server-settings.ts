const DEFAULTS = { max_connections: '100', shared_buffers: '128MB' };

/** `name=value` texts over our defaults. Durability (fsync, synchronous_commit) stays as PostgreSQL has it: on. */
export function settingsOf(flags: readonly string[]): Map<string, string> {
  const settings = new Map<string, string>(Object.entries(DEFAULTS));
  for (const flag of flags) {
    const [, name, value] = /^(?:-c\s*|--)?([a-z_.]+)=([^"\\$`%!]*)$/.exec(flag) ?? [];
    if (name === undefined || value === undefined) {
      throw new TypeError(`a server setting is written name=value without quotes, not "${flag}"`);
    }
    settings.set(name, value);
  }
  return settings;
}

/** One line for `pg_ctl -o`, which hands it to a shell: hence the quotes, and no Unix socket, which Windows lacks. */
export function serverArguments(settings: Map<string, string>, port: number): string {
  const all = [
    ...settings,
    ['port', `${port}`],
    ['listen_addresses', '127.0.0.1'],
    ['unix_socket_directories', ''],
  ];
  return all.map(([name, value]) => `-c "${name}=${value}"`).join(' ');
}
