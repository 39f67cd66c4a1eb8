"""What all tests share: where the real elections are, and how Hypothesis searches."""

import os
from pathlib import Path

import pytest
from _pytest.nodeid import NodeId
from hypothesis import settings

CHECKOUT = Path(__file__).resolve().parents[1]

# No deadline: on a busy machine a slow example is no fault. CI looks at the same examples every time, so that a failure
# there is the change's own; at the desk every run looks at new ones.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The top of the repository."""
    return CHECKOUT


@pytest.fixture(scope="session")
def real_elections() -> Path:
    """The folder of real elections, which are too large for the repository."""
    folder = CHECKOUT.parent / "shared" / "elections"
    if not folder.is_dir():
        pytest.skip("the real elections in ../shared/elections are not beside this checkout")
    return folder


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """
    Keep the tests of an xdist_group in one process, so that what they share is made once.

    pytest-xdist 3.8 writes the group into the item's `_nodeid`, which pytest 9.2 no longer reads. This goes when a
    newer pytest-xdist does it itself.
    """
    if not config.getoption("loadgroup", default=False):
        return
    for item in items:
        for mark in item.iter_markers("xdist_group"):
            if not item.nodeid.endswith(f"@{mark.args[0]}"):
                item._id = NodeId.parse(f"{item.nodeid}@{mark.args[0]}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what a test wants said (`record_property("said", …)`), in whichever process it ran."""
    for report in terminalreporter.getreports("passed"):
        for name, sentence in report.user_properties:
            if name == "said":
                terminalreporter.write_line(str(sentence))
