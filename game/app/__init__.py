"""The application: window, loop, devices, scenes, profile. It owns the clock; the rules never see one."""

from __future__ import annotations

import os

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
