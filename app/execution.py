"""Runs operations: the one place for HTTP, sockets and event streams."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, cast

from graphql import ExecutionResult as CoreResult
from graphql import Executor, OperationType, create_source_event_stream

from app import masking
from app.budget import Quota
from app.documents import Operation
from app.refusals import Case, Refusal
from app.requests import GraphQLRequest
from app.surface import CallerT, Context, RequestInfo, Surface


@dataclass(frozen=True)
class Result:
    """What an operation, or one event of a subscription, came to.

    `data` is None when an error reached the root. `cursor` is the event's position, `cookies` what
    the resolvers want done to the session cookie, `device_cookies` to that of a trusted device.
    """

    data: dict[str, Any] | None
    errors: list[dict[str, Any]] = field(default_factory=list)
    cursor: str | None = None
    cookies: Sequence[tuple[str, int]] = ()
    extensions: dict[str, Any] = field(default_factory=dict)
    device_cookies: Sequence[tuple[str, int]] = ()

    @property
    def payload(self) -> dict[str, Any]:
        """The answer as GraphQL spells it."""
        errors = {"errors": self.errors} if self.errors else {}
        extensions = {"extensions": self.extensions} if self.extensions else {}
        return {**errors, "data": self.data, **extensions}


class StreamFailed(Exception):
    """A subscription's source gave up; `errors` say why, in words for the client."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(errors)
        self.errors = errors


@dataclass(frozen=True)
class Run(AsyncIterable[Result]):
    """An operation about to run: iterate over it, or await `result()` when one is expected."""

    surface: Surface[Any]
    caller: Any
    info: RequestInfo
    operation: Operation
    request: GraphQLRequest
    may_introspect: bool
    quota: Quota

    @property
    def streams(self) -> bool:
        """Whether it is a subscription."""
        return self.operation.kind is OperationType.SUBSCRIPTION

    async def result(self) -> Result:
        """Run a query or mutation. Raises Refusal (VARIABLES) when its variables do not fit."""
        context = self._context()
        return await self._finish(self._executor(context), context)

    async def __aiter__(self) -> AsyncGenerator[Result, None]:
        """Run the operation and yield its result, or one for each event.

        Raises Refusal (VARIABLES), and StreamFailed when a subscription cannot go on. Nothing is
        read ahead: the source waits until the consumer asks for the next event.
        """
        if not self.streams:
            yield await self.result()
            return
        context = self._context()
        executor = self._executor(context)
        async with aclosing(await self._source(executor, context)) as events:
            while True:
                try:
                    event = await anext(events)
                except StopAsyncIteration:
                    return
                except Exception as error:
                    raise StreamFailed(self._shown([error], context)) from error
                yield await self._answer(executor, event)

    async def _source(self, executor: Executor[Any], context: Context) -> AsyncGenerator[Any, None]:
        """Return the events of a subscription; each of ours is an async generator."""
        source = create_source_event_stream(executor)
        if executor.is_awaitable(source):
            source = await source
        if isinstance(source, CoreResult):
            raise StreamFailed(self._shown(source.errors or [], context))
        return cast("AsyncGenerator[Any, None]", source)

    async def _answer(self, executor: Executor[Any], event: Any) -> Result:
        """Execute the selection for one event, in a new context: loaders must not go stale."""
        context = self._context()
        for_event = executor.build_per_event_executor(event)
        for_event.context_value = context
        return await self._finish(for_event, context, self.surface.cursor(event))

    def _executor(self, context: Context) -> Executor[Any]:
        executor = self.surface.schema.execution_context_class.build(
            self.surface.documents.schema,
            self.operation.document,
            context_value=context,
            raw_variable_values=self.request.variables,
            operation_name=self.operation.name,
            hide_suggestions=not self.may_introspect,
            operation_extensions=self.request.extensions,
        )
        if isinstance(executor, list):
            raise Refusal(Case.VARIABLES, *executor)
        return executor

    async def _finish(
        self, executor: Executor[Any], context: Context, cursor: str | None = None
    ) -> Result:
        """Execute within the deadline; what runs longer is cancelled with its database work."""
        seconds = self.surface.settings.deadline
        try:
            async with asyncio.timeout(seconds):
                result = executor.execute_operation()
                done = cast("CoreResult", await result if executor.is_awaitable(result) else result)
        except TimeoutError:
            return Result(None, [masking.timed_out(seconds)], cursor, extensions=self._told)
        errors = self._shown(done.errors or [], context)
        cookies, devices = context.response_cookies, context.device_cookies
        return Result(done.data, errors, cursor, cookies, self._told, devices)

    @property
    def _told(self) -> dict[str, Any]:
        """What the answer says about itself, as far as it was asked to: `extensions.cost`."""
        asked = (self.request.extensions or {}).get("cost") is True
        return {"cost": self.quota.shown} if asked else {}

    def _context(self) -> Context:
        return self.surface.context(self.caller, self.info)

    def _shown(self, errors: Sequence[Exception], context: Context) -> list[dict[str, Any]]:
        return masking.shown(errors, context.locale, self.info.request_id)


async def start(
    surface: Surface[CallerT], caller: CallerT | None, info: RequestInfo, request: GraphQLRequest
) -> Run:
    """Return the operation that `request` asks for, ready to run for `caller`.

    Raises Refusal (UNPARSABLE, INVALID, OPERATION, UNREGISTERED, THROTTLED): nothing of a refused
    document runs.
    """
    documents, may_introspect = surface.documents, surface.may_introspect(caller)
    if request.document_id is not None:
        prepared = documents.registered(request.document_id)
    else:
        prepared = await documents.prepare(
            request.query,
            may_introspect=may_introspect,
            only_registered=not surface.may_send_any(caller),
        )
    operation = prepared.operation(request.operation_name)
    if operation.introspects and not may_introspect:
        raise Refusal(Case.INVALID, "Introspection is not open to you.")
    quota = await surface.charge(caller, info, operation.price.of(request.variables))
    return Run(surface, caller, info, operation, request, may_introspect, quota)
