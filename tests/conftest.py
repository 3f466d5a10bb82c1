"""Settings that all tests share: Hypothesis looks at the same examples each time, and never hurries."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "game",
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("game")
