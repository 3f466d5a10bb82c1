"""The programs that draw and compose every asset of the game. None of them is needed to play."""
