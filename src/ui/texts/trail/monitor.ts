import type { CommandText } from './command-text.ts';
import { isTheme, THEME_TEXTS } from '../themes.ts';
import type { EntryDetail } from './entry-detail.ts';

export const monitorTrail = {
	'monitor.compute': {
		name: 'Arbeitsstand berechnet',
		sentence: (detail) => {
			const until = detail.text('year');
			return `hat den Arbeitsstand${until ? ` bis ${until}` : ''} neu berechnet.`;
		}
	},
	'monitor.release': {
		name: 'Ausgabe freigegeben',
		sentence: (detail) => {
			const revision = detail.number('revision');
			const edition = `Sozialdatenmonitor${detail.after('year')}`;
			return revision !== null && revision > 1
				? `hat eine Berichtigung freigegeben: ${edition}, ${revision}. Fassung${against(detail)}.`
				: `hat den ${edition} freigegeben.`;
		}
	},
	'monitor.preview-release': {
		name: 'Vorschau einer Ausgabe angesehen',
		sentence: (detail) => {
			const about = detail.text('indicator') ?? detail.text('area');
			return `hat in der Vorschau der Ausgabe${detail.after('year')} angesehen, was gesperrt wird${about ? ` („${about}“)` : ''}.`;
		}
	},
	'monitor.attack-next-release': {
		name: 'Angriff auf die nächste Ausgabe angesehen',
		sentence: (detail) => `hat den Angriff auf die nächste Ausgabe${detail.after('year')} angesehen.`
	},
	'monitor.check-wish': {
		name: 'Sonderauswertung geprüft',
		sentence: (detail) =>
			`hat geprüft, ob sich eine Sonderauswertung zu${detail.quoted('indicator')} herausgeben lässt.`
	},
	'monitor.give-out-wish': {
		name: 'Sonderauswertung herausgegeben',
		sentence: (detail) => `hat die Sonderauswertung${detail.quoted('title')} herausgegeben.`
	},
	'monitor.compare-protection': {
		name: 'Verfahren der Geheimhaltung verglichen',
		sentence: (detail) =>
			`hat für${detail.quoted('indicator')} verglichen, was andere Regeln und Verfahren der Geheimhaltung kosten.`
	},
	'monitor.open-special-theme': {
		name: 'Sonderthema geöffnet',
		sentence: (detail) => `hat das Sonderthema${themeName(detail)} für die Ausgabe${detail.after('year')} geöffnet.`
	},
	'monitor.close-special-theme': {
		name: 'Sonderthema geschlossen',
		sentence: (detail) =>
			`hat das Sonderthema${themeName(detail)} für die Ausgabe${detail.after('year')} geschlossen; erschienene Ausgaben behalten es.`
	},
	'monitor.save-statement': {
		name: 'Stellungnahme gespeichert',
		sentence: (detail) => `hat einen Entwurf der Stellungnahme zur Ausgabe${detail.after('year')} gespeichert.`,
		by: 'municipality'
	},
	'monitor.release-statement': {
		name: 'Stellungnahme veröffentlicht',
		sentence: (detail) =>
			`hat die Stellungnahme zur Ausgabe${detail.after('year')} veröffentlicht${detail.isTrue('confirmed') ? ' und bestätigt, dass sie keine geheime Zahl verrät' : ''}.`,
		by: 'municipality'
	},
	'monitor.withdraw-statement': {
		name: 'Stellungnahme zurückgezogen',
		sentence: (detail) => `hat die Stellungnahme zur Ausgabe${detail.after('year')} zurückgezogen.`,
		by: 'municipality'
	},
	'monitor.read-own-figures': {
		name: 'Eigene Zahlen angesehen',
		sentence: (detail) =>
			`hat die noch nicht freigegebenen Zahlen der eigenen Stadt oder Gemeinde ${detail.text('as') === 'file' ? 'heruntergeladen' : 'angesehen'}.`,
		by: 'municipality'
	},
	'monitor.read-notices': {
		name: 'Auffälligkeiten angesehen',
		sentence: (detail) => {
			const notice = detail.text('notice');
			const shown = detail.count('notices', 'Auffälligkeit', 'Auffälligkeiten') ?? 'Auffälligkeiten';
			return notice
				? `hat die Auffälligkeit „${notice}“ angesehen.`
				: `hat die Auffälligkeiten des Arbeitsstandes angesehen (${shown}).`;
		}
	},
	'monitor.reconcile-delivery': {
		name: 'Abgleich mit dem Melderegister angesehen',
		sentence: (detail) => {
			const delivery = detail.text('delivery');
			return `hat gesehen, wie ${delivery ? `die Lieferung ${delivery}` : 'eine Lieferung vor dem Annehmen'} zu den Zahlen des Melderegisters passt.`;
		}
	},
	'monitor.set-target': {
		name: 'Ziel gesetzt',
		sentence: (detail) => {
			const until = detail.text('targetYear');
			return `hat ein Ziel gesetzt${detail.quoted('indicator')}${until ? `, zu erreichen bis ${until}` : ''}.`;
		}
	},
	'monitor.withdraw-target': {
		name: 'Ziel zurückgenommen',
		sentence: (detail) => `hat ein Ziel zurückgenommen${detail.quoted('indicator')}.`
	},
	'monitor.handle-notice': {
		name: 'Auffälligkeit bearbeitet',
		sentence: (detail) => {
			const deeds: Readonly<Record<string, string>> = {
				acknowledge: 'zur Kenntnis genommen',
				'hand-on': 'weitergegeben',
				reopen: 'wieder geöffnet'
			};
			return `hat eine Auffälligkeit ${deeds[detail.text('deed') ?? ''] ?? 'bearbeitet'}${detail.quoted('notice')}.`;
		}
	},
	'monitor.comment-notice': {
		name: 'Auffälligkeit kommentiert',
		sentence: (detail) => `hat eine Auffälligkeit kommentiert${detail.quoted('notice')}.`
	},
	'monitor.save-own-indicator': {
		name: 'Eigener Indikator gespeichert',
		sentence: (detail) => `hat den Entwurf eines eigenen Indikators gespeichert${detail.quoted('indicator')}.`
	},
	'monitor.submit-own-indicator': {
		name: 'Eigener Indikator vorgelegt',
		sentence: (detail) => `hat einen eigenen Indikator zur Freigabe vorgelegt${detail.quoted('indicator')}.`
	},
	'monitor.approve-own-indicator': {
		name: 'Eigener Indikator freigegeben',
		sentence: (detail) => {
			const version = detail.number('definitionVersion');
			return `hat einen eigenen Indikator freigegeben${detail.quoted('indicator')}${version === null ? '' : `, ${version}. Fassung`}.`;
		}
	},
	'monitor.return-own-indicator': {
		name: 'Eigener Indikator zurückgegeben',
		sentence: (detail) => `hat den Entwurf eines eigenen Indikators zurückgegeben${detail.quoted('indicator')}.`
	},
	'monitor.retire-own-indicator': {
		name: 'Eigener Indikator aus dem Monitor genommen',
		sentence: (detail) => `hat einen eigenen Indikator aus dem Monitor genommen${detail.quoted('indicator')}.`
	},
	'monitor.preview-own-indicator': {
		name: 'Vorschau eines eigenen Indikators angesehen',
		sentence: (detail) =>
			`hat nicht freigegebene Zahlen eines eigenen Indikators angesehen${detail.quoted('indicator')}.`
	},
	'monitor.read-working-figures': {
		name: 'Arbeitsstand angesehen',
		sentence: (detail) => {
			const what = detail.text('indicator');
			const where = detail.text('area');
			const about = [
				what && `Indikator „${what}“`,
				where && `Gebiet ${where}`,
				detail.text('year') && `Jahr ${detail.text('year')}`
			].filter(Boolean);
			const verb = detail.text('as') === 'file' ? 'heruntergeladen' : 'angesehen';
			return `hat nicht freigegebene Zahlen des Arbeitsstandes ${verb}${about.length > 0 ? ` (${about.join(', ')})` : ''}.`;
		}
	}
} as const satisfies Record<string, CommandText>;

function themeName(detail: EntryDetail): string {
	const theme = detail.text('theme');
	return theme ? ` „${isTheme(theme) ? THEME_TEXTS[theme].name : theme}“` : '';
}

/** `: 3 Zahlen geändert, 2 neu, 1 entfallen` against the revision before. */
function against(detail: EntryDetail): string {
	const changes = detail.part('changes');
	const [changed, added, withdrawn] = [changes.number('changed'), changes.number('added'), changes.number('withdrawn')];
	if (changed === null || added === null || withdrawn === null) return '';
	if (changed + added + withdrawn === 0) return ': keine Zahl ist anders';
	const others = [added > 0 ? `${added} neu` : null, withdrawn > 0 ? `${withdrawn} entfallen` : null];
	return `: ${[`${changes.count('changed', 'Zahl', 'Zahlen')} geändert`, ...others].filter(Boolean).join(', ')}`;
}
