import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CliCommand, CommandEntry } from './cli-command.ts';
import { forwardToServer, listenForCommands } from './forward-to-server.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreislauf-forward-'));
const path = join(folder, 'kreislauf.sock');
const greet: CliCommand = {
	name: 'greet',
	usage: 'NAME',
	summary: 'Grüßt.',
	needsDatabase: true,
	run: async ([name = ''], io) => {
		io.stdout(`Guten Tag, ${name} in ${io.cwd}.\n`);
		return 2;
	}
};
const entries: CommandEntry[] = [
	{ name: 'greet', load: async () => greet },
	{ name: 'missing', load: () => import(join(folder, 'no-such-command.ts')) }
];
let server: Server;

beforeAll(async () => {
	server = await listenForCommands(path, (args, io) => {
		if (args[0] === 'burst') throw new Error('zerplatzt');
		return runCommand(entries, args, io);
	});
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

async function type(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	const said = { out: '', err: '' };
	const code = await forwardToServer(path, args, {
		stdout: (text) => (said.out += text),
		stderr: (text) => (said.err += text),
		cwd: '/home/vera',
		isTerminal: false
	});
	return { code, ...said };
}

test('a shell gets what the server printed, and its exit code', async () => {
	expect(await type('greet', 'Vera')).toEqual({ code: 2, out: 'Guten Tag, Vera in /home/vera.\n', err: '' });
});

test.each([
	['cannot be loaded', ['missing'], 'Der Befehl „missing“ lässt sich nicht laden'],
	['cannot be listed, since another cannot be loaded', ['unknown'], 'Der Server konnte den Befehl nicht ausführen'],
	['throws before it begins', ['burst'], 'zerplatzt']
])('a command that %s is refused in its shell, and the server goes on', async (_, args, line) => {
	const refused = await type(...args);
	expect([refused.code, refused.out]).toEqual([1, '']);
	expect(refused.err).toContain(line);
	expect((await type('greet', 'Vera')).code).toBe(2);
});

test('so is what is no command at all', async () => {
	const socket = connect(path);
	socket.write('GET / HTTP/1.1\n');
	expect(await text(socket)).toContain('"exit":1');
	expect((await type('greet', 'Vera')).code).toBe(2);
});
