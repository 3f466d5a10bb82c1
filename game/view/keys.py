"""What stands for the buttons in a text."""

from __future__ import annotations

import re
from collections.abc import Mapping

BUTTON = re.compile(r"\{([a-z]+)\}")
KEYS = {"left": "[←]", "right": "[→]", "up": "[↑]", "down": "[↓]", "jump": "[Z]", "fire": "[X]", "use": "[C]", "gadget": "[V]"}
"""What stands for the buttons where nobody has chosen anything else."""
SAME_CROSS = re.compile(r"(\{dpad\})(?: *\{dpad\})+")


def with_keys(text: str, labels: Mapping[str, str] = KEYS) -> str:
    """A hint's text with its {buttons} as the pictures that `labels` names; the pad's cross stands once for two of its ways."""
    return SAME_CROSS.sub(r"\1", BUTTON.sub(lambda found: labels.get(found[1], found[0]), text))
