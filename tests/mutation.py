"""Plants small faults in the rules, one at a time, and sees whether the tests notice: `python -m tests.mutation [NAME...]`.

Each fault is one line of the rules put otherwise, as a careless hand might, with the test files that should fail on it. The
work is done on copies in temporary folders. Leaves 0 when every fault is caught, 1 when one is not.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
COPIED = ("game", "tests", "levels", "pyproject.toml", "main.py")
LINKED = ("assets",)
SECONDS = 300
"""A test run that lasts so long hangs, which is noticed too."""


class Fault(NamedTuple):
    """`old`, found once in the file, becomes `new`."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


BOND, KOSKOV, MACHINES = "tests/actors/test_bond.py", "tests/actors/test_koskov.py", "tests/actors/test_machines.py"
ENEMIES, WORLD, SNAPSHOTS = "tests/actors/test_enemies.py", "tests/core/test_world.py", "tests/core/test_snapshots.py"
MOTION, SOLIDS, RANDOM = "tests/core/test_motion.py", "tests/core/test_solids.py", "tests/core/test_random.py"

FAULTS = (
    Fault("coyote a tick too long", "game/actors/bond.py", "COYOTE_TICKS = 6\n", "COYOTE_TICKS = 7\n", (BOND,)),
    Fault("jump buffer a tick too short", "game/actors/bond.py", "JUMP_BUFFER_TICKS = 6\n", "JUMP_BUFFER_TICKS = 5\n", (BOND,)),
    Fault(
        "one-way floor from below",
        "game/core/actor.py",
        "if cell & SOLID and (not cell & SLOPE or column ==",
        "if cell & STANDABLE and (not cell & SLOPE or column ==",
        (MOTION,),
    ),
    Fault("rider not carried", "game/core/solid.py", "        for actor in riders:\n", "        for actor in ():\n", (SOLIDS,)),
    Fault(
        "nobody squeezed",
        "game/core/solid.py",
        "        if self.overlaps(actor):\n            actor.squish",
        "        if 0:\n            actor.squish",
        (SOLIDS,),
    ),
    Fault(
        "no fastest fall", "game/core/actor.py", "self.vy = min(self.vy + gravity_y, FALL_CAP)", "self.vy += gravity_y", (MOTION,)
    ),
    Fault(
        "part of a pixel lost",
        "game/core/actor.py",
        "        self.remainder_x = total - (pixels << 8)\n",
        "        self.remainder_x = 0\n",
        (MOTION,),
    ),
    Fault(
        "only the last column looked at",
        "game/core/actor.py",
        "            column, last = (edge >> 4) + 1, (edge + pixels) >> 4\n",
        "            column, last = (edge + pixels) >> 4, (edge + pixels) >> 4\n",
        (MOTION,),
    ),
    Fault(
        "door closes on bodies",
        "game/core/solid.py",
        "return any(entity.PHASE == 1 and self.overlaps(entity)",
        "return any(entity.PHASE == 3 and self.overlaps(entity)",
        (MACHINES,),
    ),
    Fault(
        "taken down from the front",
        "game/actors/enemy.py",
        "Mood.SEARCH) and (by.centre_x - self.centre_x) * self.facing < 0",
        "Mood.SEARCH) and (by.centre_x - self.centre_x) * self.facing",
        (BOND,),
    ),
    Fault("no grace after a blow", "game/actors/bond.py", "INVINCIBLE_TICKS = 60\n", "INVINCIBLE_TICKS = 0\n", (BOND,)),
    Fault("roll safe a tick too long", "game/actors/bond.py", "= 4, 16\n", "= 4, 17\n", (BOND,)),
    Fault(
        "hands reach two pixels farther", "game/actors/bond_moves/climb.py", "MANTLE_REACH = 6\n", "MANTLE_REACH = 8\n", (BOND,)
    ),
    Fault("round hurts who fired it", "game/actors/bullet.py", " or other.id == self.owner:", ":", (WORLD,)),
    Fault(
        "round in the wall at its muzzle",
        "game/actors/bond_moves/pistol.py",
        "    if leaves_muzzle(world, bond, x, y):\n",
        "    if world.can_see(bond.centre_x, y, x, y):\n",
        (BOND,),
    ),
    Fault(
        "lift comes down on safe ground",
        "game/actors/bond.py",
        "is_free = self.world.is_free(self.safe_x, self.safe_y, self.width, STAND_HEIGHT)",
        "is_free = True",
        ("tests/prove/test_fuzz.py",),
    ),
    Fault("presses lost while time stops", "game/core/world.py", "            self._latched |= pressed\n", "", (WORLD,)),
    Fault(
        "hit-stop not in snapshots",
        "game/core/world.py",
        "            self.hitstop,\n            self.buttons,\n            self._latched,\n            self.next_id,\n            self._list_states(),",
        "            0,\n            self.buttons,\n            self._latched,\n            self.next_id,\n            self._list_states(),",
        (SNAPSHOTS,),
    ),
    Fault(
        "sleep by where one was counted",
        "game/core/world.py",
        "        beds = self._beds\n",
        "        beds = self._beds\n"
        "        for born in self._listed:\n"
        "            if born.id not in beds:\n"
        "                beds[born.id] = born.id, len(self._sleeping_areas), born.can_sleep\n"
        "                self._sleeping_areas.append(_area_of(born))\n",
        (SNAPSHOTS,),
    ),
    Fault("trigger never left", "game/core/zone.py", "            self.left(visitor)\n", "            pass\n", (WORLD,)),
    Fault("chance of another kind", "game/core/random.py", "(value << 13)", "(value << 12)", (RANDOM,)),
    Fault(
        "eyes see through doors",
        "game/core/world.py",
        "if solid.BLOCKS_SIGHT and solid.is_wall and",
        "if solid.BLOCKS_SIGHT and solid.is_open and",
        (WORLD, ENEMIES),
    ),
    Fault(
        "alarm never falls",
        "game/core/stage.py",
        "self.set_alarm(self.alarm - 1)\n",
        "self.set_alarm(self.alarm)\n",
        (ENEMIES,),
    ),
    Fault(
        "Koskov jumps any gap",
        "game/actors/companion.py",
        "        if gap > widest + TILE + CRUMB_PX and",
        "        if gap > 99 * widest and",
        (KOSKOV,),
    ),
    Fault(
        "Koskov walks through doors",
        "game/actors/companion.py",
        "                if crumb[2] != Crumb.AIR and self._is_in_the_way(x, feet):\n",
        "                if crumb[2] == Crumb.ROPE and self._is_in_the_way(x, feet):\n",
        (KOSKOV,),
    ),
)


