"""What a letter's Message-ID says: which job wrote it, and proof that it went to one address.

Whoever tells that a letter came back names it by this id. It carries a signature over the address,
so nobody can speak of a letter that they have not seen, nor turn what is said of one against
another address.
"""

from __future__ import annotations

import hmac
import re
from datetime import UTC, datetime
from uuid import UUID

from models.job import Job
from models.policy import policy
from models.text.addresses import canonical_key
from models.typeid import ALPHABET, decode

_SIGNATURE = 24  # hexadecimal digits: 96 bits
_ID = re.compile(rf"(job_[{ALPHABET}]{{26}})\.([0-9a-f]{{{_SIGNATURE}}})(?=@)", re.IGNORECASE)


def letter_id(job: Job, to: str) -> str:
    """Return the part before the @ in the Message-ID of a job's letter to an address.

    The same at every attempt, unless the keys were rotated between two.
    """
    return f"{job.type_id}.{_sign(job.type_id, to, policy().signing_key)}"


def letter_ids_in(text: str) -> set[str]:
    """Return what looks like an id of ours, wherever it stands; nothing is proven by it."""
    return {found[0].lower() for found in _ID.finditer(text)}


def went_to(id: str, address: str) -> bool:
    """Whether the letter of this id is ours and went to this address."""
    job, _, signature = id.partition(".")
    keys = (policy().signing_key, *policy().old_signing_keys)
    ours = [_sign(job, address, key).encode() for key in keys]
    return any(hmac.compare_digest(each, signature.encode()) for each in ours)


def job_of(id: str) -> UUID | None:
    """Return the job that wrote the letter; None for what is no id of a letter."""
    return decode(Job.prefix, id.partition(".")[0])


def promised_at(job_id: UUID) -> datetime:
    """Return when a letter was promised, which its job's id tells."""
    return datetime.fromtimestamp((job_id.int >> 80) / 1000, UTC)


def _sign(job: str, address: str, key: bytes) -> str:
    content = f"letter/{job}/{canonical_key(address)}"
    signature = hmac.digest(key, content.encode(errors="surrogatepass"), "sha256")
    return signature.hex()[:_SIGNATURE]
