/** A database for the tests on a given server, and its copy once nobody is connected to it. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export function createPostgresCopies(server: string): {
	readonly original: string;
	readonly copied: string;
	readonly create: () => Promise<string>;
	readonly copy: () => Promise<string>;
	readonly drop: () => Promise<void>;
} {
	const name = `kreislauf_pages_${randomUUID().replaceAll('-', '')}`;
	const copyName = `${name}_copy`;
	const addressOf = (database: string): string => {
		const url = new URL(server);
		url.pathname = `/${database}`;
		return url.href;
	};
	const run = async (text: string): Promise<void> => {
		const client = new pg.Client({ connectionString: server });
		await client.connect();
		await client.query(text).finally(() => client.end());
	};
	return {
		original: addressOf(name),
		copied: addressOf(copyName),
		create: async () => {
			await run(`create database ${name}`);
			return addressOf(name);
		},
		copy: async () => {
			await run(`create database ${copyName} template ${name}`);
			return addressOf(copyName);
		},
		drop: async () => {
			await run(`drop database if exists ${copyName} with (force)`);
			await run(`drop database if exists ${name} with (force)`);
		}
	};
}
