/** A command of the shell. Exit codes: 0 done, 1 refused (bad input), 2 wrong use; see docs. */
export type CliCommand = {
	/** `register count`, `intake accept`. */
	readonly name: string;
	/** What follows the name: `FILE… --as-of YYYY-MM-DD --out DIR`. */
	readonly usage: string;
	/** One German sentence. */
	readonly summary: string;
	/** Whether the database must be open. Commands of the counting zone must not need it. */
	readonly needsDatabase: boolean;
	readonly run: (args: readonly string[], io: CliIo) => Promise<ExitCode>;
};

/** A command that is loaded when it is needed. */
export type CommandEntry = { readonly name: string; readonly load: () => Promise<CliCommand> };

export type ExitCode = 0 | 1 | 2;

/** Where a command reads and writes. It may run inside the serving process on behalf of a shell elsewhere. */
export type CliIo = {
	readonly stdout: (text: string) => void;
	readonly stderr: (text: string) => void;
	/** Relative file names are meant from here. */
	readonly cwd: string;
	/** Whether standard error is a terminal, so that progress may be drawn. */
	readonly isTerminal: boolean;
};
