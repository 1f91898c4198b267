"""What people do for a living here, and what is said about it."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import timedelta

from app.demo.people import person_of
from models.base import now
from models.contractor import Contractor
from models.imports.amounts import decimals
from models.imports.rows import TaskRow
from models.text.addresses import Address


@dataclass(frozen=True)
class Craft:
    """A trade: the "Feature" of its people, the service it is booked as, and some of its work.

    `price` is from and to, in US dollars.
    """

    feature: str
    service: str
    price: tuple[int, int]
    works: tuple[tuple[str, str], ...]


CRAFTS = (
    Craft("Translator, Spanish and Portuguese", "translation", (60, 600), (
        ("Translate the onboarding guide", "14 pages into Latin American Spanish."),
        ("Translate the release notes", "900 words into Brazilian Portuguese."),
        ("Translate the press kit", "Six press releases and their captions."),
    )),
    Craft("Translator, German and Polish", "translation", (60, 600), (
        ("Translate the store pages", "Into German, 60 characters a headline."),
        ("Translate the privacy notice", "Into Polish; a lawyer reads it afterwards."),
    )),
    Craft("Proofreader", "editing", (40, 260), (
        ("Proofread chapter 7", "Spelling and punctuation only."),
        ("Proofread the annual report", "Forty pages, figures are checked elsewhere."),
    )),
    Craft("Illustrator", "illustration", (120, 1400), (
        ("Draw twelve badges", "Vector, each readable at 24 pixels."),
        ("Illustrate the winter story", "Four full-page scenes; sketches first."),
        ("Cover for the city guide", "A harbour at dusk, room for the title."),
    )),
    Craft("Voice actor", "voice-over", (80, 900), (
        ("Record the tutorial", "Nine minutes, calm tone, WAV 48 kHz, two takes."),
        ("Record the trailer", "Thirty seconds, three variants of the last line."),
    )),
    Craft("Video editor", "video-production", (150, 1500), (
        ("Cut the launch film", "Ninety seconds, subtitles as a separate file."),
        ("Grade the interview", "Match both cameras, deliver in Rec. 709."),
    )),
    Craft("Interface designer", "interface-design", (200, 2400), (
        ("Redesign the search page", "Desktop and phone, with all states."),
        ("Icons for the dashboard", "Twenty icons on a 20 pixel grid."),
    )),
    Craft("Game tester", "testing", (50, 420), (
        ("Test build 0.9.4 on Android", "Film whatever looks wrong."),
        ("Play through the third act", "Note every line that does not fit its box."),
    )),
    Craft("Web developer", "web-development", (300, 3200), (
        ("Build the landing page", "From the agreed design; Lighthouse above 95."),
        ("Speed up the catalogue", "First page under a second on a slow phone."),
    )),
    Craft("Data annotator", "data-labelling", (30, 240), (
        ("Label 500 street photographs", "Boxes around signs; the guide says what counts."),
        ("Check 1,200 transcripts", "Mark where speaker and text disagree."),
    )),
)  # fmt: skip
_BY_FEATURE = {craft.feature: craft for craft in CRAFTS}

PROJECTS = ("Aurora website", "City guides", "Tales of Winter", "Annual report", "Help centre")
WELCOMES = (
    None,
    "Welcome! We liked your portfolio and have a first piece of work for you.",
    "Glad to have you with us. Write to Mateo if anything is unclear.",
)
REFUSALS = (
    "The deadline does not work for me, sorry.",
    "I am fully booked this month.",
    "This is outside what I do.",
)
REWORKS = (
    "Please use the glossary of the project.",
    "The second file is missing.",
    "Almost there: the last section needs another look.",
)
CANCELLATIONS = ("The client changed the plan.", "We merged this with another task.")
EXCLUSIONS = ("The project has ended.", "No answer for three weeks.")

_RATES = {
    "EUR": 0.9, "GBP": 0.8, "CAD": 1.4, "MXN": 18, "BRL": 5.5, "PLN": 3.9, "CZK": 23, "RON": 4.6,
    "SEK": 10.5, "GEL": 2.7, "AMD": 390, "KZT": 500, "TRY": 38, "INR": 86, "VND": 25_000, "PHP": 57,
    "KES": 129, "JPY": 150,
}  # fmt: skip
"""About how much of a currency a US dollar buys: believable, not right."""


def craft_of(feature: str | None, dice: random.Random) -> Craft:
    """Return the trade of a "Feature", or any."""
    return _BY_FEATURE.get(feature or "") or dice.choice(CRAFTS)


def price_in(currency: str, dollars: float) -> int:
    """Return a round price in minor units of `currency`."""
    amount = dollars * _RATES.get(currency, 1)
    step = 10 ** max(len(str(int(amount))) - 2, 0)
    return int(max(round(amount / step), 1) * step * 10 ** decimals(currency))


def some_work(contractor: Contractor, dice: random.Random) -> TaskRow:
    """Return a piece of work that suits a contractor, in the currency where they live."""
    craft = craft_of(contractor.feature, dice)
    title, description = dice.choice(craft.works)
    currency = person_of(contractor.email).currency
    day = now().date()
    return TaskRow(
        contractor=Address(contractor.email, contractor.email_key),
        amount=price_in(currency, dice.uniform(*craft.price)),
        currency=currency,
        company_pays_card_fee=None,
        service_id=craft.service,
        title=title,
        description=description,
        service_period=f"{day:%B %Y}",
        contractor_name=None,
        user_service_name=None,
        project=dice.choice(PROJECTS),
        task_url=None,
        deadline=day + timedelta(days=dice.randrange(40, 90)),
        external_id=None,
        task_id=None,
    )
