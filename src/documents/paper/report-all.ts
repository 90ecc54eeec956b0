/** Writes the edition and every area profile into a folder: what the county hands out once a year. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#domain/monitor';
import { noProgress, type Progress } from '#platform/progress';
import { writeWholeFile } from '#platform/write-whole-file';
import { areaProfilePdf } from './area-profile-pdf.ts';
import { editionPdf } from './edition-pdf.ts';
import type { PaperDeps } from './paper-deps.ts';
import { profileAreas } from './profile-areas.ts';

export function reportAll(
	edition: Edition,
	folder: string,
	deps: PaperDeps,
	{ progress = noProgress }: { progress?: Progress } = {}
): string[] {
	mkdirSync(folder, { recursive: true });
	const areas = profileAreas(edition);
	const tasks = [
		...areas.map((area) => ({
			file: `gebietsprofil-${area.slug}-${edition.release.year}.pdf`,
			label: area.name,
			make: () => areaProfilePdf(edition, area, deps)
		})),
		{
			file: `sozialdatenmonitor-${edition.release.year}.pdf`,
			label: `Sozialdatenmonitor ${edition.release.year}`,
			make: () => editionPdf(edition, deps)
		}
	];
	return tasks.map(({ file, label, make }, index) => {
		progress({ label, done: index, total: tasks.length });
		const path = join(folder, file);
		writeWholeFile(path, make());
		progress({ label, done: index + 1, total: tasks.length });
		return path;
	});
}
