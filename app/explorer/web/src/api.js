// Asks the service on behalf of the page itself. The service has the documents: the page may be all that a visitor
// is allowed to send.

import { language, say } from "./words.js";

export const ENDPOINT = new URL("graphql", location.href);

// The message of an answer that is none; people read it.
export class Trouble extends Error {}

// Returns the value of the operation's only field; the document is `explorer.{operation}`. Throws Trouble.
export async function ask(operation, input) {
  const response = await post({
    documentId: `explorer.${operation}`,
    operationName: operation,
    variables: input && { input },
  });
  const answer = await response.json().catch(() => ({}));
  if (answer.errors?.length) throw new Trouble(answer.errors[0].message);
  if (!answer.data) throw new Trouble(say("unexpected"));
  return answer.data[operation];
}

async function post(body) {
  try {
    return await fetch(ENDPOINT, {
      method: "POST",
      cache: "no-store",
      headers: {
        Accept: "application/graphql-response+json, application/json",
        "Accept-Language": language,
        "Content-Type": "application/json",
      },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Trouble(say("unreachable")); // fetch rejects for nothing else
  }
}
