"""The one source of chance in the rules: a 32-bit xorshift whose whole state is one int."""

from __future__ import annotations

MASK = 0xFFFFFFFF
SCRAMBLE = 0x9E3779B9
"""Spreads small seeds over all 32 bits (the golden ratio in 32 bits)."""


class Random:
    """George Marsaglia's xorshift32 ("Xorshift RNGs", 2003), the same on every platform."""

    def __init__(self, seed: int = 0) -> None:
        self.state = ((seed + 1) * SCRAMBLE) & MASK or 1

    def bits(self) -> int:
        """The next 32 bits, 1 to 2**32 - 1."""
        value = self.state
        value ^= (value << 13) & MASK
        value ^= value >> 17
        value ^= (value << 5) & MASK
        self.state = value
        return value

    def below(self, limit: int) -> int:
        """An int from 0 to limit - 1. `limit` must be at least 1."""
        return self.bits() % limit
