"""What the bench of lists asks is what the product takes, and covers all of it."""

from graphql import GraphQLInputType

from app.graphql import schema
from bench.views import FILTERS, SORTS, VIEWS, combinations
from schema.as_given import is_read_by
from schema.contractor_list import MEANINGS, ContractorSortField

IDS = {"manager": "mem_01", "tag": "tag_01"}


def takes(name: str) -> GraphQLInputType:
    found = schema._schema.get_type(name)
    assert found is not None
    return found  # type: ignore[return-value]


def test_every_filter_and_every_order_is_timed():
    asked = {name for filter in FILTERS(IDS).values() for name in filter}

    assert len(asked) == len(MEANINGS)
    assert {*SORTS} == {field.value for field in ContractorSortField}


def test_the_schema_reads_what_is_asked():
    thirty = combinations(FILTERS(IDS))

    assert len(thirty) == len({str(asked) for asked in thirty.values()}) == 30
    for asked in [*thirty.values(), *VIEWS.values()]:
        assert is_read_by(asked.get("filter"), takes("ContractorFilter"))
        assert is_read_by(asked.get("sort"), takes("ContractorSort"))
