/** A build that must stop; its message is for the person who started it. */
export class BuildFailure extends Error {}
