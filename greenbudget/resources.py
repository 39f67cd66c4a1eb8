"""
Finds what is shipped beside the code: page and report templates, and the sample elections.

In a checkout both folders stand at its top; a wheel carries them inside the package (pyproject.toml, `force-include`).
"""

from __future__ import annotations

from pathlib import Path

from greenbudget.ballots.errors import GreenbudgetError

_PACKAGE = Path(__file__).resolve().parent
#: Where a wheel keeps the folders; must agree with pyproject.toml.
_IN_A_WHEEL = _PACKAGE / "_shared"


class ResourceMissing(GreenbudgetError):
    """A folder that belongs to greenbudget is not where it should be; `name` and `looked_in` say which and where."""

    def __init__(self, name: str, looked_in: tuple[Path, ...]) -> None:
        self.name, self.looked_in = name, looked_in
        super().__init__(
            f"The folder {name} is missing: it is not in {' or '.join(map(str, looked_in))}. "
            "Install greenbudget again, or restore the folder from the repository."
        )


def templates() -> Path:
    """The folder of page and report templates; raises ResourceMissing."""
    return _find("templates")


def sample_elections() -> Path:
    """The folder of sample elections, one folder for each; raises ResourceMissing."""
    return _find("sample_elections")


def _find(name: str) -> Path:
    places = [_IN_A_WHEEL / name]
    # A neighbour of the package counts only in a checkout: in site-packages it would be somebody else's folder.
    if (_PACKAGE.parent / "pyproject.toml").is_file():
        places.append(_PACKAGE.parent / name)
    for place in places:
        if place.is_dir():
            return place
    raise ResourceMissing(name, tuple(places))
