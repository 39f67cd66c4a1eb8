"""How the tests of this folder read a file that exists only as a text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from greenbudget.ballots.errors import UnusableFile
from greenbudget.ballots.pabulib import Reading, read_election


@pytest.fixture(scope="session")
def read(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Reading]:
    """Read a text (or bytes) as a file: `read(text)`, `read(text, name="election.json", strict=True)`."""
    folder = tmp_path_factory.mktemp("files")

    def reading(content: str | bytes, *, name: str = "election.pb", **options: bool) -> Reading:
        path: Path = folder / name
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return read_election(path, **options)

    return reading


@pytest.fixture(scope="session")
def refused(read: Callable[..., Reading]) -> Callable[..., UnusableFile]:
    """Read a text as `read` does and return the refusal; the test fails when the file is read."""

    def refusal(content: str | bytes, **options: object) -> UnusableFile:
        with pytest.raises(UnusableFile) as caught:
            read(content, **options)
        return caught.value

    return refusal
