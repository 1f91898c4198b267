from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import typeid

# https://github.com/jetify-com/typeid/blob/main/spec/valid.yml
VALID = [
    ("nil", "00000000000000000000000000", "00000000-0000-0000-0000-000000000000"),
    ("one", "00000000000000000000000001", "00000000-0000-0000-0000-000000000001"),
    ("ten", "0000000000000000000000000a", "00000000-0000-0000-0000-00000000000a"),
    ("sixteen", "0000000000000000000000000g", "00000000-0000-0000-0000-000000000010"),
    ("thirtytwo", "00000000000000000000000010", "00000000-0000-0000-0000-000000000020"),
    ("max", "7zzzzzzzzzzzzzzzzzzzzzzzzz", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
    ("prefix", "0123456789abcdefghjkmnpqrs", "0110c853-1d09-52d8-d73e-1194e95b5f19"),
    ("prefix", "01h455vb4pex5vsknk084sn02q", "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("pre_fix", "00000000000000000000000000", "00000000-0000-0000-0000-000000000000"),
]
# https://github.com/jetify-com/typeid/blob/main/spec/invalid.yml, what is wrong with the suffix
INVALID = [
    "prefix_",
    "_",
    "prefix_1234567890123456789012345",
    "prefix_123456789012345678901234567",
    "prefix_1234567890123456789012345 ",
    "prefix_0123456789ABCDEFGHJKMNPQRS",
    "prefix_123456789-123456789-123456",
    "prefix_ooooooiiiiiiuuuuuuulllllll",
    "prefix_i23456789ol23456789oi23456",
    "prefix_123456789-0123456789-01234",
    "prefix_8zzzzzzzzzzzzzzzzzzzzzzzzz",
    "prefix_٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥",
]


@pytest.mark.parametrize(("prefix", "suffix", "uuid"), VALID)
def test_the_vectors_of_the_specification_are_read_and_written(prefix: str, suffix: str, uuid: str):
    assert typeid.encode(prefix, UUID(uuid)) == f"{prefix}_{suffix}"
    assert typeid.split(f"{prefix}_{suffix}") == (prefix, UUID(uuid))


@pytest.mark.parametrize("text", INVALID)
def test_what_is_no_typeid_is_nothing(text: str):
    assert typeid.split(text) is None


def test_an_id_of_another_noun_looks_like_a_missing_one():
    id = UUID("01890a5d-ac96-774b-bcce-b302099a8057")

    assert typeid.decode("ctr", typeid.encode("ctr", id)) == id
    assert typeid.decode("tsk", typeid.encode("ctr", id)) is None


@given(st.uuids())
def test_every_uuid_comes_back(id: UUID):
    assert typeid.decode("ctr", typeid.encode("ctr", id)) == id


@given(st.uuids(), st.uuids())
def test_typeids_sort_like_their_uuids(one: UUID, other: UUID):
    assert (typeid.encode("ctr", one) < typeid.encode("ctr", other)) == (one < other)


@given(st.text())
def test_any_text_can_be_asked(text: str):
    found = typeid.split(text)

    assert found is None or typeid.encode(*found) == text or found[0] == ""
