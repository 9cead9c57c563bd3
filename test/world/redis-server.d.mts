export function startRedis(folder: string, fixedPort?: number): Promise<string | undefined>;