def plant(fault: Fault, root: Path) -> str:
    """Put the fault into the files below `root`. Returns the sound text. Raises ValueError where it has no place any more."""
    path = root / fault.file
    sound = path.read_text(encoding="utf-8")
    if sound.count(fault.old) != 1:
        raise ValueError(f"{fault.name}: {fault.file} holds its line {sound.count(fault.old)} times, not once")
    path.write_text(sound.replace(fault.old, fault.new), encoding="utf-8")
    return sound


def failing_test(root: Path, tests: Sequence[str]) -> str:
    """The first test that fails below `root`, or nothing."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", "-p", "no:cacheprovider", "--no-header", "-rf", *tests]
    env = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return "(hangs)"
    if done.returncode == 0:
        return ""
    named = [line.split()[1] for line in done.stdout.splitlines() if line.startswith(("FAILED ", "ERROR "))]
    return named[0] if named else f"(pytest leaves {done.returncode}) {done.stdout[-200:]}{done.stderr[-200:]}"


def copy(folder: Path) -> Path:
    """The project in a folder of its own."""
    root = folder / "project"
    root.mkdir()
    for name in COPIED:
        source = ROOT / name
        ignore = shutil.ignore_patterns("__pycache__")
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=ignore)
        else:
            shutil.copy2(source, root / name)
    for name in LINKED:
        (root / name).symlink_to(ROOT / name)
    return root


def trial(fault: Fault | None, tests: Sequence[str]) -> str:
    """The first test that fails with the fault; with none: that fails without any."""
    with tempfile.TemporaryDirectory() as folder:
        root = copy(Path(folder))
        if fault is not None:
            plant(fault, root)
        return failing_test(root, tests)


def main() -> int:
    """Try all faults, or those whose names hold one of the words given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="*", help="a part of a fault's name")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    faults = [fault for fault in FAULTS if not options.name or any(part in fault.name for part in options.name)]
    tests = sorted({test for fault in faults for test in fault.tests})
    if failing := trial(None, tests):
        print(f"without any fault {failing} fails: there is nothing to be learnt")
        return 1
    caught = 0
    with ThreadPoolExecutor(options.workers) as pool:
        for fault, failing in zip(faults, pool.map(lambda fault: trial(fault, fault.tests), faults), strict=True):
            caught += bool(failing)
            print(f"{'caught' if failing else 'MISSED':7} {fault.name:32} {failing}", flush=True)
    print(f"{caught} of {len(faults)} faults caught")
    return 0 if caught == len(faults) else 1


if __name__ == "__main__":
    sys.exit(main())
