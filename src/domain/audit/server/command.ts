/**
 * The one way to change anything. A command ties together: the permission, the check of its input, one transaction,
 * and the entry in the trail, written in that same transaction. Page, command line and jobs call the same commands;
 * tests walk the registry of all commands. A full disk or a cut connection is a refusal too, so every form tells it.
 */
import { type z } from 'zod';
import { may, type Actor, type Permission } from '#domain/access';
import { getDatabase, inTransaction, type DatabaseTransaction, type Queryable } from '#platform/database';
import { faultOf, leavesOpenWhatIsStored, tellFault } from '#platform/fault';
import { noProgress, type Progress } from '#platform/progress';
import { refused, type Outcome } from '../issue.ts';
import { actAs } from './act-as.ts';
import { appendEntry, type NewEntry } from './append-entry.ts';
import { countChange } from './state-of-trail.ts';
import { wasReadRecently } from './was-read-recently.ts';

/** Thrown, not returned: whoever gets here without the permission found a hole in a page, not a mistake in a form. */
export class NotPermitted extends Error {
	readonly command: string;
	readonly permission: Permission;

	constructor(command: string, permission: Permission) {
		super(`${command} needs the permission ${permission}.`);
		this.command = command;
		this.permission = permission;
	}
}

export type CommandContext = {
	readonly tx: DatabaseTransaction;
	readonly actor: Actor;
	readonly progress: Progress;
};

type Definition<Schema extends z.ZodType, Result> = {
	/** `module.verb`, for example `intake.accept-delivery`. */
	readonly name: string;
	readonly permission: Permission;
	readonly input: Schema;
	readonly run: (context: CommandContext, input: z.output<Schema>) => Promise<Outcome<Result>>;
	/**
	 * What the trail keeps of a success: no personal data, no unreleased figure. Null: a person's own note that nobody else ever
	 * sees and nothing else rests on (a draft); it leaves no entry, and public pages stay as they are (decision 0014).
	 */
	readonly record: ((input: z.output<Schema>, result: Result) => Record<string, unknown>) | null;
	/** What it was about, for example `delivery:12`: the entry is shown there under "what happened here". */
	readonly object?: (input: z.output<Schema>, result: Result) => string | null;
	/**
	 * Only reads what is confidential: the entry tells who has seen it, one for the same reading within 15 minutes, and public
	 * pages stay as they are. Its object is of a kind of its own (`delivered-figures:12`): who reads is for auditors to know.
	 */
	readonly isReading?: boolean;
};

export type Command<Schema extends z.ZodType, Result> = {
	(
		actor: Actor,
		input: z.input<Schema>,
		options?: { progress?: Progress; database?: Queryable }
	): Promise<Outcome<Result>>;
	readonly commandName: string;
	readonly permission: Permission;
};

/** Every command there is, by name. Read by tests and by the documentation. */
export const commands = new Map<string, RegisteredCommand>();

export type RegisteredCommand = {
	readonly permission: Permission;
	readonly isReading: boolean;
	/** False for a person's own notes. */
	readonly leavesEntry: boolean;
	/** With input of any kind: a test tries every command with every role. */
	readonly call: (actor: Actor, input: unknown, options?: { database?: Queryable }) => Promise<Outcome<unknown>>;
};

export function command<Schema extends z.ZodType, Result>(
	definition: Definition<Schema, Result>
): Command<Schema, Result> {
	const { name, permission, isReading = false } = definition;
	const leavesEntry = definition.record !== null;
	const call: (...args: Parameters<Command<Schema, Result>>) => Promise<Outcome<Result>> = async (
		actor,
		rawInput,
		{ progress = noProgress, database = getDatabase() } = {}
	) => {
		if (!may(actor, permission)) throw new NotPermitted(name, permission);
		const parsed = definition.input.safeParse(rawInput);
		if (!parsed.success) {
			const problems = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
			return refused({ rule: 'invalid-input', level: 'error', detail: { fields: problems } });
		}
		let isWritten = false;
		return inTransaction(database, async (tx) => {
			await actAs(tx, actor);
			const outcome = await definition.run({ tx, actor, progress }, parsed.data);
			if (!outcome.ok) throw new Refusal(outcome);
			if (definition.record) {
				const entry: NewEntry = {
					actor,
					command: name,
					detail: definition.record(parsed.data, outcome.value),
					kind: isReading ? 'reading' : 'change',
					object: definition.object?.(parsed.data, outcome.value) ?? null
				};
				if (!isReading || !(await wasReadRecently(tx, entry))) await appendEntry(tx, entry);
			}
			isWritten = true; // what is missing is that the database confirms it
			return outcome;
		}).then(
			(outcome) => {
				// Inside somebody else's transaction nothing has been committed yet; the outer command counts.
				if (!database.isTransaction && !isReading && leavesEntry) countChange();
				return outcome;
			},
			(error: unknown) => {
				if (error instanceof Refusal) return error.outcome;
				const fault = faultOf(error);
				// Somebody else's transaction is broken now, which they must notice.
				if (!fault || database.isTransaction) throw error;
				tellFault(fault, error, name);
				const isOpen = isWritten && leavesOpenWhatIsStored(fault);
				return refused({ rule: isOpen ? 'outcome-open' : fault, level: 'error' });
			}
		);
	};
	commands.set(name, {
		permission,
		isReading,
		leavesEntry,
		call: (actor, input, options) => call(actor, input as z.input<Schema>, options)
	});
	return Object.assign(call, { commandName: name, permission });
}

/** Carries a refusal out of the transaction so that it is rolled back. */
class Refusal extends Error {
	readonly outcome: Outcome<never>;

	constructor(outcome: Outcome<never>) {
		super('refused');
		this.outcome = outcome;
	}
}
