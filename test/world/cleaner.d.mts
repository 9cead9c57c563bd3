export function startCleaner(): { readonly folder: string; end(): Promise<unknown> };
