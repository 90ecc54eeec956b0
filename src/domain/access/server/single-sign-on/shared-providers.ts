import type { Provider } from './provider.ts';

const SHARED = Symbol.for('kreislauf.identity-providers');
type Shared = { [SHARED]?: readonly Provider[] };

/**
 * The process's identity providers, read once at its start. The page bundle and the command line are loaded apart, so they
 * hang on `globalThis`.
 */
export function shareProviders(providers: readonly Provider[]): void {
	(globalThis as Shared)[SHARED] = providers;
}

export function sharedProviders(): readonly Provider[] {
	return (globalThis as Shared)[SHARED] ?? [];
}

export function findProvider(key: string): Provider | undefined {
	return sharedProviders().find((provider) => provider.key === key);
}
