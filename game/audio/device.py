"""Opens the sound device, or says in a sentence why there is none."""

from __future__ import annotations

import pygame

RATE = 44100
SAMPLE_BITS = -16
"""Signed."""
STEREO = 2
BUFFER = 512
"""Samples: 12 ms between a shot and its sound."""
FORMAT = (RATE, SAMPLE_BITS, STEREO)


def open_device(channels: int) -> str:
    """Open pygame's mixer with so many channels. Returns "" or, where it cannot be had, the reason."""
    try:
        if pygame.mixer.get_init() not in (None, FORMAT):
            pygame.mixer.quit()
        if pygame.mixer.get_init() is None:
            pygame.mixer.init(RATE, SAMPLE_BITS, STEREO, BUFFER, allowedchanges=0)
        pygame.mixer.set_num_channels(channels)
    except Exception as fault:  # whatever a driver or a build without a mixer comes up with: the game goes on in silence
        return f"No sound: {fault}"
    return ""


def is_device_open() -> bool:
    """Whether the device is still ours."""
    return pygame.mixer.get_init() is not None


def close_device() -> None:
    """Give the device back."""
    try:
        pygame.mixer.quit()
    except Exception:  # a device that is already gone need not be closed
        return
