"""The sites that the tests look at: that of this repository and that of the example ward, built once each."""

import pytest

from builtsite import BuiltSite
from wards import build


@pytest.fixture(scope="session", params=["own", "example"])
def site(request, tmp_path_factory) -> BuiltSite:
    return build(request.param, tmp_path_factory.mktemp(request.param) / "ward")


@pytest.fixture(scope="session")
def example(tmp_path_factory) -> BuiltSite:
    return build("example", tmp_path_factory.mktemp("example-alone") / "ward")


@pytest.fixture(scope="session")
def preview(tmp_path_factory) -> BuiltSite:
    return build("example", tmp_path_factory.mktemp("preview") / "ward", "--drafts")
