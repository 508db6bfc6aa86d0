/** A calendar day where the app is used: today, or so many days from it. */
export function day(from = 0, at = Date.now()): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(at);
  return new Date(Date.parse(`${today}T12:00Z`) + from * 86_400_000).toISOString().slice(0, 10);
}
