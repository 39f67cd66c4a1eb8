"""Debian's Chromium without a window, for pages as people see them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
_ARGUMENTS = [
    "--no-sandbox",  # tests run as root in a container, on pages of our own
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a process; each test opens pages in a context of its own."""
    if not CHROMIUM.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{CHROMIUM} is missing, and in CI pages must be tested in a browser: apt-get install chromium")
        pytest.skip(f"{CHROMIUM} is missing: apt-get install chromium (make setup-tests does it) to test pages")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(CHROMIUM), args=_ARGUMENTS)
        yield started
        started.close()
