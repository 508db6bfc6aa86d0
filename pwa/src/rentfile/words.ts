import { m } from '../messages';
import type { Answer } from './ask';
import type { Delivery } from './rentfile';

/** How far a file is, in words. */
export function sayStatus({ status, done, total }: Pick<Delivery, 'status' | 'done' | 'total'>): string {
  switch (status) {
    case 'DELIVERED': return m.rentfile_status_delivered();
    case 'WAITING': return m.rentfile_status_waiting();
    case 'RUNNING': return m.rentfile_status_running({ done, total });
    case 'STOPPING': return m.rentfile_status_stopping();
    case 'STOPPED': return m.rentfile_status_stopped();
    case 'DONE': return m.rentfile_status_done();
    case 'FAILED': return m.rentfile_status_failed();
  }
}

/** Why there is no answer to show. */
export function sayUnread(answer: Exclude<Answer<unknown>, { readonly kind: 'DATA' }>): string {
  switch (answer.kind) {
    case 'NO_CONNECTION': return m.rentfile_no_connection();
    case 'GONE': return m.rentfile_gone();
    case 'REFUSED': return answer.message || m.rentfile_no_connection();
  }
}
