import pg from 'pg';

/** Reads a value of a type, named by its number (OID), from PostgreSQL's text. */
export type Parsers = Readonly<Record<number, (text: string) => unknown>>;

const CONNECTIONS = 10;
/** For a connection to come about, or to become free. */
const PATIENCE_IN_MILLISECONDS = 20_000;

/**
 * For the program at work. Whoever waits for somebody else's change is told so after two minutes; and a process whose
 * machine is gone holds its locks for as long, not for the two hours after which a network gives a connection up.
 */
const AT_WORK = {
	lock_timeout: '120s',
	tcp_keepalives_idle: '60',
	tcp_keepalives_interval: '10',
	tcp_keepalives_count: '6'
};

/** Connections that act as `role`; without one, as the user in the address, and wait as long as it takes. */
export function openPostgres(url: string, parsers: Parsers, role?: string): pg.Pool {
	const address = new URL(url);
	// pg lets options in the address take the place of ours, and with them of the role; so they go together.
	const options = [address.searchParams.get('options') ?? ''];
	address.searchParams.delete('options');
	if (role) for (const [name, value] of Object.entries({ ...AT_WORK, role })) options.push(`-c ${name}=${value}`);
	const getTypeParser = (oid: number, format?: 'text' | 'binary'): unknown =>
		parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text');
	const pool = new pg.Pool({
		connectionString: address.href,
		options: options.join(' ').trim(),
		max: CONNECTIONS,
		connectionTimeoutMillis: PATIENCE_IN_MILLISECONDS,
		keepAlive: true,
		types: { getTypeParser } as unknown as pg.CustomTypesConfig
	});
	// A connection that waits idle may be cut (a restart of PostgreSQL); the pool opens a new one when it is needed.
	pool.on('error', () => {});
	// Nor may one that is cut between two statements of a transaction end the program: the next statement fails instead.
	pool.on('connect', (client) => client.on('error', () => {}));
	return pool;
}
