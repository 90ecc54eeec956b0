/** How long a sign-in lasts: twelve hours at most, and an hour in which nobody does anything. */
export const SESSION_LIMITS = { absoluteInHours: 12, idleInMinutes: 60 } as const;
