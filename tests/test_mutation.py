"""The faults of the mutation script still have their place in the rules: what is planted nowhere proves nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.mutation import FAULTS, ROOT, Fault, failing_test, plant


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_has_its_place_and_its_tests(tmp_path: Path, fault: Fault) -> None:
    path = tmp_path / fault.file
    path.parent.mkdir(parents=True)
    shutil.copy(ROOT / fault.file, path)
    sound = plant(fault, tmp_path)
    changed = path.read_text()
    assert changed != sound
    compile(changed, fault.file, "exec")
    assert all((ROOT / test).is_file() for test in fault.tests)


def test_names_are_their_own() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 20


def test_a_fault_without_a_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "rules.py").write_text("x = 1\n")
    with pytest.raises(ValueError, match=r"holds its line 0 times"):
        plant(Fault("gone", "rules.py", "x = 2", "x = 3", ()), tmp_path)


def test_a_failing_test_is_named_and_a_passing_one_is_not(tmp_path: Path) -> None:
    (tmp_path / "test_good.py").write_text("def test_one():\n    assert 1\n")
    (tmp_path / "test_bad.py").write_text("def test_two():\n    assert 0\n")
    assert failing_test(tmp_path, ["test_good.py"]) == ""
    assert failing_test(tmp_path, ["test_bad.py"]) == "test_bad.py::test_two"
