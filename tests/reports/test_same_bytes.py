"""A PDF is the same bytes wherever and however it is printed, so that its hash can be compared."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Beside the longest test of reports, not behind it.
pytestmark = pytest.mark.xdist_group("hostile-texts")
_CODE = "import sys; from tests.reports.printing_elsewhere import main; main(*sys.argv[1:])"
_DOCUMENTS = ["tie.outcome.en", "tie.outcome.uk", "gate.outcome.pl"]


def test_a_report_is_the_same_bytes_everywhere(checkout: Path, tmp_path: Path):
    """Hash seed, time zone, locale, folder, order, neighbours and number of workers leave no trace."""
    away = tmp_path / "gdzie indziej"
    away.mkdir()
    backwards = _DOCUMENTS[::-1]
    running = [
        _start(checkout, checkout, _DOCUMENTS, "1", PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8"),
        _start(checkout, away, backwards, "2", PYTHONHASHSEED="1", TZ="Asia/Tokyo", LC_ALL="pl_PL.UTF-8"),
        _start(
            checkout,
            Path("/"),
            backwards,
            "alone",
            PYTHONHASHSEED="random",
            TZ="America/St_Johns",
            LC_ALL="C",
            PYTHONUTF8="0",
            PYTHONCOERCECLOCALE="0",
            SOURCE_DATE_EPOCH="86400",
            HOME=str(away),
        ),
    ]
    hashes = [_hashes(each) for each in running]
    assert set(hashes[0]) == set(_DOCUMENTS)
    assert len(set(hashes[0].values())) == len(_DOCUMENTS)
    assert hashes[1] == hashes[0]
    assert hashes[2] == hashes[0]


def _start(checkout: Path, folder: Path, names: list[str], workers: str, **environment: str) -> subprocess.Popen[str]:
    clean = {key: value for key, value in os.environ.items() if key not in ("LANG", "LANGUAGE", "FONTCONFIG_FILE")}
    return subprocess.Popen(
        [sys.executable, "-c", _CODE, " ".join(names), workers],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=folder,
        env={**clean, "PYTHONPATH": str(checkout), **environment},
    )


def _hashes(running: subprocess.Popen[str]) -> dict[str, str]:
    out, err = running.communicate(timeout=120)
    assert running.returncode == 0, err
    return json.loads(out)
