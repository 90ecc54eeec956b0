import { sql, type Queryable } from '#platform/database';
import { answerDueOn, daysLeft, urgencyOf } from '../clock.ts';
import type { Report, StateOfReports } from '../report.ts';

const MOST_ANSWERED = 100;

type Row = {
	readonly reference: string;
	readonly reportedAt: Date;
	readonly page: string;
	readonly text: string;
	readonly email: string | null;
	readonly version: number;
	readonly answeredAt: Date | null;
	readonly answeredBy: string | null;
	readonly answer: string | null;
	readonly isForgotten: boolean;
};

const COLUMNS = sql`reference, reported_at as "reportedAt", page, text, email, version, answered_at as "answeredAt",
	answered_by as "answeredBy", answer, forgotten_at is not null as "isForgotten"`;

/** Open ones first and of those the oldest, then the hundred answered last. */
export async function findReports(database: Queryable): Promise<{ open: Report[]; answered: Report[] }> {
	const open = await sql<Row>`select ${COLUMNS} from feedback.reports where answered_at is null
		order by reported_at, reference`.execute(database);
	const answered = await sql<Row>`select ${COLUMNS} from feedback.reports where answered_at is not null
		order by answered_at desc, reference limit ${MOST_ANSWERED}`.execute(database);
	return { open: open.rows.map(toReport), answered: answered.rows.map(toReport) };
}

/** Null: there is none with that reference, or whoever asks may not see it. */
export async function findReport(database: Queryable, reference: string): Promise<Report | null> {
	const { rows } = await sql<Row>`select ${COLUMNS} from feedback.reports where reference = ${reference}`.execute(
		database
	);
	return rows[0] ? toReport(rows[0]) : null;
}

/** For the state of the operation. */
export async function findStateOfReports(database: Queryable, now: Date): Promise<StateOfReports> {
	const { rows } = await sql<{ reportedAt: Date }>`select reported_at as "reportedAt" from feedback.reports
		where answered_at is null order by reported_at`.execute(database);
	const dueDays = rows.map(({ reportedAt }) => answerDueOn(new Date(reportedAt)));
	const urgencies = dueDays.map((day) => urgencyOf(daysLeft(day, now)));
	return {
		open: rows.length,
		close: urgencies.filter((urgency) => urgency === 'close').length,
		overdue: urgencies.filter((urgency) => urgency === 'overdue').length,
		nextDueOn: dueDays[0] ?? null
	};
}

function toReport({ reportedAt, answeredAt, answeredBy, answer, ...row }: Row): Report {
	const at = new Date(reportedAt);
	return {
		...row,
		reportedAt: at.toISOString(),
		dueOn: answerDueOn(at),
		answer: answeredAt && { at: new Date(answeredAt).toISOString(), by: answeredBy ?? '', note: answer ?? '' }
	};
}
