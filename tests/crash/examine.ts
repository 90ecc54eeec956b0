/**
 * Looks through an installation after a crash: the trail, and whether everything the trail tells of is there – and nothing
 * else, nothing half. Answers what is wrong, in sentences, and the changes of the trail in their order.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operator } from '#domain/access';
import { verifyTrail } from '#domain/audit/server';
import { dataDirectory } from '#platform/data-directory';
import { asOwner, sql, type Database, type DatabaseTransaction } from '#platform/database';
import { keyOfEntry, type Confirmed } from './make-changes.ts';

export type Findings = { readonly changes: readonly Confirmed[]; readonly problems: readonly string[] };

/** Each answers the rows that should not be there. */
const NEVER: Readonly<Record<string, ReturnType<typeof sql>>> = {
	'a delivery whose observations are not those it was accepted with': sql`
		select d.id from intake.deliveries d left join intake.observations o on o.delivery_id = d.id
		group by d.id having count(o.id) <> case d.status when 'accepted' then d.new_count + d.revised_count else 0 end`,
	'a cell with two current revisions, or with none': sql`
		select cell from intake.observations group by cell having count(*) filter (where superseded_by is null) <> 1`,
	'a revision that is missing or was not replaced by the next one': sql`
		select o.id from intake.observations o left join intake.observations newer on newer.id = o.superseded_by
		where o.superseded_by is not null and (newer.cell <> o.cell or newer.revision <> o.revision + 1)
		union select o.id from intake.observations o where o.revision > 1 and not exists (select 1
			from intake.observations older where older.superseded_by = o.id)`,
	'a delivery without its entry in the trail': sql`
		select d.id from intake.deliveries d where not exists (select 1 from audit.entries e
			where e.object = 'delivery:' || d.id and e.command in ('intake.accept-file', 'intake.receive-delivery'))`,
	'an entry that decides about a delivery whose status is another one': sql`
		select e.id from audit.entries e left join intake.deliveries d on 'delivery:' || d.id = e.object
		where e.command like 'intake.%' and d.status is distinct from case
			when e.command in ('intake.accept-file', 'intake.accept-delivery') then 'accepted'
			when e.command = 'intake.reject-delivery' then 'rejected'
			else (select case decided.command when 'intake.accept-delivery' then 'accepted' else 'rejected' end
				from audit.entries decided where decided.object = e.object
					and decided.command in ('intake.accept-delivery', 'intake.reject-delivery')
				union all select 'waiting' limit 1) end`,
	'a person without an entry, an entry without a person, or a person without a role': sql`
		select p.id from access.people p full join (select (detail::jsonb ->> 'personId')::bigint as id from audit.entries
			where command = 'access.add-person') e on e.id = p.id
			left join access.assignments a on a.person_id = p.id
		where p.id is null or e.id is null or a.id is null`,
	'a rule set without an entry, or an entry without a rule set': sql`
		select r.version from (select * from disclosure.rule_sets where adopted_by <> 'Voreinstellung') r
			full join (select (detail::jsonb ->> 'version')::integer as version from audit.entries
				where command = 'disclosure.adopt-rule-set') e on e.version = r.version
		where r.version is null or e.version is null`,
	'a release without an entry, an entry without a release, or one without all its figures': sql`
		select r.id from monitor.releases r full join (select (detail::jsonb ->> 'id')::bigint as id,
				(detail::jsonb ->> 'figures')::integer as figures from audit.entries where command = 'monitor.release') e
			on e.id = r.id
		where r.id is null or e.id is null
			or e.figures <> (select count(*) from monitor.released_figures f where f.release_id = r.id)
			or not exists (select 1 from disclosure.ledger l where l.publication_id = r.id)`,
	'a working state that is not that of the newest computation': sql`
		select c.id from (select id, figures from monitor.computations order by id desc limit 1) c
		where c.figures <> (select count(*) from monitor.working_figures)`,
	'as many computations as the trail tells of': sql`
		select 1 as different where (select count(*) from monitor.computations)
			<> (select count(*) from audit.entries where command = 'monitor.compute')`
};

export async function examine(database: Database): Promise<Findings> {
	const { damage, entries } = await verifyTrail(operator, {}, { database });
	const chain = damage
		? [`the trail is broken (${damage.kind}) at entry ${damage.id}, after ${entries} sound ones`]
		: [];
	return asOwner(database, async (tx) => ({
		changes: await changesOfTrail(tx),
		problems: [...chain, ...(await findBrokenRules(tx)), ...(await findDamagedFiles(tx))]
	}));
}

async function findBrokenRules(tx: DatabaseTransaction): Promise<string[]> {
	const problems: string[] = [];
	for (const [rule, query] of Object.entries(NEVER)) {
		const { rows } = await query.execute(tx);
		if (rows.length > 0) problems.push(`${rule}: ${JSON.stringify(rows.slice(0, 5))}`);
	}
	return problems;
}

/** A file without a delivery is in nobody's way; a delivery without its file is a loss. */
async function findDamagedFiles(tx: DatabaseTransaction): Promise<string[]> {
	const folder = dataDirectory().deliveries;
	const there = new Set(readdirSync(folder));
	const { rows } = await sql<{ sha256: string }>`select distinct sha256 from intake.deliveries`.execute(tx);
	return rows.flatMap(({ sha256 }) => {
		if (!there.has(sha256)) return [`the file ${sha256} of a delivery is missing`];
		const found = createHash('sha256')
			.update(readFileSync(join(folder, sha256)))
			.digest('hex');
		return found === sha256 ? [] : [`the file ${sha256} of a delivery has changed`];
	});
}

async function changesOfTrail(tx: DatabaseTransaction): Promise<Confirmed[]> {
	const { rows } = await sql<{ command: string; detail: string }>`select command, detail from audit.entries
		order by id`.execute(tx);
	return rows
		.map(({ command, detail }) => ({
			command,
			key: keyOfEntry(command, JSON.parse(detail) as Record<string, unknown>)
		}))
		.filter(({ key }) => key !== '');
}
