import { sql, type Queryable } from '#platform/database';
import type { ChangeCounts, WhatWillChange } from '../change.ts';
import type { FileFormat } from '../recognised-file.ts';
import type { SourceTable } from '../source-table.ts';

export type DeliveryStatus = 'waiting' | 'accepted' | 'rejected';

export type Delivery = {
	readonly id: number;
	readonly fileName: string;
	readonly sha256: string;
	readonly sizeInBytes: number;
	readonly format: FileFormat;
	readonly publisher: string;
	readonly table: string;
	readonly title: string;
	readonly licence: string | null;
	readonly legalType: SourceTable['legalType'] | null;
	readonly encoding: string;
	readonly publishedOn: string | null;
	/** ISO times. */
	readonly receivedAt: string;
	readonly receivedBy: string;
	readonly isInvented: boolean;
	readonly status: DeliveryStatus;
	readonly decidedAt: string | null;
	readonly decidedBy: string | null;
	/** Reason of a rejection, or a remark. */
	readonly note: string | null;
	/** The file of a rejected delivery is removed after a while; ISO time. */
	readonly fileRemovedAt: string | null;
	readonly counts: ChangeCounts;
};

export type DeliveryDetails = Delivery & { readonly changes: WhatWillChange };

const COLUMNS = sql`id, file_name as "fileName", sha256, size_bytes as "sizeInBytes", format, publisher,
	table_code as table, title, licence, legal_type as "legalType", encoding, published_on as "publishedOn",
	received_at as "receivedAt", actor_name as "receivedBy", is_invented as "isInvented", status,
	decided_at as "decidedAt", decided_by as "decidedBy", note, file_removed_at as "fileRemovedAt", new_count as "new", revised_count as revised,
	unchanged_count as unchanged, refused_count as refused, foreign_count as "foreign", unmapped_count as unmapped`;

type Row = Omit<Delivery, 'counts' | 'receivedAt' | 'decidedAt' | 'fileRemovedAt'> &
	ChangeCounts & { readonly receivedAt: Date; readonly decidedAt: Date | null; readonly fileRemovedAt: Date | null };

/** Newest first. */
export async function findDeliveries(
	database: Queryable,
	{ status, ids, limit = 1000 }: { status?: DeliveryStatus; ids?: readonly number[]; limit?: number } = {}
): Promise<Delivery[]> {
	const { rows } = await sql<Row>`select ${COLUMNS} from intake.deliveries
		where ${status ? sql`status = ${status}` : sql`true`}
			and ${ids ? sql`id = any(${ids.map(String)}::text[]::bigint[])` : sql`true`}
		order by id desc limit ${limit}`.execute(database);
	return rows.map(toDelivery);
}

/** With what it changed, or would change while it waits. Null: there is no such delivery. */
export async function getDelivery(database: Queryable, id: number): Promise<DeliveryDetails | null> {
	const { rows } = await sql<Row & { preview: string }>`select ${COLUMNS}, preview from intake.deliveries
		where id = ${id}`.execute(database);
	const row = rows[0];
	if (!row) return null;
	const { preview, ...delivery } = row;
	return { ...toDelivery(delivery), changes: JSON.parse(preview) as WhatWillChange };
}

function toDelivery(row: Row): Delivery {
	const {
		new: added,
		revised,
		unchanged,
		refused,
		foreign,
		unmapped,
		receivedAt,
		decidedAt,
		fileRemovedAt,
		...rest
	} = row;
	return {
		...rest,
		receivedAt: receivedAt.toISOString(),
		decidedAt: decidedAt?.toISOString() ?? null,
		fileRemovedAt: fileRemovedAt?.toISOString() ?? null,
		counts: { new: added, revised, unchanged, refused, foreign, unmapped }
	};
}
