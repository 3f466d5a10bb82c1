from __future__ import annotations

import pytest

from game.app.loop import MAX_CATCH_UP, SPIN_SECONDS, TICK_SECONDS, Pacer, Tempo
from tests.app.conftest import FakeTime


def test_sixty_ticks_last_a_second_however_long_the_work_takes() -> None:
    clock = FakeTime()
    pacer = Pacer(clock, clock.sleep)
    started = clock.now
    for frame in range(600):
        clock.now += 0.001 + frame % 7 * 0.002
        assert pacer.wait() == 1
    assert clock.now - started == pytest.approx(10.0, abs=0.001)


def test_it_sleeps_and_spins_only_for_the_last_stretch() -> None:
    clock = FakeTime()
    pacer = Pacer(clock, clock.sleep)
    pacer.wait()
    assert clock.slept == [pytest.approx(TICK_SECONDS - SPIN_SECONDS, abs=1e-5)]


def test_a_late_frame_is_made_up_for() -> None:
    clock = FakeTime()
    pacer = Pacer(clock, clock.sleep)
    clock.now += 2.5 * TICK_SECONDS
    assert pacer.wait() == 2
    assert pacer.wait() == 1
    assert clock.now == pytest.approx(3 * TICK_SECONDS, abs=1e-4)


def test_a_long_hitch_is_let_go() -> None:
    clock = FakeTime()
    pacer = Pacer(clock, clock.sleep)
    clock.now += 20.0
    assert pacer.wait() == MAX_CATCH_UP
    assert pacer.wait() == 1


def test_restart_forgets_what_was_slow_on_purpose() -> None:
    clock = FakeTime()
    pacer = Pacer(clock, clock.sleep)
    clock.now += 1.0
    pacer.restart()
    assert pacer.wait() == 1


@pytest.mark.parametrize("percent", [50, 60, 70, 80, 90, 100, 200])
def test_tempo_lives_exactly_its_share(percent: int) -> None:
    tempo = Tempo()
    lived = [tempo.ticks(1, percent) for _ in range(1000)]
    assert sum(lived) == 10 * percent
    assert max(lived) - min(lived) <= 1
