/** Accounts as an operator makes them in a shell beside the running server. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { runKreislauf } from './run-kreislauf.ts';

type Environment = Readonly<Record<string, string>>;

export async function addAccount(
	environment: Environment,
	...roles: string[]
): Promise<{ email: string; password: string }> {
	return run(environment, ['add', ...named(roles)]);
}

/** The address behind the server's own: `/einladung/…`. */
export async function inviteAccount(
	environment: Environment,
	...roles: string[]
): Promise<{ email: string; path: string }> {
	const { email, link } = await run<{ email: string; link: string }>(environment, ['invite', ...named(roles)]);
	return { email, path: new URL(link).pathname };
}

export async function resetAccount(environment: Environment, email: string): Promise<string> {
	const { link } = await run<{ link: string }>(environment, ['reset', '--email', email]);
	return new URL(link).pathname;
}

function named(roles: readonly string[]): string[] {
	const email = `person-${randomUUID()}@kreis.example`;
	return ['--email', email, '--name', 'Erika Muster', ...roles.flatMap((role) => ['--role', role])];
}

async function run<Told>(environment: Environment, args: readonly string[]): Promise<Told> {
	const ran = await runKreislauf(['user', ...args, '--json'], environment);
	expect([ran.code, ran.stderr]).toEqual([0, '']);
	return JSON.parse(ran.stdout) as Told;
}
