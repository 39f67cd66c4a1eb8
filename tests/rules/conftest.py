"""What tests of rules share: the two kernels of equal shares."""

import pytest

from greenbudget.rules import compiled_run


@pytest.fixture(params=["compiled", "numpy"])
def kernel(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of the two kernels in turn: what equal shares counts with here, and where no compiler was at hand."""
    if request.param == "numpy":
        monkeypatch.setattr(compiled_run, "compiled_library", lambda: None)
    elif compiled_run.compiled_library() is None:
        pytest.skip("no C compiler was at hand when greenbudget was installed")
    return str(request.param)
