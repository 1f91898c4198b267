"""The platform's catalogue of services, the kinds of work of a task; ships with the product."""

from __future__ import annotations

from models.locks import hold
from models.task import Service
from models.transaction import transaction

CATALOGUE: tuple[tuple[str, str, str], ...] = (
    ("software-development", "Software development", "Разработка программного обеспечения"),
    ("web-development", "Website development", "Разработка сайтов"),
    ("mobile-development", "Mobile app development", "Разработка мобильных приложений"),
    ("game-development", "Game development", "Разработка игр"),
    ("testing", "Software testing", "Тестирование программного обеспечения"),
    (
        "it-support",
        "Technical support and administration",
        "Техническая поддержка и администрирование",
    ),
    ("data-analysis", "Data analysis", "Анализ данных"),
    ("data-labelling", "Data labelling", "Разметка данных"),
    ("information-security", "Information security", "Информационная безопасность"),
    ("interface-design", "Interface design", "Дизайн интерфейсов"),
    ("graphic-design", "Graphic design", "Графический дизайн"),
    ("illustration", "Illustration", "Иллюстрация"),
    ("three-d-graphics", "3D graphics and animation", "3D-графика и анимация"),
    ("video-production", "Video shooting and editing", "Съёмка и монтаж видео"),
    ("photography", "Photography", "Фотосъёмка"),
    ("voice-over", "Voice-over and sound", "Озвучивание и звук"),
    ("copywriting", "Copywriting", "Написание текстов"),
    ("editing", "Editing and proofreading", "Редактура и корректура"),
    ("translation", "Written translation", "Письменный перевод"),
    ("interpreting", "Interpreting", "Устный перевод"),
    ("technical-writing", "Technical writing", "Техническая документация"),
    ("advertising", "Advertising campaigns", "Рекламные кампании"),
    ("social-media", "Social media management", "Ведение социальных сетей"),
    ("search-optimisation", "Search engine optimisation", "Поисковое продвижение"),
    ("market-research", "Market research and surveys", "Исследования рынка и опросы"),
    ("project-management", "Project management", "Управление проектами"),
    ("consulting", "Business consulting", "Бизнес-консультации"),
    ("accounting", "Accounting", "Бухгалтерские услуги"),
    ("legal-services", "Legal services", "Юридические услуги"),
    ("recruiting", "Recruiting", "Подбор персонала"),
    ("teaching", "Teaching and training", "Обучение и тренинги"),
    ("customer-support", "Customer support", "Поддержка клиентов"),
    ("content-moderation", "Content moderation", "Модерация контента"),
    ("courier-services", "Courier services", "Курьерские услуги"),
    ("events", "Organisation of events", "Организация мероприятий"),
)
"""Code, English name, Russian name. Codes stand in people's spreadsheets: they never change."""


async def publish_services() -> None:
    """Bring the platform's services up to `CATALOGUE`; harmless to repeat, also at the same time.

    The lock does what a unique index does not: in SQL no two rows without a company are the same.
    """
    async with transaction():
        await hold("company", "platform")
        known = {service.code: service for service in await Service.filter(company_id=None)}
        for code, english, russian in CATALOGUE:
            service = known.get(code)
            if service is None:
                await Service.create(company_id=None, code=code, name_en=english, name_ru=russian)
            elif (service.name_en, service.name_ru) != (english, russian):
                await service.set(name_en=english, name_ru=russian)
