import type { Area } from '#domain/areas';
import type { Edition } from '#domain/monitor';
import { areaProfile } from './area-profile.ts';
import type { PaperDeps } from './paper-deps.ts';

/** The area profile as PDF/UA-1. */
export function areaProfilePdf(edition: Edition, area: Area, deps: PaperDeps): Uint8Array {
	return deps.compiler.compile(areaProfile(edition, area, deps)).pdf;
}
