"""Interludes: what happens between the stages, told by silhouettes. Lines and figures stand in the map; nothing is lost here."""

from __future__ import annotations

from typing import ClassVar

from game.actors.story_eye import StoryEye
from game.actors.story_line import StoryLine
from game.core import buttons as b
from game.core.entity import saved
from game.core.events import StoryTurned
from game.core.stage import Bonus, Stage

NEXT_BUTTONS = b.JUMP | b.FIRE | b.USE
SKIP_TICKS = 50
"""A button held for so long skips what is left."""
READ_TICKS_PER_LETTER = 4
READ_TICKS = 75
"""A line stays so long besides what its letters take."""
PLAIN = "plain"
"""The layer of the music that is always heard."""
FIRST_TICKS = 45
"""The picture is seen before the first word."""


class Interlude(Stage):
    """Reads its lines in order: each for as long as it takes to read, or until a press. Won when all are said."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("StoryEye", "StoryLine")
    IS_STORY: ClassVar[bool] = True

    line_ticks: int = saved(FIRST_TICKS)
    """Until the next line, ticks."""
    held: int = saved(0)
    """For how long a button has been held, ticks."""

    @property
    def line(self) -> int:
        """The number of the line that is said; 0: none yet."""
        eye = self.world.first(StoryEye)
        return eye.line if eye is not None else 0

    def lines(self) -> list[StoryLine]:
        """All lines, in their order."""
        return sorted(self.world.all(StoryLine), key=lambda line: (line.order, line.id))

    def music_layers(self) -> tuple[str, ...]:
        """The piece's plain layer, and the mood that the lines up to now have brought."""
        moods = [line.mood for line in self.lines()[: self.line] if line.mood]
        mood = moods[-1] if moods else PLAIN
        return (PLAIN,) if mood == PLAIN else (PLAIN, mood)

    def added(self) -> None:
        """Look at the scene of the first line."""
        super().added()
        self._look()

    def update(self) -> None:
        """Go on when the line has been read, at a press, or to the end when a button is held."""
        if self.outcome:
            return
        world = self.world
        self.held = self.held + 1 if world.buttons & NEXT_BUTTONS else 0
        if self.held >= SKIP_TICKS:
            self._turn()
            self.win()
            return
        self.line_ticks -= 1
        if self.line_ticks <= 0 or world.pressed & NEXT_BUTTONS:
            self._go_on()

    def _go_on(self) -> None:
        lines, eye = self.lines(), self.world.first(StoryEye)
        self._turn()
        if eye is None or eye.line >= len(lines):
            self.win()
            return
        line = lines[eye.line]
        eye.line += 1
        self.line_ticks = line.ticks or READ_TICKS + READ_TICKS_PER_LETTER * len(line.text)
        self._look()
        self.say(line.speaker, line.text, line.centre_x, line.centre_y, self.line_ticks)

    def _turn(self) -> None:
        """What was said is off the picture."""
        self.world.emit(StoryTurned(*self.place()))

    def _look(self) -> None:
        """Turn the eye to where the line is said, or the first one will be."""
        lines, eye = self.lines(), self.world.first(StoryEye)
        if eye is not None and lines:
            line = lines[max(self.line - 1, 0)]
            eye.put_at(line.centre_x, line.centre_y)

    def bonuses(self) -> list[Bonus]:
        """Nothing is earned by listening."""
        return []

    def medals(self) -> tuple[str, ...]:
        """Nor this."""
        return ()

    # What the prover asks

    def progress(self) -> int:
        """How much has been read."""
        return self.line

    def phase(self) -> tuple[int, ...]:
        """The line."""
        return (self.line,)
