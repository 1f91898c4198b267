"""Reads the GraphQL multipart request: files go where `map` puts them in `operations`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from app.headers import PREFLIGHT_HEADERS
from app.refusals import Case, Refusal
from app.requests import GraphQLRequest, chunks, decode, malformed
from app.surface import SurfaceSettings

MOST_FILES = 10
MOST_STEPS = 16  # in a path of `map`


class _Form(MultiPartParser):
    """Starlette's parser, strict: fields are UTF-8, the end is there, no file is left open."""

    _complete = False

    def on_part_end(self) -> None:
        part = self._current_part
        if part.file is None:
            try:
                part.data.decode()
            except UnicodeDecodeError:
                raise MultiPartException("The fields of the form must be UTF-8.") from None
        super().on_part_end()

    def on_end(self) -> None:
        self._complete = True

    async def parse(self) -> FormData:
        form = await super().parse()
        if not self._complete:
            raise MultiPartException("The form has no end.")
        return form

    def close(self) -> None:
        for file in self._files_to_close_on_error:  # all there are, the name notwithstanding
            file.close()


@asynccontextmanager
async def reading(request: Request, settings: SurfaceSettings) -> AsyncIterator[GraphQLRequest]:
    """Hold the request with its files, open, among its variables.

    Raises Refusal: CROSS_SITE without a header that makes browsers ask first (a form of a foreign
    page could be sent otherwise), TOO_LARGE, MALFORMED for all that is not exactly such a form.
    """
    if not any(name in request.headers for name in PREFLIGHT_HEADERS):
        raise Refusal(
            Case.CROSS_SITE, "Multipart requests need the header GraphQL-Require-Preflight."
        )
    parser = _Form(
        request.headers,
        chunks(request, settings.upload_bytes + settings.body_bytes),
        max_files=MOST_FILES,
        max_fields=2,
        max_part_size=settings.body_bytes,
    )
    try:
        yield _request(await _parsed(parser))
    finally:
        parser.close()


async def _parsed(parser: _Form) -> FormData:
    try:
        return await parser.parse()
    except MultiPartException as error:
        raise malformed(error.message) from None


def _request(form: FormData) -> GraphQLRequest:
    operations, places = _part(form, "operations"), _part(form, "map")
    request = GraphQLRequest.of(operations)
    if not isinstance(places, dict):
        raise malformed("The part 'map' must be an object of lists of paths.")
    files = {name: part for name, part in form.multi_items() if isinstance(part, UploadFile)}
    if files.keys() != places.keys() or len(form.multi_items()) != len(files) + 2:
        raise malformed(
            "The parts of the form must be 'operations', 'map', and each file named in 'map'."
        )
    for name, paths in places.items():
        if not isinstance(paths, list) or not paths:
            raise malformed("The part 'map' must be an object of lists of paths.")
        for path in paths:
            _put(request, path, files[name])
    return request


def _part(form: FormData, name: str) -> object:
    value = form.get(name)
    if not isinstance(value, str):
        raise malformed(f"The form needs the field '{name}'.")
    return decode(value, name)


def _put(request: GraphQLRequest, path: object, file: UploadFile) -> None:
    """Put `file` where `path` (like `variables.files.0`) points; there must be a null."""
    steps = path.split(".") if isinstance(path, str) else []
    if not 2 <= len(steps) <= MOST_STEPS or steps[0] != "variables":
        raise malformed("A path in 'map' must lead into the variables.")
    here: Any = request.variables
    *way, last = steps[1:]
    for step in way:
        here = here[_key(here, step)]
    key = _key(here, last)
    if here[key] is not None:
        raise malformed("A path in 'map' must lead to a null.")
    here[key] = file


def _key(container: Any, step: str) -> str | int:
    """Return the key that `step` is in `container`."""
    if isinstance(container, dict) and step in container:
        return step
    if isinstance(container, list) and step.isdecimal() and step.isascii():
        index = int(step[:10])
        if index < len(container):
            return index
    raise malformed("A path in 'map' leads nowhere.")
