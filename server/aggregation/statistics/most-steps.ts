/** What goes on for longer does not converge, as with an argument that is no number; a thousand steps are many. */
export const mostSteps = 100_000;
