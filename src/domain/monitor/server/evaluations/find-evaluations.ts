import { sql, type Queryable } from '#platform/database';
import type { Publication } from '../attack/publication.ts';
import type { Evaluation, EvaluationInfo } from '../../wishes/evaluation.ts';
import { readCounts } from '../count-rows.ts';
import { evaluationPublication } from './evaluation-publication.ts';

const COLUMNS = sql`id, given_out_at as "givenOutAt", actor_name as "givenOutBy", title, recipient, purpose, cells, hidden,
	has_invented_figures as "hasInventedFigures"`;

type Row = Omit<EvaluationInfo, 'givenOutAt'> & { readonly givenOutAt: Date | string };

/** Every special evaluation that was given out, the newest first. */
export async function findEvaluations(tx: Queryable): Promise<EvaluationInfo[]> {
	const { rows } = await sql<Row>`select ${COLUMNS} from monitor.evaluations order by id desc`.execute(tx);
	return rows.map(toInfo);
}

/** Null: there is no such evaluation, or it is not for whoever asks. */
export async function findEvaluation(tx: Queryable, id: number): Promise<Evaluation | null> {
	const { rows } = await sql<
		Row & Omit<Evaluation, keyof EvaluationInfo | 'counts'>
	>`select ${COLUMNS}, wish, indicator,
			basis, county_id as county, areas, memberships, sources, rule_sets as "ruleSets", altered
		from monitor.evaluations where id = ${id}`.execute(tx);
	const [row] = rows;
	if (!row) return null;
	// Ages as numbers: three to five before ten to thirteen.
	const inOrder = new Intl.Collator('de', { numeric: true });
	const counts = (await readCounts(tx, id, 'evaluation_counts')).toSorted(
		(a, b) => a.year - b.year || inOrder.compare(a.part, b.part)
	);
	return { ...row, ...toInfo(row), counts };
}

/** All of them as the attacker has them. */
export async function findEvaluationPublications(tx: Queryable): Promise<Publication[]> {
	const publications: Publication[] = [];
	for (const { id } of await findEvaluations(tx)) {
		const evaluation = await findEvaluation(tx, id);
		if (evaluation) publications.push(evaluationPublication(evaluation));
	}
	return publications;
}

function toInfo({
	id,
	givenOutAt,
	givenOutBy,
	title,
	recipient,
	purpose,
	cells,
	hidden,
	hasInventedFigures
}: Row): EvaluationInfo {
	const time = new Date(givenOutAt).toISOString();
	return { id, givenOutAt: time, givenOutBy, title, recipient, purpose, cells, hidden, hasInventedFigures };
}
