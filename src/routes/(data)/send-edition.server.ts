import type { Edition } from '#domain/monitor';
import { editionTable, type DataFormat } from '#documents';
import { paperOf } from './paper.server.ts';
import { sendFile, sendTable } from './send-file.server.ts';

export function sendEdition(
	request: Request,
	edition: Edition,
	format: DataFormat | 'pdf',
	address: string
): Promise<Response> {
	if (format !== 'pdf') return sendTable(request, editionTable(edition), format);
	return sendFile(request, {
		name: `sozialdatenmonitor-${edition.release.year}`,
		format,
		release: edition.release.id,
		make: () => paperOf(edition, null, address)
	});
}
