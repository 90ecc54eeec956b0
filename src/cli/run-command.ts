import { CannotStart } from '#platform/cannot-start';
import { faultOf } from '#platform/fault';
import { faultTexts } from '#ui/texts/faults.ts';
import type { CliCommand, CliIo, CommandEntry, ExitCode } from './cli-command.ts';

/** The command whose name the arguments begin with; `register count` before `register`. */
export function findCommand(entries: readonly CommandEntry[], args: readonly string[]): CommandEntry | undefined {
	return entries
		.filter(({ name }) => name.split(' ').every((word, index) => args[index] === word))
		.sort((a, b) => b.name.length - a.name.length)[0];
}

/** Runs a command. Bugs become a short German line and exit code 1; the trace goes to standard error. */
export async function runCommand(
	entries: readonly CommandEntry[],
	args: readonly string[],
	io: CliIo
): Promise<ExitCode> {
	const entry = findCommand(entries, args);
	if (!entry) {
		io.stderr(await usageOfAll(entries));
		return 2;
	}
	let command: CliCommand;
	try {
		command = await entry.load();
	} catch (error) {
		// A file is missing or broken: mostly a program folder that was replaced while its server runs.
		io.stderr(`${cannotLoad(entry.name)}\n${messageOf(error)}\n`);
		tellTrace(error, io);
		return 1;
	}
	const rest = args.slice(command.name.split(' ').length);
	if (rest.includes('--help') || rest.includes('-h')) {
		io.stdout(`${command.summary}\n\nAufruf: kreislauf ${command.name} ${command.usage}\n`);
		return 0;
	}
	try {
		return await command.run(rest, io);
	} catch (error) {
		if (isWrongUse(error)) {
			io.stderr(`${error.message}\nAufruf: kreislauf ${command.name} ${command.usage}\n`);
			return 2;
		}
		if (error instanceof CannotStart) {
			io.stderr(`${error.message}\n`);
			return 1;
		}
		const fault = faultOf(error);
		if (fault) {
			const { path } = error as NodeJS.ErrnoException;
			io.stderr(`${faultTexts[fault]}${path ? ` (${path})` : ''}\n`);
			return 1;
		}
		io.stderr(`Unerwarteter Fehler bei „${command.name}“: ${messageOf(error)}\n`);
		tellTrace(error, io);
		return 1;
	}
}

const cannotLoad = (name: string): string =>
	`Der Befehl „${name}“ lässt sich nicht laden. Wurde das Programm gerade ausgetauscht? Dann starten Sie es neu; sonst ist es nicht vollständig.`;
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function tellTrace(error: unknown, io: CliIo): void {
	if (process.env['KREISLAUF_TRACE'] && error instanceof Error) io.stderr(`${error.stack}\n`);
}

/** `node:util` parseArgs throws on unknown options; that is wrong use, not a bug. */
function isWrongUse(error: unknown): error is Error {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

export async function usageOfAll(entries: readonly CommandEntry[]): Promise<string> {
	const commands: CliCommand[] = await Promise.all(entries.map(({ load }) => load()));
	const lines = commands.map(({ name, usage, summary }) => `  kreislauf ${name} ${usage}\n      ${summary}`);
	return `kreislauf – Sozialdatenmonitor und Sozialplanung eines Landkreises\n\n${lines.join('\n')}\n`;
}
