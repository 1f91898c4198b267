// How GraphiQL asks: operations by POST, subscriptions over graphql-transport-ws. Browsers give both the cookie; what
// the headers pane holds goes along, on a socket as its connectionParams, and an Authorization in it wins.

import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { Kind, parse } from "graphql";

import { ENDPOINT } from "./api.js";

const send = createGraphiQLFetcher({
  url: ENDPOINT.href,
  subscriptionUrl: ENDPOINT.href.replace(/^http/, "ws"),
  enableIncrementalDelivery: false,
});

// GraphiQL looks at what is typed a moment late: a document that was just opened or pasted would be asked for as if it
// were the one before. So the document is read again.
export function fetcher(params, options) {
  const documentAST = read(params.query);
  const names = documentAST?.definitions.filter(isOperation).map(({ name }) => name?.value) ?? [];
  const chosen = names.length === 1 ? names[0] : names.find((name) => name === params.operationName);
  return send({ ...params, operationName: chosen }, { ...options, documentAST });
}

function read(query) {
  try {
    return parse(query);
  } catch {
    return undefined; // the service says what is wrong with it
  }
}

function isOperation({ kind }) {
  return kind === Kind.OPERATION_DEFINITION;
}
