"""What running one program costs."""

import os
import subprocess
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path


class Failed(Exception):
    """A program that was measured did not do its work."""


@dataclass(frozen=True)
class Cost:
    wall: float  # seconds
    cpu: float  # seconds in user and system mode, all threads
    memory: float  # peak resident MiB

    @property
    def is_stalled(self) -> bool:
        """Whether less than half a core was busy: the program waited for the disk or for its turn."""
        return self.wall > 2 * self.cpu + 0.5

    def as_dict(self) -> dict[str, float]:
        return {name: round(value, 3) for name, value in asdict(self).items()}


def run(command: list[str | Path], environment: dict[str, str] | None = None) -> Cost:
    """Runs a program to its end. What earlier ones left to be written goes to the disk first."""
    os.sync()
    with tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors,
            env=os.environ | (environment or {}),
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            text = errors.read().decode(errors="replace")[-2000:]
            raise Failed(f"exit status {process.returncode}: {' '.join(map(str, command))}\n{text}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def files(folder: Path) -> tuple[int, int]:
    """The number of files below a folder, and their bytes."""
    count = size = 0
    for parent, _, names in os.walk(folder):
        count += len(names)
        size += sum(os.lstat(os.path.join(parent, name)).st_size for name in names)
    return count, size


def machine() -> dict[str, object]:
    """What the figures depend on, without anything that names the machine."""
    model = "unknown"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "processor": model, "cores": len(os.sched_getaffinity(0)), "memory GiB": round(memory, 1),
        "kernel": os.uname().release,
    }
