/** The call was wrong: exit code 2. Anything else that fails exits with 1. */
export class UsageError extends Error {}
