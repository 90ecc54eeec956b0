/** `npm start`: builds the pages if needed, prepares the database, builds the demo county, and serves. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { startJobs } from '#domain/operations/server';
import { readProviders, shareProviders } from '#domain/access/server';
import { dataDirectory } from '#platform/data-directory';
import { databaseIsOursAlone, type Database } from '#platform/database';
import { logFaults } from '#platform/fault';
import { installationKey } from '#platform/installation-key';
import { log } from '#platform/log';
import { readMailSettings } from '#platform/mail/mail-settings';
import { oneProcessAtATime } from '#platform/one-process-at-a-time';
import { projectFolder } from '#platform/project-folder';
import { readSecret } from '#platform/read-secret';
import { countRequest } from '#platform/request-metrics';
import { noteServing } from '#platform/serving-since';
import { readSettings, type Settings } from '#platform/settings';
import { buildPages } from '../build-pages.ts';
import type { CliCommand, CliIo, CommandEntry } from '../cli-command.ts';
import { buildDemoIfEmpty } from '../demo/build-demo.ts';
import { listenForCommands } from '../forward-to-server.ts';
import { refuseDemoBesideRealState } from '../demo/refuse-demo-beside-real-state.ts';
import { openInstallation, type Installation } from '../open-installation.ts';
import { runCommand } from '../run-command.ts';
import { frontDoor, type AnsweredRequest } from '../serve/front-door.ts';
import { limit, LIMITS } from '../serve/server-limits.ts';
import { tellUnknownOrganisations } from '../serve/tell-unknown-organisations.ts';
import { showProgress } from '../show-progress.ts';

/** The outer wall; what a route takes is less, see `src/routes/limit-body.server.ts`. */
const LARGEST_BODY_IN_BYTES = 60_000_000;
/** Asked every few seconds by machines. */
const WATCHED = new Set(['/health', '/ready', '/metrics']);

/** While serving, the process also runs `commands` for shells that ask (decision 0002). */
export const serveAnd = (commands: readonly CommandEntry[]): CliCommand => ({
	name: 'serve',
	usage: '',
	summary:
		'Startet die Anwendung und legt beim ersten Mal den Vorführkreis an (Umgebung: PORT, KREISLAUF_DATA, DATABASE_URL).',
	needsDatabase: true,
	run: async (_args, io) => {
		const settings = readSettings();
		// A wrong mail server or key is told now, not to the first person who signs in.
		readMailSettings();
		installationKey('start');
		shareProviders(readProviders());
		const [installation] = await Promise.all([prepareState(settings, io), buildPages(io)]);
		logFaults();
		// The page bundle reads these; the front door has put into the headers what holds.
		process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
		process.env['ADDRESS_HEADER'] = 'x-forwarded-for';
		process.env['BODY_SIZE_LIMIT'] ??= String(LARGEST_BODY_IN_BYTES);
		const { handler } = (await import(
			/* @vite-ignore */ pathToFileURL(join(projectFolder, 'build', 'handler.js')).href
		)) as { handler: RequestListener };
		const server = createServer(LIMITS, frontDoor(handler, settings, tell));
		limit(server);
		const shells = databaseIsOursAlone()
			? await listenForCommands(dataDirectory().socket, (args, shell) => runCommand(commands, args, shell))
			: null;
		server.listen(settings.port, settings.host);
		await once(server, 'listening');
		await readFirstPage(settings.port);
		io.stdout(`kreislauf läuft: http://localhost:${settings.port}\n`);
		noteServing();
		const jobs = settings.runsJobs ? startJobs() : null;
		await stopSignal();
		await jobs?.stop();
		shells?.close();
		await close(server);
		await installation.close();
		return 0;
	}
});

/** Opens the installation; in the demonstration with its county, which is built while the pages are. */
async function prepareState({ isDemo }: Settings, io: CliIo): Promise<Installation> {
	const installation = await openInstallation(io);
	await tellUnknownOrganisations(installation.database, io);
	if (isDemo) {
		await refuseDemoBesideRealState(installation.database);
		await buildDemoOnce(installation.database, io);
	}
	return installation;
}

/** Of several processes on one PostgreSQL one builds it; the others wait for it. */
function buildDemoOnce(database: Database, io: CliIo): Promise<void> {
	return oneProcessAtATime(
		readSecret('DATABASE_URL'),
		'kreislauf.demo',
		() => buildDemoIfEmpty(database, showProgress(io)),
		() => io.stderr('Ein anderer Vorgang legt den Vorführkreis gerade an; es wird gewartet …\n')
	);
}

/** Reads the start page once, so that the first reader does not wait for the edition to be loaded. */
async function readFirstPage(port: number): Promise<void> {
	await fetch(`http://127.0.0.1:${port}/`).then(
		(answer) => answer.arrayBuffer(),
		() => {} // bound to another address, or behind a proxy that insists on https: the first reader waits
	);
}

/** Counts each request, and logs it where a machine collects what we say. */
function tell(answered: AnsweredRequest): void {
	countRequest(answered);
	const { method, route, status, seconds } = answered;
	const isDull = status < 400 && (route === null || WATCHED.has(route));
	if (process.stdout.isTTY || isDull) return;
	log('info', 'request', { method, route, status, milliseconds: Math.round(seconds * 1000) });
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
