/** How far a long task is. Page and command line show the same steps. */
export type Progress = (step: { label: string; done: number; total?: number }) => void;

export const noProgress: Progress = () => {};
