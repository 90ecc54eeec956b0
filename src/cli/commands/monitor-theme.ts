import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { readAs } from '#domain/audit/server';
import { SPECIAL_THEMES, type SpecialTheme } from '#domain/monitor';
import { closeSpecialTheme, findThemeDecisions, openSpecialTheme } from '#domain/monitor/server';
import { issueText } from '#ui/texts/issues.ts';
import { THEME_TEXTS } from '#ui/texts/themes.ts';
import type { CliCommand } from '../cli-command.ts';

export const monitorTheme: CliCommand = {
	name: 'monitor theme',
	usage: `JAHR [--open THEMA | --close THEMA] [--reason TEXT]   (THEMA: ${SPECIAL_THEMES.join(', ')})`,
	summary: 'Öffnet oder schließt ein Sonderthema für die Ausgabe eines Jahres; ohne Angabe: was offen ist.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { open: { type: 'string' }, close: { type: 'string' }, reason: { type: 'string' } }
		});
		const wanted = values.open ?? values.close;
		const theme = SPECIAL_THEMES.find((one): one is SpecialTheme => one === wanted);
		const isValid = /^\d{4}$/.test(positionals[0] ?? '') && positionals.length === 1 && !(values.open && values.close);
		if (!isValid || (wanted !== undefined && !theme)) {
			io.stderr(`Aufruf: kreislauf ${monitorTheme.name} ${monitorTheme.usage}\n`);
			return 2;
		}
		const year = Number(positionals[0]);
		const find = () => readAs(operator, (tx) => findThemeDecisions(tx, year));
		if (theme) {
			const version = (await find()).find((decision) => decision.theme === theme)?.version ?? 0;
			const act = values.open ? openSpecialTheme : closeSpecialTheme;
			const outcome = await act(operator, { theme, year, version, reason: values.reason ?? '' });
			if (!outcome.ok) {
				for (const issue of outcome.issues) io.stderr(`${issueText(issue)}\n`);
				return 1;
			}
		}
		for (const decision of await find())
			io.stdout(`${THEME_TEXTS[decision.theme].name}: ${decision.isOpen ? 'offen' : 'geschlossen'}\n`);
		return 0;
	}
};
