/** What does not fit yet of a choice of mail; the server has the last word. Mirrors server/casework/mail.go. */
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';

/** An address that mail can be sent to is asked of who wants mail. */
export function mailFaults({ when, address }: { readonly when: string; readonly address: string }): Faults {
  return when === 'NEVER' || /^[^\s@<>"]+@[^\s@<>"]+$/u.test(address.trim()) ? {} : { address: m.notification_mail_fault() };
}
