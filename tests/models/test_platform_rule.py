"""The rules by which snapshots were derived: noted at start."""

from models import Job, PlatformRule
from models.platform_rule import note_rules


async def test_where_nobody_is_there_is_nothing_to_derive(database: str):
    assert not await note_rules()

    assert await PlatformRule.all().count() == 2
    assert await Job.all().count() == 0
