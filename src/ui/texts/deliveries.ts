import type { ChangeKind } from '#domain/intake';

export const deliveryStatusTexts: Record<'waiting' | 'accepted' | 'rejected', string> = {
	waiting: 'wartet',
	accepted: 'angenommen',
	rejected: 'abgelehnt'
};

export const changeKindTexts: Record<ChangeKind, string> = {
	new: 'neu',
	revised: 'berichtigt',
	unchanged: 'unverändert',
	refused: 'abgewiesen'
};
