import type { Basis } from '#domain/disclosure';
import type { InEdition } from './working-row.server.ts';

export const inEditionTexts: Readonly<Record<InEdition, string>> = {
	same: 'so veröffentlicht',
	different: 'anders veröffentlicht',
	hidden: 'gesperrt',
	absent: 'nicht enthalten'
};

export const basisTexts: Readonly<Record<Basis, string>> = { register: 'Melderegister', official: 'amtlich' };

export const CONFIDENTIAL = 'Vertraulich, nicht freigegeben';
