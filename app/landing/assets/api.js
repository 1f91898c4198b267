// Asks the service: one POST of GraphQL, and three ways in which it may not be answered. The service has the documents.

const ENDPOINT = new URL("../graphql", location.href);
const PATIENCE = 30_000; // milliseconds

let ahead = 0; // milliseconds by which the service's clock is ahead of this machine's

export class Trouble extends Error {
  // kind: "network" (nobody answered), "busy" (later, perhaps), "fault" (theirs or ours)
  constructor(kind, requestId = null) {
    super(kind);
    this.kind = kind;
    this.requestId = requestId;
  }
}

// The moment it is for the service, in milliseconds: clocks of visitors may be wrong.
export function now() {
  return Date.now() + ahead;
}

// Runs a query; returns its data. Throws Trouble.
export async function ask(operation, variables, language) {
  const response = await post({ documentId: `landing.${operation}`, operationName: operation, variables }, language);
  noteClock(response);
  if (response.status === 429 || response.status === 503) throw new Trouble("busy");
  const answer = await response.json().catch(() => ({}));
  if (!answer.data || answer.errors?.length) throw faultOf(answer);
  return answer.data;
}

// Runs a mutation; returns its payload or its problem, told apart by __typename. Throws Trouble.
export async function mutate(operation, input, language) {
  const data = await ask(operation, { input }, language);
  return data[operation];
}

async function post(body, language) {
  try {
    return await fetch(ENDPOINT, {
      method: "POST",
      credentials: "same-origin",
      cache: "no-store",
      headers: {
        Accept: "application/graphql-response+json, application/json",
        "Accept-Language": language,
        "Content-Type": "application/json",
        "GraphQL-Require-Preflight": "1",
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Trouble("network"); // fetch rejects for nothing else
  }
}

function noteClock(response) {
  const theirs = Date.parse(response.headers.get("Date") ?? "");
  if (!Number.isNaN(theirs)) ahead = theirs - Date.now();
}

function faultOf(answer) {
  const { code, requestId } = answer.errors?.[0]?.extensions ?? {};
  const passing = ["RATE_LIMITED", "SERVICE_UNAVAILABLE", "TIMEOUT"].includes(code);
  return new Trouble(passing ? "busy" : "fault", requestId);
}
