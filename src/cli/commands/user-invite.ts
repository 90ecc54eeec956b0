import { parseArgs } from 'node:util';
import { operator, ROLES } from '#domain/access';
import { findOrganisations, invitePerson, isRole, today } from '#domain/access/server';
import { readAs } from '#domain/audit/server';
import { issueText } from '#ui/texts/issues.ts';
import type { CliCommand } from '../cli-command.ts';
import { showLink } from '../show-link.ts';

export const userInvite: CliCommand = {
	name: 'user invite',
	usage:
		'--email ADRESSE --name NAME --role ROLLE… [--organisation SCHLÜSSEL] [--from JJJJ-MM-TT] [--to JJJJ-MM-TT] [--json]',
	summary:
		'Lädt eine Person ein: zeigt einmal den Link, mit dem sie ihr Kennwort wählt, und schickt ihn, wo E-Mail eingerichtet ist.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({
			args: [...args],
			options: {
				email: { type: 'string' },
				name: { type: 'string' },
				role: { type: 'string', multiple: true },
				organisation: { type: 'string', default: 'county-administration' },
				from: { type: 'string' },
				to: { type: 'string' },
				json: { type: 'boolean' }
			}
		});
		const { email, name, role, organisation: key, from, to } = values;
		if (!email || !name || !role) {
			io.stderr(`Aufruf: kreislauf ${userInvite.name} ${userInvite.usage}\n`);
			return 2;
		}
		const unknown = role.filter((one) => !isRole(one));
		if (unknown.length > 0) {
			io.stderr(`Diese Rollen gibt es nicht: ${unknown.join(', ')}. Bekannt sind: ${Object.keys(ROLES).join(', ')}.\n`);
			return 1;
		}
		const { organisation, day } = await readAs(operator, async (tx) => ({
			organisation: (await findOrganisations(tx)).find((one) => one.key === key),
			day: await today(tx)
		}));
		if (!organisation) {
			io.stderr(`${issueText({ rule: 'organisation-unknown', level: 'error', detail: { organisation: key } })}\n`);
			return 1;
		}
		const outcome = await invitePerson(operator, {
			email,
			name,
			assignments: role.filter(isRole).map((one) => ({
				role: one,
				organisationId: organisation.id,
				validFrom: from ?? day,
				validTo: to ?? null
			}))
		});
		if (!outcome.ok) {
			for (const issue of outcome.issues) io.stderr(`${issueText(issue)}\n`);
			return 1;
		}
		const { token, expiresAt } = outcome.value;
		await showLink(io, { purpose: 'invitation', email, name, token, expiresAt, asJson: values.json === true });
		return 0;
	}
};
