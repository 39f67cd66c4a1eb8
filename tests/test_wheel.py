"""The wheel holds what a city needs, nothing of the workshop, and works where no checkout is."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

# One worker builds for all of them.
pytestmark = pytest.mark.xdist_group("wheel")

WORKSHOP = ("tests/", "tools/", ".ci/", "Makefile", "constraints.txt")


def run(*command: object, cwd: Path) -> str:
    """Run a command away from the checkout's influence; its output, or a failure that shows all it said."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def built(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The source archive, and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("built")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, checkout, cwd=folder)
    [archive], [wheel] = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return archive, wheel


@pytest.fixture(scope="module")
def installed(built: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    A clean environment with the wheel in it and no checkout.

    Its dependencies are the pinned ones of the environment that runs the tests, lent by one line in a .pth file: that
    needs no network and no second copy of scipy. Python does not follow the .pth files of a folder that is lent like
    this, so the editable greenbudget of the lender, which is such a file, stays outside.
    """
    environment = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(environment, with_pip=False, symlinks=True)
    python = environment / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--python", python)
    run(*pip, "install", "--no-deps", "--no-index", built[1], cwd=environment)
    own = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=environment).strip()
    lent = sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    Path(own, "lent.pth").write_text("\n".join(lent) + "\n", encoding="utf-8")
    return environment


def test_wheel_and_source_archive_hold_nothing_of_the_workshop(built: tuple[Path, Path]) -> None:
    """Tests, tools and CI stay in the repository; licence, templates and sample elections travel."""
    archive, wheel = built
    with tarfile.open(archive) as tar:
        sources = {name.partition("/")[2] for name in tar.getnames()}
    with zipfile.ZipFile(wheel) as zipped:
        shipped = set(zipped.namelist())
    for name in sources | shipped:
        assert not name.startswith(WORKSHOP), f"{name} was shipped"
    assert {"LICENSE", "README.md", "pyproject.toml", "templates/README.md"} <= sources
    assert "greenbudget/_shared/templates/README.md" in shipped
    assert any(name.endswith("licenses/LICENSE") for name in shipped)


def test_a_wheel_carries_the_compiled_kernel_where_a_compiler_built_it(built: tuple[Path, Path]) -> None:
    """Equal shares counts at full speed from a wheel; its source is beside it, and how to build it in the archive."""
    archive, wheel = built
    with tarfile.open(archive) as tar:
        assert any(name.endswith("/hatch_build.py") for name in tar.getnames())
    with zipfile.ZipFile(wheel) as zipped:
        shipped = zipped.namelist()
    assert "greenbudget/rules/compiled_run.c" in shipped
    has_compiler = shutil.which("cc") is not None
    assert ("greenbudget/rules/_compiled_run.so" in shipped) == has_compiler
    assert wheel.name.endswith("py3-none-any.whl") != has_compiler


def test_an_installed_wheel_counts_its_own_sample(installed: Path, checkout: Path, tmp_path: Path) -> None:
    """Away from the checkout, `greenbudget tabulate` counts the sample election that came with the wheel."""
    where = run(
        installed / "bin" / "python",
        "-c",
        "from greenbudget import resources; print(resources.__file__, resources.sample_elections(), "
        "resources.templates(), sep='\\n')",
        cwd=tmp_path,
    ).splitlines()
    for path in where:
        assert Path(path).is_relative_to(installed), f"{path} is not the wheel's"
        assert not Path(path).is_relative_to(checkout)
    sample = Path(where[1]) / "three_gardens_one_tie" / "election.pb"
    said = run(installed / "bin" / "greenbudget", "tabulate", sample, "--rule", "greedy", cwd=tmp_path)
    assert "✓ 1" in said
    assert "2 of 3 projects funded" in said
