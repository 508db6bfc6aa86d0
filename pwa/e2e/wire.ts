import type { Request } from '@playwright/test';
import { SubmitDocument } from '../src/graphql/graphql';

/** A push as it goes over the wire. */
export interface Push {
  readonly documentId: string;
  readonly variables: { readonly operations: readonly { readonly id: string; readonly after: string | null }[] };
}

/** The trusted document of a push, as the app names it. */
export const SUBMIT: string = hashOf(SubmitDocument);

/** Whether this is a push, and not a pull or a question. */
export function isPush(request: Request): boolean {
  return request.method() === 'POST' && new URL(request.url()).pathname === '/graphql' && pushOf(request).documentId === SUBMIT;
}

export function pushOf(request: Request): Push {
  return request.postDataJSON() as Push;
}

/** The hash by which the server knows a trusted document. */
export function hashOf(document: object): string {
  return (document as { readonly __meta__: { readonly hash: string } }).__meta__.hash;
}
