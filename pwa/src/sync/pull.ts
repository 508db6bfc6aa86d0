/** A file that left the tablet, and why; shown to the user. */
export interface FileLeave {
  readonly householdId: string;
  readonly reason: string;
}
