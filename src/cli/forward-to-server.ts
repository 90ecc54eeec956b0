/**
 * PGlite belongs to one process. While the server runs, a command typed in a shell is therefore run by the server:
 * the shell sends its words through a socket that only the same user can open, and prints what comes back.
 */
import { chmodSync, rmSync } from 'node:fs';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { CliIo, ExitCode } from './cli-command.ts';

type Request = { args: string[]; cwd: string; isTerminal: boolean };
type Answer = { out: string } | { err: string } | { exit: ExitCode };

type Run = (args: readonly string[], io: CliIo) => Promise<ExitCode>;

/** Takes commands from shells of the same user and runs them here with `run`. */
export function listenForCommands(path: string, run: Run): Promise<Server> {
	rmSync(path, { force: true });
	const server = createServer((socket) => void answer(socket, run));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(path, () => {
			chmodSync(path, 0o600);
			server.unref();
			resolve(server);
		});
	});
}

async function answer(socket: Socket, run: Run): Promise<void> {
	socket.on('error', () => socket.destroy()); // the shell was closed; the command goes on
	const send = (message: Answer): void => {
		if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
	};
	try {
		for await (const line of createInterface({ input: socket })) {
			const { args, cwd, isTerminal } = JSON.parse(line) as Request;
			const io: CliIo = { stdout: (out) => send({ out }), stderr: (err) => send({ err }), cwd, isTerminal };
			send({ exit: await run(args, io) });
			break;
		}
	} catch (error) {
		// Whatever goes wrong with somebody's command is told there; the server has readers to serve.
		send({ err: `Der Server konnte den Befehl nicht ausführen: ${error instanceof Error ? error.message : error}\n` });
		send({ exit: 1 });
	}
	socket.end();
}

export function forwardToServer(path: string, args: readonly string[], io: CliIo): Promise<ExitCode> {
	return new Promise((resolve) => {
		let exit: ExitCode = 1;
		const socket = connect(path);
		socket.once('error', () => {
			io.stderr(
				'Das Datenverzeichnis ist von einem anderen Vorgang geöffnet, der keine Befehle annimmt. Bitte später noch einmal versuchen.\n'
			);
			resolve(1);
		});
		socket.once('connect', () => {
			const request: Request = { args: [...args], cwd: io.cwd, isTerminal: io.isTerminal };
			socket.write(`${JSON.stringify(request)}\n`);
		});
		const lines = createInterface({ input: socket });
		lines.on('error', () => {}); // told by the socket above
		lines.on('line', (line) => {
			const message = JSON.parse(line) as Answer;
			if ('out' in message) io.stdout(message.out);
			else if ('err' in message) io.stderr(message.err);
			else exit = message.exit;
		});
		socket.once('close', () => resolve(exit));
	});
}
