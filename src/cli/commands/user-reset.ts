import { parseArgs } from 'node:util';
import { operator } from '#domain/access';
import { resetAccess } from '#domain/access/server';
import { issueText } from '#ui/texts/issues.ts';
import type { CliCommand } from '../cli-command.ts';
import { showLink } from '../show-link.ts';

export const userReset: CliCommand = {
	name: 'user reset',
	usage: '--email ADRESSE [--json]',
	summary:
		'Zeigt einmal einen Link, mit dem eine Person Kennwort und zweiten Faktor neu setzt; auch für die letzte Verwaltung der Konten.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({
			args: [...args],
			options: { email: { type: 'string' }, json: { type: 'boolean' } }
		});
		if (!values.email) {
			io.stderr(`Aufruf: kreislauf ${userReset.name} ${userReset.usage}\n`);
			return 2;
		}
		const outcome = await resetAccess(operator, { email: values.email });
		if (!outcome.ok) {
			for (const issue of outcome.issues) io.stderr(`${issueText(issue)}\n`);
			return 1;
		}
		const { email, name, token, expiresAt } = outcome.value;
		await showLink(io, { purpose: 'fresh-start', email, name, token, expiresAt, asJson: values.json === true });
		return 0;
	}
};
