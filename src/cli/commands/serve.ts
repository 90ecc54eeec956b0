/** `npm start`: builds the pages if needed, prepares the database, builds the demo county, and serves. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataDirectory } from '#platform/data-directory';
import { projectFolder } from '#platform/project-folder';
import { readSettings } from '#platform/settings';
import { buildPages } from '../build-pages.ts';
import type { CliCommand, CommandEntry } from '../cli-command.ts';
import { buildDemoIfEmpty } from '../demo/build-demo.ts';
import { listenForCommands } from '../forward-to-server.ts';
import { openInstallation } from '../open-installation.ts';
import { runCommand } from '../run-command.ts';
import { showProgress } from '../show-progress.ts';

const LARGEST_UPLOAD_IN_BYTES = 60_000_000;
/** A reader on a bad line may pause in the middle of a large file; longer than the minute that proxies wait. */
const LONGEST_PAUSE_IN_MILLISECONDS = 65_000;

/** While serving, the process also runs `commands` for shells that ask (decision 0002). */
export const serveAnd = (commands: readonly CommandEntry[]): CliCommand => ({
	name: 'serve',
	usage: '',
	summary:
		'Startet die Anwendung und legt beim ersten Mal den Vorführkreis an (Umgebung: PORT, KREISLAUF_DATA, DATABASE_URL).',
	needsDatabase: true,
	run: async (_args, io) => {
		const settings = readSettings();
		const [installation] = await Promise.all([openInstallation(io), buildPages(io)]);
		if (settings.isDemo) await buildDemoIfEmpty(installation.database, showProgress(io));
		// The page bundle reads these; a form is accepted from the address it was served on.
		process.env['HOST_HEADER'] ??= settings.isBehindProxy ? 'x-forwarded-host' : 'host';
		process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
		process.env['BODY_SIZE_LIMIT'] ??= String(LARGEST_UPLOAD_IN_BYTES);
		const { handler } = (await import(
			/* @vite-ignore */ pathToFileURL(join(projectFolder, 'build', 'handler.js')).href
		)) as { handler: RequestListener };
		const server = createServer((request, response) => {
			if (!settings.isBehindProxy) trustOnlyThisConnection(request);
			handler(request, response);
		});
		server.keepAliveTimeout = LONGEST_PAUSE_IN_MILLISECONDS;
		const shells = process.env['DATABASE_URL']
			? null
			: await listenForCommands(dataDirectory().socket, (args, shell) => runCommand(commands, args, shell));
		server.listen(settings.port, settings.host);
		await once(server, 'listening');
		await readFirstPage(settings.port);
		io.stdout(`kreislauf läuft: http://localhost:${settings.port}\n`);
		await stopSignal();
		shells?.close();
		await close(server);
		await installation.close();
		return 0;
	}
});

/** Reads the start page once, so that the first reader does not wait for the edition to be loaded. */
async function readFirstPage(port: number): Promise<void> {
	await fetch(`http://127.0.0.1:${port}/`).then(
		(answer) => answer.arrayBuffer(),
		() => {} // bound to another address, or behind a proxy that insists on https: the first reader waits
	);
}

/** Without a proxy in front, whatever a client claims to be forwarded for is not to be believed. */
function trustOnlyThisConnection(request: IncomingMessage): void {
	for (const name of Object.keys(request.headers)) if (name.startsWith('x-forwarded-')) delete request.headers[name];
	request.headers['x-forwarded-proto'] = 'http';
}

function stopSignal(): Promise<void> {
	return new Promise((resolve) => {
		process.once('SIGINT', () => resolve());
		process.once('SIGTERM', () => resolve());
	});
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 2000).unref();
	});
}
