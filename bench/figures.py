"""The figures of a run and the table of their ratios."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict, dataclass
from statistics import median, quantiles
from typing import Any

from bench.load import Load
from bench.questions import QUESTIONS, Question


@dataclass(frozen=True)
class Figures:
    """What a contender took. Times in milliseconds; `busy` is the part of its core that it used."""

    cpu: float
    rate: float
    p50: float
    p99: float
    busy: float

    @classmethod
    def of(cls, load: Load, cpu: float) -> Figures:
        """Return the figures of one round that took `cpu` seconds of the server."""
        count = len(load.latencies)
        cuts = quantiles(load.latencies, n=100) if count > 1 else load.latencies * 99
        return cls(
            cpu=cpu / count * 1000,
            rate=count / load.seconds,
            p50=cuts[49] * 1000,
            p99=cuts[98] * 1000,
            busy=cpu / load.seconds,
        )


class Sheet:
    """The figures of all questions, contenders and rounds."""

    def __init__(self) -> None:
        self._rounds: defaultdict[tuple[str, str], list[Figures]] = defaultdict(list)

    def add(self, question: Question, contender: str, figures: Figures) -> None:
        """Add those of one round."""
        self._rounds[question.key, contender].append(figures)

    def of(self, question: Question, contender: str) -> Figures:
        """Return the median of all rounds, figure by figure."""
        rounds = [asdict(figures) for figures in self._rounds[question.key, contender]]
        return Figures(**{name: median(each[name] for each in rounds) for name in rounds[0]})

    def ratios(self, question: Question) -> tuple[float, float]:
        """Return how many times the CPU of bare ours takes, and how many times ours plain does."""
        ours, bare, plain = (self.of(question, name).cpu for name in ("ours", "bare", "plain"))
        return ours / bare, plain / ours

    def as_json(self) -> dict[str, Any]:
        """Return everything, the rounds of each too."""
        return {
            question.key: {
                "title": question.title,
                "ours/bare": round(self.ratios(question)[0], 3),
                "plain/ours": round(self.ratios(question)[1], 3),
                "target": {"ours/bare": question.times_bare, "plain/ours": question.plain_over},
                **{
                    name: {
                        "median": asdict(self.of(question, name)),
                        "rounds": [asdict(each) for each in self._rounds[question.key, name]],
                    }
                    for name in ("ours", "bare", "plain")
                },
            }
            for question in QUESTIONS
        }

    def table(self) -> str:
        """Return the table in Markdown: medians of the rounds; the ratios are of CPU."""
        lines = [
            "| question | contender | CPU ms/request | requests/s | p50 ms | p99 ms | ours/bare"
            " (target) | plain/ours (target) |",
            "|---|---|--:|--:|--:|--:|--:|--:|",
        ]
        for question in QUESTIONS:
            to_bare, to_plain = self.ratios(question)
            over = f" (≥ {question.plain_over:g})" if question.plain_over else ""
            ratios = {
                "ours": f"**{to_bare:.2f}** (≤ {question.times_bare:g}) | **{to_plain:.1f}**{over}"
            }
            for name in ("ours", "bare", "plain"):
                f = self.of(question, name)
                title = f"{question.key} {question.title}" if name == "ours" else ""
                lines.append(
                    f"| {title} | {name} | {f.cpu:.2f} | {f.rate:.0f} | {f.p50:.1f} | {f.p99:.1f}"
                    f" | {ratios.get(name, ' | ')} |"
                )
        return "\n".join(lines)
