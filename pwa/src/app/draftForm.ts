/** What a draft is called, and where it goes on. */
export interface DraftWords {
  readonly label: () => string;
  /** `subject` is what the form is about, such as one resident; '' when there is one such form in a file. */
  readonly href: (householdId: string, subject: string) => string;
}

/** A form at an address below the file; `about` fills in what it is about. */
export function formAt(label: () => string, about: (subject: string) => string): DraftWords {
  return { label, href: (householdId, subject) => `/households/${householdId}/${about(subject)}` };
}
