"""
Builds greenbudget/rules/_compiled_run.so with the package, where a C compiler is at hand; the package works without it.

Hatchling calls the hook for a wheel and for an editable install (docs/decisions/0010).
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RULES = Path("greenbudget") / "rules"
SOURCE, LIBRARY = RULES / "compiled_run.c", RULES / "_compiled_run.so"
#: No fused or reordered arithmetic: the bounds on rounding errors are proven for plain doubles.
FLAGS = ("-std=c11", "-O3", "-ffp-contract=off", "-fPIC", "-shared")


def compile_run(root: Path) -> Path | None:
    """Build the library below `root`; None, with a sentence, where that cannot be done."""
    library = root / LIBRARY
    library.unlink(missing_ok=True)
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc")
    if not compiler:
        print("No C compiler (gcc, libc6-dev): counts will be the same, and slower.")
        return None
    digest = hashlib.sha256((root / SOURCE).read_bytes()).hexdigest()
    define = f'-DSOURCE_DIGEST="{digest}"'
    command = [*shlex.split(compiler), *FLAGS, define, "-o", str(library), str(root / SOURCE), "-lm"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        said = f"{compiler} ended with {done.returncode}.\n{done.stderr}" if done.returncode else ""
    except OSError as error:
        said = str(error)
    if said:
        library.unlink(missing_ok=True)
        print(f"{SOURCE} could not be compiled: counts will be the same, and slower.\n{said}")
        return None
    return library


class CompileRun(BuildHookInterface):  # type: ignore[type-arg]  # the name by which hatchling finds it needs no type
    """Adds the library to a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel" or compile_run(Path(self.root)) is None:
            return
        build_data["pure_python"] = False
        build_data["tag"] = "py3-none-" + sysconfig.get_platform().replace("-", "_").replace(".", "_")
        if version == "standard":
            build_data["artifacts"].append(str(LIBRARY))
