/** What waits for somebody, from all parts of the program, most pressing first. */
import { may, personIdOf, type Actor, type Role } from '#domain/access';
import { findAccountDuties, findAssignments, type AccountDuties } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { findDeliveries } from '#domain/intake/server';
import { findOpenPoints } from '#domain/legal';
import { findLegalTexts } from '#domain/legal/server';
import {
	findHandedOnNotices,
	findOwnIndicators,
	findStatementVersions,
	findWorkingState,
	type HandedOnNotice
} from '#domain/monitor/server';
import { getStatus } from '#domain/operations/server';
import { roleName } from '#ui/texts/assignment-text.ts';
import { legalPageNames, openPointText } from '#ui/texts/legal.ts';
import { formatDate, formatDateTime } from '#ui/texts/format-date.ts';
import { statusAreaTexts, statusHeadlines } from '#ui/texts/status.ts';
import { inArea } from '#ui/texts/name-in-sentence.ts';
import { currentEdition } from '../(public)/edition.server.ts';
import { NOTICE_KIND_TEXTS } from './auffaelligkeiten/notice-texts.server.ts';
import { reportsToAnswer } from './rueckmeldungen/reports-to-answer.server.ts';

export type Waiting = { readonly href: string; readonly title: string; readonly note: string };

const MOST_OF_A_KIND = 5;

export async function whatWaits(actor: Actor): Promise<Waiting[]> {
	const proof = (actor.restingRoles ?? []).map(proofToGive);
	const [deliveries, notices, indicators, release, accounts, statements, operation, reports, legalTexts] =
		await Promise.all([
			may(actor, 'intake:write') ? waitingDeliveries(actor) : [],
			may(actor, 'monitor:comment-notices') ? noticesHandedOn(actor) : [],
			indicatorsToSeeTo(actor),
			may(actor, 'monitor:release') ? releaseDue(actor) : [],
			may(actor, 'access:manage') ? accountsToCheck(actor) : [],
			may(actor, 'monitor:state-own-area') ? statementsToWrite(actor) : [],
			may(actor, 'operations:manage') ? operationToSeeTo(actor) : [],
			may(actor, 'feedback:answer') ? reportsToAnswer(actor) : [],
			may(actor, 'legal:edit') ? legalTextsToSeeTo(actor) : []
		]);
	return [
		...proof,
		...operation,
		...reports,
		...deliveries,
		...notices,
		...indicators,
		...release,
		...statements,
		...accounts,
		...legalTexts
	];
}

function proofToGive(role: Role): Waiting {
	return {
		href: '/konto/zweiter-faktor',
		title: 'Zweiten Faktor einrichten oder bestätigen',
		note: `Ihre Rolle „${roleName(role)}“ ruht bis dahin.`
	};
}

async function waitingDeliveries(actor: Actor): Promise<Waiting[]> {
	const waiting = await readAs(actor, (tx) => findDeliveries(tx, { status: 'waiting' }));
	const shown = waiting.slice(0, MOST_OF_A_KIND).map(({ id, title, fileName, receivedAt, receivedBy }) => ({
		href: `/intern/lieferungen/${id}`,
		title: `${title}: annehmen oder ablehnen`,
		note: `${fileName}, eingegangen am ${formatDateTime(receivedAt)} von ${receivedBy}`
	}));
	const more = waiting.length - shown.length;
	if (more <= 0) return shown;
	const title = more === 1 ? 'Eine weitere Lieferung wartet' : `${more} weitere Lieferungen warten`;
	return [...shown, { href: '/intern/lieferungen?stand=waiting', title, note: 'Annehmen oder ablehnen' }];
}

/** What lies with one's own organisation; whoever hands on is told of the answers. No figures: they stand on its page. */
async function noticesHandedOn(actor: Actor): Promise<Waiting[]> {
	const handedOn = await readAs(actor, findHandedOnNotices);
	if (handedOn.length === 0) return [];
	const own = await organisationsOf(actor);
	const toAnswer = handedOn.filter(
		({ isAnswered, organisationId }) => !isAnswered && (own?.has(organisationId) ?? true)
	);
	const answered = may(actor, 'monitor:handle-notices') ? handedOn.filter(({ isAnswered }) => isAnswered) : [];
	return [
		...toAnswer.map((notice) =>
			noticeItem(
				notice,
				`Weitergegeben an ${notice.organisation} von ${notice.savedBy}, ${formatDateTime(notice.savedAt)}`
			)
		),
		...answered.map((notice) =>
			noticeItem(notice, `Beantwortet von ${notice.savedBy}, ${formatDateTime(notice.savedAt)}: zur Kenntnis nehmen`)
		)
	].slice(0, MOST_OF_A_KIND);
}

function noticeItem({ key, kind, indicator, area, year }: HandedOnNotice, note: string): Waiting {
	return {
		href: `/intern/auffaelligkeiten/${encodeURIComponent(key)}`,
		title: `Auffälligkeit: ${indicator.name} ${inArea(area)}, ${year} (${NOTICE_KIND_TEXTS[kind].name})`,
		note
	};
}

/** Where somebody holds a role today; null for the roles of the demo, which sit nowhere. */
async function organisationsOf(actor: Actor): Promise<ReadonlySet<number> | null> {
	const personId = personIdOf(actor);
	if (personId === null) return null;
	const held = await readAs(actor, (tx) => findAssignments(tx, { people: [personId] }));
	return new Set(held.flatMap(({ time, organisationId }) => (time === 'present' ? [organisationId] : [])));
}

