import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { operator, ROLES } from '#domain/access';
import { addPerson, isRole } from '#domain/access/server';
import { issueText } from '#ui/texts/issues.ts';
import type { CliCommand } from '../cli-command.ts';

export const userAdd: CliCommand = {
	name: 'user add',
	usage: `--email ADRESSE --name NAME --role ROLLE… [--organisation SCHLÜSSEL] (${Object.keys(ROLES).join(', ')})`,
	summary: 'Legt ein Konto an und zeigt das Anfangskennwort einmal an.',
	needsDatabase: true,
	run: async (args, io) => {
		const { values } = parseArgs({
			args: [...args],
			options: {
				email: { type: 'string' },
				name: { type: 'string' },
				role: { type: 'string', multiple: true },
				organisation: { type: 'string' },
				json: { type: 'boolean' }
			}
		});
		if (!values.email || !values.name || !values.role) {
			io.stderr(`Aufruf: kreislauf ${userAdd.name} ${userAdd.usage}\n`);
			return 2;
		}
		const password = randomBytes(15).toString('base64url');
		const { email, name, organisation } = values;
		const unknown = values.role.filter((role) => !isRole(role));
		if (unknown.length > 0) {
			io.stderr(`Diese Rollen gibt es nicht: ${unknown.join(', ')}. Bekannt sind: ${Object.keys(ROLES).join(', ')}.\n`);
			return 1;
		}
		const roles = values.role.filter(isRole);
		const outcome = await addPerson(operator, {
			email,
			name,
			roles,
			password,
			...(organisation && { organisation })
		});
		if (!outcome.ok) {
			for (const issue of outcome.issues) io.stderr(`${issueText(issue)}\n`);
			return 1;
		}
		if (values.json) io.stdout(`${JSON.stringify({ email, password })}\n`);
		else io.stdout(`Konto für ${email} angelegt.\nAnfangskennwort: ${password}\n`);
		return 0;
	}
};
