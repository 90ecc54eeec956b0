/** Stands between the program and PostgreSQL and cuts connections at a chosen moment, as a network may. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type Cut =
	/** Everything passes. */
	| 'never'
	/** PostgreSQL does not get to hear the commit. */
	| 'before-commit'
	/** PostgreSQL commits; the program does not get to hear it. */
	| 'after-commit'
	/** No new connection comes about, and the ones there are end. */
	| 'all';

export type CuttingProxy = {
	readonly url: string;
	readonly cut: (when: Cut) => void;
	readonly close: () => void;
};

export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
	const { hostname, port } = new URL(target);
	let when: Cut = 'never';
	const open = new Set<Socket>();
	const server = createServer((program) => {
		const postgres = connect(Number(port || 5432), hostname);
		const end = (): void => {
			for (const socket of [program, postgres]) {
				socket.destroy();
				open.delete(socket);
			}
		};
		for (const socket of [program, postgres]) {
			open.add(socket);
			socket.on('error', end).on('close', end);
		}
		if (when === 'all') end();
		let isCommitting = false;
		program.on('data', (bytes) => {
			isCommitting = bytes.includes('commit');
			if (isCommitting && when === 'before-commit') end();
			else postgres.write(bytes);
		});
		postgres.on('data', (bytes) => {
			if (isCommitting && when === 'after-commit') end();
			else program.write(bytes);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
	const address = new URL(target);
	address.hostname = '127.0.0.1';
	address.port = String((server.address() as AddressInfo).port);
	return {
		url: address.href,
		cut: (moment) => {
			when = moment;
			if (when === 'all') for (const socket of open) socket.destroy();
		},
		close: () => {
			for (const socket of open) socket.destroy();
			server.close();
		}
	};
}