async function releaseDue(actor: Actor): Promise<Waiting[]> {
	const working = await readAs(actor, findWorkingState);
	if (!working?.differsFromRelease) return [];
	return [
		{
			href: '/intern/ausgaben',
			title: `Der Arbeitsstand ${working.year} weicht von der letzten Ausgabe ab`,
			note: `Berechnet am ${formatDateTime(working.computedAt)} von ${working.computedBy}. Freigeben, wenn er öffentlich werden soll.`
		}
	];
}

/** Proposals for whoever approves and did not write them; what came back, for whoever wrote it. */
async function indicatorsToSeeTo(actor: Actor): Promise<Waiting[]> {
	const [mayDefine, mayApprove] = [may(actor, 'monitor:define-indicators'), may(actor, 'monitor:approve-indicators')];
	if (!mayDefine && !mayApprove) return [];
	const own = await readAs(actor, findOwnIndicators);
	return own.flatMap(({ id, newest: { status, definition, savedAt, savedBy, actorId, note } }): Waiting[] => {
		const href = `/intern/indikatoren/${id}`;
		if (status === 'submitted' && mayApprove && actorId !== actor.id)
			return [
				{
					href,
					title: `Eigener Indikator: „${definition.name}“ freigeben oder zurückgeben`,
					note: `Vorgelegt von ${savedBy}, ${formatDateTime(savedAt)}`
				}
			];
		if (status === 'returned' && mayDefine)
			return [
				{
					href,
					title: `Eigener Indikator: „${definition.name}“ überarbeiten`,
					note: `Zurückgegeben von ${savedBy}, ${formatDateTime(savedAt)}: ${note}`
				}
			];
		return [];
	});
}

async function statementsToWrite(actor: Actor): Promise<Waiting[]> {
	const edition = await currentEdition();
	if (!edition) return [];
	const { year } = edition.release;
	const areas = (actor.areas ?? []).flatMap((id) => edition.findArea(id) ?? []);
	const found = await Promise.all(
		areas.map(async ({ id, name, slug }) => {
			const [newest] = await readAs(actor, (tx) => findStatementVersions(tx, id, year));
			if (newest && newest.status !== 'draft') return [];
			const note = newest
				? `Entwurf von ${newest.savedBy}, ${formatDateTime(newest.savedAt)}. Öffentlich wird er erst, wenn Sie ihn freigeben.`
				: 'Noch keine. Sie ist freiwillig und steht dann neben Ihrer Auswertung.';
			return [
				{ href: `/intern/eigene-daten?gebiet=${slug}`, title: `Stellungnahme zur Ausgabe ${year}, ${name}`, note }
			];
		})
	);
	return found.flat();
}

/** Only what somebody must do something about and what has no line of its own here; what may be looked at stands on the page itself. */
async function operationToSeeTo(actor: Actor): Promise<Waiting[]> {
	const { parts } = await getStatus(actor);
	const pressing = parts
		.filter(({ area, level }) => level === 'act' && area !== 'feedback')
		.map(({ area }) => statusAreaTexts[area]);
	if (pressing.length === 0) return [];
	return [{ href: '/intern/betrieb', title: `Betrieb: ${statusHeadlines.act}`, note: pressing.join(', ') }];
}

/** Samples, what lacks something required, what nobody has reviewed for a year: one line a page. */
async function legalTextsToSeeTo(actor: Actor): Promise<Waiting[]> {
	const texts = await readAs(actor, findLegalTexts);
	const today = new Date().toISOString().slice(0, 10);
	return texts.flatMap((text) => {
		const points = findOpenPoints(text.page, text, today);
		if (points.length === 0) return [];
		const title = `Rechtstext ansehen: ${legalPageNames[text.page]}`;
		return [{ href: `/intern/rechtstexte/${text.page}`, title, note: points.map(openPointText).join(' ') }];
	});
}

async function accountsToCheck(actor: Actor): Promise<Waiting[]> {
	const { ending, openInvitations, expiredInvitations, withoutContact } = await readAs(actor, findAccountDuties);
	return [
		...ending.slice(0, MOST_OF_A_KIND).map(endingRole),
		...(ending.length > MOST_OF_A_KIND
			? [
					{
						href: '/intern/konten',
						title: `${ending.length - MOST_OF_A_KIND} weitere Rollen enden in den nächsten 30 Tagen`,
						note: 'Verlängern heißt: für die Zeit danach neu geben.'
					}
				]
			: []),
		...invitations(openInvitations, expiredInvitations),
		...(withoutContact.length > 0
			? [
					{
						href: '/intern/konten/neu',
						title: `${withoutContact.length} Städte und Gemeinden haben keine Ansprechperson`,
						note: withoutContact.join(', ')
					}
				]
			: [])
	];
}

function endingRole({ personId, person, role, lastDay }: AccountDuties['ending'][number]): Waiting {
	return {
		href: `/intern/konten/${personId}`,
		title: `Eine Rolle von ${person} endet am ${formatDate(lastDay)}`,
		note: `${roleName(role)}. Soll sie weiter gelten, geben Sie sie für die Zeit danach neu.`
	};
}

function invitations(open: number, expired: number): Waiting[] {
	if (open + expired === 0) return [];
	const parts = [open > 0 ? `${open} noch offen` : null, expired > 0 ? `${expired} abgelaufen` : null];
	const count = open + expired;
	return [
		{
			href: '/intern/konten?stand=invited',
			title:
				count === 1 ? 'Eine Einladung ist noch nicht angenommen' : `${count} Einladungen sind noch nicht angenommen`,
			note: parts.filter((part) => part !== null).join(', ')
		}
	];
}
