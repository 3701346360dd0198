"""The program as a file: what the site says of it does not depend on where it lies or when it was written."""

import os
import shutil
import subprocess

from wards import MOMENTS, ward


def test_a_copy_of_the_program_makes_the_same_bytes(tmp_path):
    root = ward("example", tmp_path / "ward")
    copied = tmp_path / "bientap"
    shutil.copyfile(os.environ["BIENTAP"], copied)
    copied.chmod(0o755)
    for program, output in ((os.environ["BIENTAP"], "first"), (copied, "second")):
        command = [program, "build", "--root", root, "--now", MOMENTS["example"], "--output", tmp_path / output]
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    names = {path.relative_to(tmp_path / "first") for path in (tmp_path / "first").rglob("*") if path.is_file()}
    assert names == {path.relative_to(tmp_path / "second") for path in (tmp_path / "second").rglob("*") if path.is_file()}
    assert any(name.name == ".bientap" for name in names)
    for name in names:
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes(), name
