"""The programs that draw and compose every asset of the game. None of them is needed to play."""


class MissingToolError(RuntimeError):
    """Something that a recipe works with is not installed; the text says what to install."""
