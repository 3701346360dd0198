"""Medians, ratios and goals."""

from dataclasses import dataclass
from statistics import median

from measure import Cost

# The goals are those of the task “From approved Markdown to the ward's website”, for 10,000 articles in one run
# beside Hugo 0.168.
GOAL_ARTICLES = 10_000
GOAL_WALL = 8.0  # Hugo's wall time is at least this many times bientap's
GOAL_MEMORY = 4.0  # bientap's peak memory is at most a quarter of Hugo's
GOAL_REBUILD = 1 / 5  # a build without changes takes at most this part of the first one

NAMES = {
    "bientap": "bientap, into an empty folder",
    "hugo": "Hugo, into an empty folder",
    "copy": "cp -r of bientap's output",
    "unchanged": "bientap again, nothing changed",
    "edited": "bientap again, one article edited",
}


@dataclass(frozen=True)
class Spread:
    """The median of the rounds, with the least and the greatest of them."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values: list[float]) -> "Spread":
        return cls(median(values), min(values), max(values))

    def text(self, digits: int, unit: str = "") -> str:
        return f"{self.median:.{digits}f}{unit} ({self.least:.{digits}f}–{self.most:.{digits}f})"

    def as_dict(self) -> dict[str, float]:
        return {"median": round(self.median, 3), "min": round(self.least, 3), "max": round(self.most, 3)}


Rounds = list[dict[str, Cost]]


def is_disturbed(costs: dict[str, Cost]) -> bool:
    """Whether bientap or Hugo stood still for most of a round, so that its ratios say nothing of either."""
    return any(costs[name].is_stalled for name in ("bientap", "hugo", "unchanged"))


def ratios(rounds: Rounds) -> dict[str, Spread]:
    """Each ratio is taken within one round, where both sides met the same load."""

    def ratio(over: str, under: str, what: str) -> Spread:
        return Spread.of([getattr(r[over], what) / getattr(r[under], what) for r in rounds])

    return {
        "hugo/bientap wall": ratio("hugo", "bientap", "wall"),
        "hugo/bientap cpu": ratio("hugo", "bientap", "cpu"),
        "hugo/bientap memory": ratio("hugo", "bientap", "memory"),
        "bientap/copy wall": ratio("bientap", "copy", "wall"),
        "unchanged/first wall": ratio("unchanged", "bientap", "wall"),
        "edited/first wall": ratio("edited", "bientap", "wall"),
    }


def table(rounds: Rounds) -> str:
    lines = [f"{'':36}{'wall s':>22}{'CPU s':>22}{'peak MiB':>26}"]
    for key, name in NAMES.items():
        costs = [r[key] for r in rounds]
        cells = [
            Spread.of([c.wall for c in costs]).text(2), Spread.of([c.cpu for c in costs]).text(2),
            Spread.of([c.memory for c in costs]).text(1),
        ]
        lines.append(f"{name:36}{cells[0]:>22}{cells[1]:>22}{cells[2]:>26}")
    return "\n".join(lines)


def missed(found: dict[str, Spread]) -> list[str]:
    """The goals that the medians do not reach, as sentences."""
    wall, memory, rebuild = (
        found[name].median for name in ("hugo/bientap wall", "hugo/bientap memory", "unchanged/first wall")
    )
    faults = []
    if wall < GOAL_WALL:
        faults.append(f"Hugo takes {wall:.2f} times the wall time of bientap, the goal is at least {GOAL_WALL:g}")
    if memory < GOAL_MEMORY:
        faults.append(f"Hugo takes {memory:.2f} times the memory of bientap, the goal is at least {GOAL_MEMORY:g}")
    if rebuild > GOAL_REBUILD:
        faults.append(f"a build without changes takes {rebuild:.3f} of the first, the goal is at most {GOAL_REBUILD:g}")
    return faults
