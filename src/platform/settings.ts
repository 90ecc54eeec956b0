/** What the operator sets through the environment; read in one place, with defaults that work on a laptop. */
export type Settings = {
	readonly port: number;
	readonly host: string;
	/** Demo county with invented figures and one-click roles; `KREISLAUF_DEMO=0` starts empty. */
	readonly isDemo: boolean;
	/** Behind a reverse proxy that sets `x-forwarded-proto` and `x-forwarded-host`. */
	readonly isBehindProxy: boolean;
};

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
	return {
		port: Number(environment['PORT'] ?? 3000),
		host: environment['HOST'] ?? '0.0.0.0',
		isDemo: environment['KREISLAUF_DEMO'] !== '0',
		isBehindProxy: environment['KREISLAUF_BEHIND_PROXY'] === '1'
	};
}
