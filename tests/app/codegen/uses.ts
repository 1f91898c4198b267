// A client that relies on the generated types: unions are told apart, nulls are not forgotten.
import type { AgreementsQuery, CardQuery, InviteMutation } from './operations.js';

export function invited(answer: InviteMutation): string {
  const found = answer.inviteContractors;
  switch (found.__typename) {
    case 'InviteContractorsPayload':
      return found.results.map(({ address, outcome }) => `${address} ${outcome}`).join();
    default:
      return found.__typename ?? '';
  }
}

export const titles = (answer: AgreementsQuery): string[] => answer.agreements.map(({ title }) => title);

// @ts-expect-error: a company may be null
export const unguarded = (answer: CardQuery): unknown => answer.company.contractor;
