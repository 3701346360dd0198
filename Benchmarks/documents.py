#!/usr/bin/env python3
"""Builds the same invented articles once as news and once as documents of a register, and compares what it costs.

Exit status: 0 when documents need no more than 1.2 times the time of articles (judged for 10,000 and more), else 1.
"""

import argparse
import shutil
import statistics
import sys
from pathlib import Path

import corpus
import measure

ROOT = Path(__file__).resolve().parent.parent
MOST = 1.2


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bientap", type=Path, required=True, help="the program, built in release mode")
    parser.add_argument("--articles", type=int, default=10_000, help="how many (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="how often (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=20201110, help="of the corpus (default: %(default)s)")
    parser.add_argument("--work", type=Path, default=ROOT / ".build/benchmark-documents", help="folder to work in")
    options = parser.parse_args()
    wards = {
        kind: corpus.make(
            options.work / kind, ROOT / "themes", "phuong", options.articles, options.seed, False, kind
        ).ward
        for kind in ("article", "document")
    }
    costs: dict[str, list[measure.Cost]] = {kind: [] for kind in wards}
    for number in range(options.rounds):
        for kind, ward in list(wards.items())[:: 1 if number % 2 == 0 else -1]:
            output = options.work / f"{kind}-out"
            shutil.rmtree(output, ignore_errors=True)
            command = [options.bientap.resolve(), "build", "--root", ward, "--output", output, "--now", corpus.NOW]
            costs[kind].append(measure.run(command))
    for kind, list_ in costs.items():
        wall, cpu = (statistics.median(getattr(cost, name) for cost in list_) for name in ("wall", "cpu"))
        files, size = measure.files(options.work / f"{kind}-out")
        print(f"{kind:10}wall {wall:.2f} s, CPU {cpu:.2f} s, {files} files, {size / 2**20:.1f} MiB")
    ratio = statistics.median(d.cpu / a.cpu for a, d in zip(costs["article"], costs["document"]))
    print(f"documents need {ratio:.2f} times the CPU time of articles, at most {MOST}")
    return 0 if ratio <= MOST or options.articles < 10_000 else 1


if __name__ == "__main__":
    sys.exit(main())
