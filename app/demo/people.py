"""Believable people: a name and a postal address for every e-mail address of the demo."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from models.account import Locale

DOMAIN = "people.example"
"""Where everybody lives whom the demo may move by itself; nobody can receive mail there."""

_Place = tuple[str, str, str | None, str]
"""Street, city, state or province, postal code."""

# Country, time zone, currency, language of letters · first names · last names · places.
_COUNTRIES: tuple[tuple[str, str, str, str, str, str, tuple[_Place, ...]], ...] = (
    ("US", "America/Chicago", "USD", "en",
     "Emily Marcus Hannah Tyrone Grace Caleb Naomi Wyatt",
     "Whitaker Brooks Sullivan Hayes Coleman Mercer Bishop Langley",
     (("{} Guadalupe St", "Austin", "TX", "78705"), ("{} Alberta St", "Portland", "OR", "97211"),
      ("{} Clark St", "Chicago", "IL", "60640"))),
    ("CA", "America/Toronto", "CAD", "en",
     "Olivia Liam Chloe Noah Maëlle Étienne Isla Gabriel",
     "Tremblay Gagnon MacLeod Campbell Bouchard Fraser Pelletier Sinclair",
     (("{} Rue Rachel", "Montréal", "QC", "H2J 2H5"), ("{} Queen St", "Toronto", "ON", "M6J 1G3"))),
    ("MX", "America/Mexico_City", "MXN", "en",
     "José Ximena Diego Renata Emiliano Fernanda Iker Valentina",
     "Álvarez Ibáñez Cárdenas Villaseñor Montaño Zúñiga Ordóñez Quintero",
     (("Calle Durango {}", "Ciudad de México", "CMX", "06700"),
      ("Av. Chapultepec {}", "Guadalajara", "JAL", "44160"))),
    ("GB", "Europe/London", "GBP", "en",
     "Harriet Callum Freya Alfie Imogen Rhys Poppy Declan",
     "Ashworth Pemberton Gallagher Thornton Hughes Blackwood Kendrick Rowe",
     (("{} Gloucester Rd", "Bristol", None, "BS7 8NZ"),
      ("{} Leith Walk", "Edinburgh", None, "EH6 5DT"))),
    ("DE", "Europe/Berlin", "EUR", "en",
     "Jürgen Anneliese Lukas Käthe Björn Greta Matthias Leonie",
     "Weiß Schröder Müller Krüger Hoffmann Vogelsang Böhm Lindner",
     (("Torstraße {}", "Berlin", None, "10119"),
      ("Karl-Heine-Straße {}", "Leipzig", None, "04229"))),
    ("FR", "Europe/Paris", "EUR", "en",
     "Léa Théo Zoé Rémi Anaïs Loïc Inès Benoît",
     "Lefèvre Dubois Chevalier Marchand Garnier Besançon Perrault Fabre",
     (("{} rue de Belleville", "Paris", None, "75020"),
      ("{} cours Julien", "Marseille", None, "13006"))),
    ("ES", "Europe/Madrid", "EUR", "en",
     "Begoña Íñigo Marta Jordi Nuria Álvaro Lucía Sergio",
     "Peña Muñoz Echeverría Castaño Romero Puig Ferrer Salinas",
     (("Calle del Pez {}", "Madrid", None, "28004"),
      ("Carrer de Verdi {}", "Barcelona", None, "08012"))),
    ("PT", "Europe/Lisbon", "EUR", "en",
     "João Inês Tomás Beatriz Gonçalo Mafalda Rui Leonor",
     "Araújo Figueiredo Simões Magalhães Teixeira Falcão Nóbrega Vasconcelos",
     (("Rua da Bica {}", "Lisboa", None, "1200-054"),
      ("Rua do Almada {}", "Porto", None, "4050-036"))),
    ("BR", "America/Sao_Paulo", "BRL", "en",
     "Caetano Luíza Vinícius Débora Thiago Marília Otávio Júlia",
     "Gonçalves Brandão Siqueira Bragança Toledo Medeiros Pacheco Guimarães",
     (("Rua Augusta {}", "São Paulo", None, "01305-000"),
      ("Rua da Bahia {}", "Belo Horizonte", None, "30160-010"))),
    ("AR", "America/Argentina/Buenos_Aires", "USD", "en",
     "Martín Camila Facundo Rocío Nicolás Julieta Ezequiel Malena",
     "Benítez Acuña Giménez Ledesma Peralta Rossi Bustos Iturralde",
     (("Av. Corrientes {}", "Buenos Aires", None, "C1043"),
      ("Bv. Oroño {}", "Rosario", None, "S2000"))),
    ("PL", "Europe/Warsaw", "PLN", "en",
     "Łukasz Małgorzata Paweł Agnieszka Michał Zofia Wojciech Kinga",
     "Żółkiewski Wiśniewska Kowalczyk Dąbrowska Zieliński Jabłońska Szymański Grabowska",
     (("ul. Piotrkowska {}", "Łódź", None, "90-001"),
      ("ul. Nowy Świat {}", "Warszawa", None, "00-029"))),
    ("CZ", "Europe/Prague", "CZK", "en",
     "Jiří Markéta Ondřej Tereza Štěpán Kateřina Matěj Lenka",
     "Dvořák Černá Růžička Němcová Procházka Šimek Havlová Kučera",
     (("Vinohradská {}", "Praha", None, "120 00"), ("Veveří {}", "Brno", None, "602 00"))),
    ("RO", "Europe/Bucharest", "RON", "en",
     "Ștefan Ioana Răzvan Ilinca Călin Mădălina Vlad Anca",
     "Țurcanu Munteanu Drăgulescu Ionescu Stoica Pârvulescu Bălan Enescu",
     (("Strada Horea {}", "Cluj-Napoca", None, "400174"),
      ("Calea Victoriei {}", "București", None, "010063"))),
    ("SE", "Europe/Stockholm", "SEK", "en",
     "Åsa Örjan Linnéa Göran Märta Sven Frida Håkan",
     "Sjöberg Åkesson Lindström Nyström Bergqvist Hellström Öberg Sandahl",
     (("Hornsgatan {}", "Stockholm", None, "118 21"),
      ("Linnégatan {}", "Göteborg", None, "413 04"))),
    ("RS", "Europe/Belgrade", "EUR", "ru",
     "Dušan Milica Nemanja Jovana Đorđe Teodora Uroš Anđela",
     "Đurić Živković Petrović Šarić Stanković Ćosić Vuković Mihajlović",
     (("Cara Dušana {}", "Beograd", None, "11000"), ("Dunavska {}", "Novi Sad", None, "21000"))),
    ("GE", "Asia/Tbilisi", "GEL", "ru",
     "Giorgi Nino Levan Tamar Irakli Ketevan Zurab Salome",
     "Kapanadze Beridze Lomidze Gelashvili Maisuradze Tsereteli Kobakhidze Japaridze",
     (("Barnov St {}", "Tbilisi", None, "0108"), ("Gorgiladze St {}", "Batumi", None, "6010"))),
    ("AM", "Asia/Yerevan", "AMD", "ru",
     "Armen Anahit Tigran Lusine Gevorg Narine Hayk Mariam",
     "Sargsyan Hakobyan Grigoryan Petrosyan Avetisyan Manukyan Danielyan Khachatryan",
     (("Abovyan St {}", "Yerevan", None, "0001"), ("Rizhkov St {}", "Gyumri", None, "3101"))),
    ("KZ", "Asia/Almaty", "KZT", "ru",
     "Nursultan Aigerim Daniyar Madina Yerlan Saltanat Arman Dinara",
     "Akhmetov Suleimenova Zhumabekov Omarova Iskakov Abdrakhmanova Tulegenov Kassymova",
     (("Abay Ave {}", "Almaty", None, "050000"), ("Kenesary St {}", "Astana", None, "010000"))),
    ("TR", "Europe/Istanbul", "TRY", "en",
     "Çağla Emre Şebnem Oğuz Gülşen Barış Özge Kerem",
     "Yıldız Öztürk Çelik Şahin Aydın Güneş Koç Erdoğmuş",
     (("Moda Caddesi {}", "İstanbul", None, "34710"),
      ("Kıbrıs Şehitleri Cd. {}", "İzmir", None, "35220"))),
    ("IN", "Asia/Kolkata", "INR", "en",
     "Priya Arjun Kavya Rohan Meera Vikram Ananya Siddharth",
     "Iyer Chatterjee Deshpande Nair Bhattacharya Kulkarni Reddy Malhotra",
     (("{} 100 Feet Rd", "Bengaluru", None, "560038"), ("{} Park St", "Kolkata", None, "700016"))),
    ("VN", "Asia/Ho_Chi_Minh", "VND", "en",
     "Hồng Minh Thảo Quân Lan Đức Phương Tuấn",
     "Nguyễn Trần Phạm Hoàng Vũ Đặng Bùi Dương",
     (("{} Nguyễn Huệ", "Hồ Chí Minh", None, "700000"),
      ("{} Hàng Bông", "Hà Nội", None, "100000"))),
    ("PH", "Asia/Manila", "PHP", "en",
     "Maricel Jomar Luningning Rodel Analyn Efren Divina Crisanto",
     "Macaraeg Dimaculangan Bautista Villanueva Magsaysay Salonga Evangelista Pangilinan",
     (("{} Maginhawa St", "Quezon City", None, "1101"),
      ("{} Jones Ave", "Cebu City", None, "6000"))),
    ("NG", "Africa/Lagos", "USD", "en",
     "Chidinma Babatunde Ngozi Emeka Folasade Tunde Amaka Obinna",
     "Okafor Adeyemi Nwosu Balogun Eze Olawale Ibekwe Afolabi",
     (("{} Herbert Macaulay Way", "Lagos", None, "101245"),
      ("{} Bodija Rd", "Ibadan", None, "200221"))),
    ("KE", "Africa/Nairobi", "KES", "en",
     "Wanjiru Kipchoge Achieng Mutua Njeri Otieno Zawadi Barasa",
     "Kamau Odhiambo Cheruiyot Wambui Mwangi Kiptoo Onyango Njoroge",
     (("{} Ngong Rd", "Nairobi", None, "00505"), ("{} Oginga Odinga St", "Kisumu", None, "40100"))),
    ("JP", "Asia/Tokyo", "JPY", "en",
     "Haruka Takeshi Yui Kenji Sakura Daichi Naoko Ren",
     "Yamamoto Kobayashi Nakajima Ishikawa Watanabe Matsuda Hasegawa Fujimoto",
     (("{}-chome, Shimokitazawa", "Tokyo", None, "155-0031"),
      ("{} Kawaramachi", "Kyoto", None, "600-8001"))),
)  # fmt: skip

_WITHOUT_MARKS = str.maketrans(
    {"ł": "l", "đ": "d", "ß": "ss", "ı": "i", "ø": "o", "æ": "ae", "þ": "th"}
)


@dataclass(frozen=True)
class Person:
    """Somebody as they would fill in the registration form."""

    email: str
    first_name: str
    last_name: str
    country: str
    line1: str
    city: str
    subdivision: str | None
    postal_code: str
    tax_number: str | None
    timezone: str
    currency: str
    locale: Locale

    @property
    def details(self) -> dict[str, str]:
        """The registration form, filled in whole."""
        names = [
            "first_name",
            "last_name",
            "country",
            "line1",
            "city",
            "subdivision",
            "postal_code",
            "tax_number",
        ]
        return {name: text for name in names if (text := getattr(self, name))}


def person_of(email: str) -> Person:
    """Return who has an address: the same person every time, also after a restart.

    `jose.alvarez@…` is José Álvarez of Mexico; a name that nobody here has may be of any country.
    """
    dice = random.Random(email)  # noqa: S311 - play
    first, _, last = re.sub(r"\d+", "", email.partition("@")[0]).partition(".")
    known = _names().get((first, last))
    country, *names = known or (
        dice.randrange(len(_COUNTRIES)),
        first.title(),
        last.title() or "Doe",
    )
    code, timezone, currency, locale, _, _, places = _COUNTRIES[country]
    street, city, subdivision, postal_code = dice.choice(places)
    return Person(
        email=email,
        first_name=names[0],
        last_name=names[1],
        country=code,
        line1=street.format(dice.randrange(1, 180)),
        city=city,
        subdivision=subdivision,
        postal_code=postal_code,
        tax_number=str(dice.randrange(10**8, 10**9)) if dice.random() < 0.5 else None,
        timezone=timezone,
        currency=currency,
        locale=Locale(locale),
    )


def addresses(dice: random.Random) -> Iterator[str]:
    """Yield addresses without end and without repetition, each of another name at first."""
    names = sorted(_names())
    dice.shuffle(names)
    for number in range(1, 1_000_000):
        for first, last in names:
            yield f"{first}.{last}{number if number > 1 else ''}@{DOMAIN}"


@cache
def _names() -> dict[tuple[str, str], tuple[int, str, str]]:
    """Return the country's place, first and last name by both names as an address spells them."""
    return {
        (_plain(first), _plain(last)): (place, first, last)
        for place, (_, _, _, _, firsts, lasts, _) in enumerate(_COUNTRIES)
        for first in firsts.split()
        for last in lasts.split()
    }


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.lower().translate(_WITHOUT_MARKS))
    return re.sub(r"[^a-z]", "", decomposed)
