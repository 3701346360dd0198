"""The wards of the tests: that of this repository and the example, copied to where they are built."""

import os
import shutil
import subprocess
from pathlib import Path

from builtsite import BuiltSite

REPOSITORY = Path(__file__).resolve().parents[2]
# After every act and date of the repository's own content, and between the dates of the example ward's.
MOMENTS = {"own": "2027-01-01T08:00:00+07:00", "example": "2021-06-01T08:00:00+07:00"}


def ward(name: str, folder: Path) -> Path:
    source = REPOSITORY if name == "own" else REPOSITORY / "Tests/Wards/vi-du"
    folder.mkdir()
    shutil.copy(source / "site.yml", folder)
    shutil.copytree(source / "content", folder / "content")
    shutil.copytree(REPOSITORY / "themes", folder / "themes")
    if name == "example":
        shutil.copytree(source / "themes", folder / "themes", dirs_exist_ok=True)
    return folder


def build(name: str, folder: Path, *options: str) -> BuiltSite:
    root = ward(name, folder)
    command = [os.environ["BIENTAP"], "build", "--root", root, "--now", MOMENTS[name], *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return BuiltSite(root, root / "public")
