/** How far from what it means a press on a narrow stage may be, pixels. */
export const REACH = { touch: 22, mouse: 8 } as const;
