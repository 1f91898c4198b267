"""Tags: the company's own words by which it sorts its contractors."""

from __future__ import annotations

import strawberry

import models
from schema.node import Node, shows
from schema.reading import Noun, encoded
from schema.sources import Made


@strawberry.type
class Tag(Node):
    """One tag of a company. It is made when it is first given, and gone when nobody wears it."""

    name: str = strawberry.field(description="As it was first typed.")


TAGS = Noun(models.Tag)
TAGS_WORN = Noun(models.ContractorTag, type_id=Made(encoded("tag"), ("tag_id",)), name="tag.name")
shows(Tag, TAGS.row, TAGS_WORN.row)
