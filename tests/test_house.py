"""What the papers of the house say is true of the house."""

import os
import re
import subprocess
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

import greenbudget
from greenbudget import resources

# Put together here, so that this file does not itself name one.
PACKAGE_HOSTS = ("pypi" + ".org", "python" + "hosted.", "npm" + "js.", "deb" + ".debian.", "proxy" + ".golang.")
DECISION_HEADINGS = ("## Context", "## Decision", "## Consequences")


def texts(checkout: Path) -> dict[str, str]:
    """Every text file of the checkout by its path, but for what .gitignore names and .git; works without git, too."""
    lines = (checkout / ".gitignore").read_text(encoding="utf-8").split()
    ignored = [".git", *(line.rstrip("/") for line in lines)]
    found = {}
    for folder, folders, files in os.walk(checkout):
        folders[:] = [name for name in folders if not any(fnmatch(name, pattern) for pattern in ignored)]
        for path in (Path(folder, name) for name in files):
            # Elections are data, large, and some are broken on purpose.
            if path.suffix != ".pb" and b"\0" not in (data := path.read_bytes()):
                found[str(path.relative_to(checkout))] = data.decode("utf-8")
    return found


def targets(makefile: str) -> set[str]:
    """The targets that the Makefile itself declares, without variables and special ones."""
    return set(re.findall(r"^([a-z][a-z-]*):(?!=)", makefile, re.MULTILINE))


def test_make_help_names_every_target(checkout: Path) -> None:
    """`make` alone is the way in: what it does not name, nobody finds."""
    said = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=checkout, capture_output=True, text=True, check=True
    ).stdout
    declared = targets((checkout / "Makefile").read_text(encoding="utf-8"))
    assert {"run", "test", "test-all", "lint", "bench", "samples", "lock", "clean"} <= declared
    assert set(re.findall(r"^  make ([a-z-]+)", said, re.MULTILINE)) == declared


@pytest.mark.parametrize("paper", ["README.md", "CONTRIBUTING.md"])
def test_every_make_command_in_the_papers_exists(checkout: Path, paper: str) -> None:
    """A command that is written down works."""
    declared = targets((checkout / "Makefile").read_text(encoding="utf-8"))
    text = (checkout / paper).read_text(encoding="utf-8")
    written = set(re.findall(r"(?:^|`)make ([a-z][a-z-]*)", text, re.MULTILINE))
    assert written
    assert written <= declared


def test_constraints_pin_every_dependency_with_hashes_and_name_no_host(checkout: Path) -> None:
    """Where packages come from is each machine's own matter; what they hold is fixed."""
    constraints = (checkout / "constraints.txt").read_text(encoding="utf-8")
    assert "http" not in constraints
    assert "--index" not in constraints
    entries = re.split(r"\n(?=[a-z0-9])", constraints)[1:]
    pinned = {entry.partition("==")[0] for entry in entries}
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [project["dependencies"], *project["optional-dependencies"].values()]
    assert {re.split(r"[^a-z0-9-]", line.lower())[0] for lines in wanted for line in lines} <= pinned


def test_no_file_names_a_host_of_packages(checkout: Path) -> None:
    """The project is installed from wherever its machine gets packages."""
    for name, text in texts(checkout).items():
        for host in PACKAGE_HOSTS:
            assert host not in text.lower(), f"{name} names {host}"


def test_every_decision_says_why_what_and_what_follows(checkout: Path) -> None:
    """Decisions are numbered without gaps and have the same three parts."""
    decisions = sorted((checkout / "docs" / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in decisions] == list(range(1, len(decisions) + 1))
    for path in decisions:
        text = path.read_text(encoding="utf-8")
        assert text.startswith(f"# {path.name[:4]} "), f"{path.name} does not begin with its number"
        assert [line for line in text.splitlines() if line.startswith("## ")] == list(DECISION_HEADINGS), path.name


def test_the_changelog_tells_of_this_version(checkout: Path) -> None:
    """Whoever installs a version can read what it brings."""
    changelog = (checkout / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(greenbudget.__version__)}\]", changelog, re.MULTILINE)


def test_links_between_papers_lead_somewhere(checkout: Path) -> None:
    """A reader who follows a link in the repository arrives."""
    for name, text in texts(checkout).items():
        if not name.endswith(".md"):
            continue
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", text):
            assert (checkout / name).parent.joinpath(target).exists(), f"{name} links to {target}"


def test_templates_and_samples_are_found_in_a_checkout(checkout: Path) -> None:
    """In a checkout both folders are the ones at its top."""
    assert resources.templates() == checkout / "templates"
    assert resources.sample_elections() == checkout / "sample_elections"


def test_a_missing_folder_is_named_with_every_place_where_it_was_sought(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A broken installation says so; in site-packages a neighbour called `templates` is somebody else's."""
    package = tmp_path / "greenbudget"
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", package)
    monkeypatch.setattr(resources, "_IN_A_WHEEL", package / "_shared")
    with pytest.raises(resources.ResourceMissing, match="The folder templates is missing") as caught:
        resources.templates()
    assert caught.value.looked_in == (package / "_shared" / "templates",)
