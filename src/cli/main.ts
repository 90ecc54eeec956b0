/** The command line: finds the command, opens what it needs, and ends with its exit code. */
import process from 'node:process';
import { CannotStart } from '#platform/cannot-start';
import { DataDirectoryInUse, dataDirectory } from '#platform/data-directory';
import type { CliIo } from './cli-command.ts';
import { forwardToServer } from './forward-to-server.ts';
import { commands as shortCommands } from './commands.ts';
import { findCommand, runCommand, usageOfAll } from './run-command.ts';

const serve = {
	name: 'serve',
	load: async () => (await import('./commands/serve.ts')).serveAnd(shortCommands)
};
const commands = [serve, ...shortCommands];

const io: CliIo = {
	stdout: (text) => process.stdout.write(text),
	stderr: (text) => process.stderr.write(text),
	cwd: process.cwd(),
	isTerminal: process.stderr.isTTY === true
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
	const entry = findCommand(commands, args);
	if (!entry) {
		const asksForHelp = args.length === 0 || ['help', '--help', '-h'].includes(args[0] ?? '');
		(asksForHelp ? io.stdout : io.stderr)(await usageOfAll(commands));
		return asksForHelp && args.length > 0 ? 0 : 2;
	}
	const command = await entry.load().catch(() => null); // told by runCommand
	if (!command?.needsDatabase || command.name === 'serve') return runCommand(commands, args, io);
	const { openInstallation } = await import('./open-installation.ts');
	try {
		const installation = await openInstallation(io);
		try {
			return await runCommand(commands, args, io);
		} finally {
			await installation.close();
		}
	} catch (error) {
		// The server has the data directory open: it runs the command for us.
		if (error instanceof DataDirectoryInUse) return forwardToServer(dataDirectory().socket, args, io);
		if (!(error instanceof CannotStart)) throw error;
		io.stderr(`${error.message}\n`);
		return 1;
	}
}
