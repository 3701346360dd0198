#!/usr/bin/env python3
"""Makes the index of the search with bientap and with Pagefind on the same pages, and compares what it costs.

The cost of bientap's index is the difference of two builds in one round, with the index and with `search: {index: false}`.
Exit status: 0 when Pagefind takes at least ten times the CPU time and at least the space, else 1.
"""

import argparse
import shutil
import statistics
import sys
from pathlib import Path

import corpus
import measure

ROOT = Path(__file__).resolve().parent.parent
TIMES = 10


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bientap", type=Path, required=True, help="the program, built in release mode")
    parser.add_argument("--python", type=Path, default=Path(sys.executable), help="a Python that has pagefind[bin]")
    parser.add_argument("--articles", type=int, default=10_000, help="how many (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="how often (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=20201110, help="of the corpus (default: %(default)s)")
    parser.add_argument("--work", type=Path, default=ROOT / ".build/benchmark-search", help="folder to work in")
    options = parser.parse_args()
    ward = corpus.make(options.work / "run", ROOT / "themes", "phuong", options.articles, options.seed, False).ward
    settings = (ward / "site.yml").read_text(encoding="utf-8")
    outputs = {name: options.work / name for name in ("with", "without", "pagefind")}
    shares, ratios = [], []
    for _ in range(options.rounds):
        for output in outputs.values():
            shutil.rmtree(output, ignore_errors=True)
        costs = {}
        for name, more in (("with", ""), ("without", "search: {index: false}\n")):
            (ward / "site.yml").write_text(settings + more, encoding="utf-8")
            command = [options.bientap.resolve(), "build", "--root", ward, "--output", outputs[name]]
            costs[name] = measure.run([*command, "--now", corpus.NOW])
        # -P keeps this folder out of the modules that Python finds.
        costs["pagefind"] = measure.run([
            options.python, "-P", "-m", "pagefind", "--site", outputs["with"],
            "--glob", "*/[0-9][0-9][0-9][0-9]/*/index.html", "--output-path", outputs["pagefind"],
        ])
        own = costs["with"].cpu - costs["without"].cpu
        shares.append(own / costs["with"].cpu)
        ratios.append(costs["pagefind"].cpu / max(own, 0.001))
        for name, cost in costs.items():
            print(f"{name:10}wall {cost.wall:.2f} s, CPU {cost.cpu:.2f} s, {cost.memory:.0f} MiB")
    ours, theirs = (measure.files(f) for f in (outputs["with"] / "tim-kiem/du-lieu", outputs["pagefind"]))
    print(f"index: {ours[0]} files, {ours[1] / 2**20:.1f} MiB; Pagefind: {theirs[0]} files, {theirs[1] / 2**20:.1f} MiB")
    print(f"the index takes {statistics.median(shares):.0%} of the CPU time of a build")
    print(f"Pagefind takes {statistics.median(ratios):.1f} times the CPU time of the index, at least {TIMES} wanted")
    return 0 if statistics.median(ratios) >= TIMES and ours[1] <= theirs[1] else 1


if __name__ == "__main__":
    sys.exit(main())
