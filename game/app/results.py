"""The stage is won: what it was worth, counted up line by line, the rank stamped on."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pygame

from game.app.app import App
from game.app.cards import backdrop, clock, footer, heading, panel, stamp
from game.app.devices import Press
from game.app.loop import FULL_SPEED
from game.app.menu import CREAM, DIM, GOLD, INK, PALE
from game.app.profile import Record
from game.app.scene import Scene
from game.app.stage_run import StageRun, title_of
from game.core.stage import Bonus, Stage
from game.view.text import font

FIRST_TICKS = 50
"""Before the first bonus."""
COUNT_TICKS = 36
"""One bonus is counted up in so many ticks."""
PAUSE_TICKS = 14
STAMP_TICKS = 12
"""The stamp comes down in so many ticks."""
MEDAL_TICKS = 22
RANK_COLOURS = {"00": "#ffd86a", "A": "#f2e6c8", "B": "#9fb0d6", "C": "#b08a6a"}
ROW_PX = 14
STAMP_SOUND = "rank_stamp"


class Line(NamedTuple):
    """A line of the table: what, this run, the best."""

    label: str
    you: str
    best: str
    is_better: bool


def record_of(stage: Stage, credits: int = 0, *, is_slowed: bool = False) -> Record:
    """A won run as a record."""
    return Record(
        score=stage.score,
        ticks=stage.ticks,
        rank=stage.rank(),
        accuracy=accuracy(stage),
        alarms=stage.alarms,
        kills=stage.kills,
        stuns=stage.stuns,
        intel=stage.intel,
        medals=list(stage.medals()),
        credits=credits,
        assisted=bool(stage.world.assists) or is_slowed,
    )


def accuracy(stage: Stage) -> int:
    """Hits in a hundred shots; all, when none was fired."""
    return 100 * stage.hits // stage.shots if stage.shots else 100


class Results(Scene):
    """A press finishes the counting; the next goes on."""

    def __init__(self, app: App, run: StageRun, stage: Stage) -> None:
        super().__init__(app)
        self._run = run
        self._title = stage.title
        self._rank = stage.rank()
        self._medals = stage.medals()
        self._asked = stage.MEDALS
        self._bonuses: list[Bonus] = stage.bonuses()
        self._base = stage.score - sum(bonus.points for bonus in self._bonuses)
        best = app.profile.record(run.key)
        record = record_of(stage, run.credits, is_slowed=app.profile.settings.speed < FULL_SPEED)
        self._is_best = best is None or record.score > best.score
        self._lines = lines_of(stage, record, best)
        if run.is_whole:
            app.profile.enter(run.key, record)
        self._handed = stage.hands_on()
        following = run.next(self._handed)
        if run.is_campaign and following is not None:
            # whoever leaves now goes on there
            app.profile.reach(following.place, following.difficulty, title_of(following), self._handed)
        self._stamp = stamp(self._rank, RANK_COLOURS.get(self._rank, CREAM), 9)

    def entered(self) -> None:
        """The piece of victory."""
        self.app.sound.start_music("results")

    # Time

    @property
    def _counted_at(self) -> int:
        return FIRST_TICKS + len(self._bonuses) * (COUNT_TICKS + PAUSE_TICKS)

    @property
    def _finished_at(self) -> int:
        return self._counted_at + STAMP_TICKS + len(self._medals) * MEDAL_TICKS

    def share_of(self, index: int) -> float:
        """How much of a bonus is counted, 0 to 1."""
        began = FIRST_TICKS + index * (COUNT_TICKS + PAUSE_TICKS)
        return min(max((self.ticks - began) / COUNT_TICKS, 0.0), 1.0)

    @property
    def shown_score(self) -> int:
        """The score as far as it is counted."""
        return self._base + sum(round(bonus.points * self.share_of(i)) for i, bonus in enumerate(self._bonuses))

    def tick(self, buttons: int) -> None:
        """Count; let it be heard."""
        counting = any(0 < self.share_of(index) < 1 for index in range(len(self._bonuses)))
        if counting and self.ticks % 4 == 0:
            self.app.sound.play("count_up")
        if self.ticks == self._counted_at + STAMP_TICKS:
            self.app.sound.play(STAMP_SOUND)

    def press(self, press: Press) -> None:
        """Finish the counting, then go on."""
        if press in (Press.LOST, Press.UP, Press.DOWN, Press.LEFT, Press.RIGHT):
            return
        if self.ticks < self._finished_at:
            self.ticks = self._finished_at
            return
        self.app.sound.play("menu_ok")
        self.app.go(self._next_scene(), "curtain")

    def _next_scene(self) -> Callable[[], Scene]:
        from game.app.course import after

        return after(self.app, self._run, self._handed)

    # Drawing

    def draw(self, surface: pygame.Surface) -> None:
        """Table on the left, bonuses and rank on the right, medals below."""
        surface.blit(backdrop(), (0, 0))
        heading(surface, "Mission report", 18)
        font("pix").draw(
            surface, f"{self._title}   {self._run.difficulty.label.title()}", (320, 44), PALE, outline=INK, align=0.5
        )
        self._draw_table(surface)
        self._draw_bonuses(surface)
        self._draw_medals(surface)
        self._draw_stamp(surface)
        if self.ticks >= self._finished_at:
            footer(surface, "{a} go on" if self.app.devices.uses_pad else "[ENTER] go on")

    def _draw_table(self, surface: pygame.Surface) -> None:
        surface.blit(panel(280, 160), (32, 64))
        face = font("pix_bold")
        for text, right in (("YOU", 222), ("BEST", 296)):
            face.draw(surface, text, (right, 74), GOLD, outline=INK, align=1)
        for index, line in enumerate(self._lines):
            y = 92 + ROW_PX * index
            font("pix").draw(surface, line.label, (46, y), CREAM, outline=INK)
            font("pix").draw(surface, line.you, (222, y), GOLD if line.is_better else CREAM, outline=INK, align=1)
            font("pix").draw(surface, line.best, (296, y), DIM, outline=INK, align=1)

    def _draw_bonuses(self, surface: pygame.Surface) -> None:
        surface.blit(panel(272, 160), (336, 64))
        font("pix").draw(surface, "In the field", (350, 74), CREAM, outline=INK)
        font("pix").draw(surface, f"{self._base}", (594, 74), CREAM, outline=INK, align=1)
        for index, bonus in enumerate(self._bonuses):
            share = self.share_of(index)
            if share <= 0:
                break
            y = 74 + ROW_PX * (index + 1)
            font("pix").draw(surface, bonus.label, (350, y), PALE, outline=INK)
            font("pix").draw(surface, f"+{round(bonus.points * share)}", (594, y), GOLD, outline=INK, align=1)
        surface.fill((200, 144, 44), (350, 196, 244, 1))
        font("pix_bold").draw(surface, "SCORE", (350, 203), GOLD, outline=INK)
        font("pix_bold").draw(surface, f"{self.shown_score:06}", (594, 203), CREAM, outline=INK, align=1)
        if self._is_best and self.ticks >= self._counted_at:
            font("pix").draw(surface, "NEW BEST", (472, 203), GOLD if self.ticks // 12 % 2 else PALE, outline=INK, align=0.5)

    def _draw_medals(self, surface: pygame.Surface) -> None:
        for index, (name, asked) in enumerate(self._asked.items()):
            x = 70 + 84 * index
            order = self._medals.index(name) if name in self._medals else -1
            is_shown = order >= 0 and self.ticks >= self._counted_at + STAMP_TICKS + order * MEDAL_TICKS
            draw_medal(surface, (x, 266), is_shown)
            font("pix").draw(surface, name, (x, 292), GOLD if is_shown else DIM, outline=INK, align=0.5)
            font("pix").draw(surface, asked, (x, 304), PALE if is_shown else DIM, outline=INK, align=0.5)

    def _draw_stamp(self, surface: pygame.Surface) -> None:
        age = self.ticks - self._counted_at
        if age < 0:
            return
        font("pix").draw(surface, "RANK", (500, 240), GOLD, outline=INK, align=0.5)
        picture = self._stamp
        if age < STAMP_TICKS:
            picture = pygame.transform.scale_by(picture, 1 + 2 * (1 - age / STAMP_TICKS))
        surface.blit(picture, picture.get_rect(center=(500, 288)))


def lines_of(stage: Stage, record: Record, best: Record | None) -> list[Line]:
    """The table."""
    none = "-"
    rows: list[tuple[str, str, str, bool]] = [
        (
            f"Time, par {clock(stage.par_ticks)}",
            clock(record.ticks),
            clock(best.ticks) if best else none,
            best is None or record.ticks < best.ticks,
        ),
        ("Hits in a hundred shots", str(record.accuracy), str(best.accuracy) if best else none, False),
        ("Alarms", str(record.alarms), str(best.alarms) if best else none, best is not None and record.alarms < best.alarms),
        ("Shot dead", str(record.kills), str(best.kills) if best else none, best is not None and record.kills < best.kills),
        ("Stunned", str(record.stuns), str(best.stuns) if best else none, best is not None and record.stuns > best.stuns),
        ("Intel", f"{stage.intel} / {stage.intel_total()}", str(best.intel) if best else none, False),
        ("Secrets", str(stage.secrets), "", False),
        ("Continued", str(record.credits), str(best.credits) if best else none, False),
        ("Score", str(record.score), str(best.score) if best else none, best is None or record.score > best.score),
    ]
    return [Line(*row) for row in rows]


def draw_medal(surface: pygame.Surface, centre: tuple[int, int], is_earned: bool) -> None:
    """A disc on a ribbon; a dark hole where it is not earned."""
    x, y = centre
    ribbon, disc, rim = ("#8e1822", "#c8902c", "#6a4418") if is_earned else ("#1a1624", "#141626", "#242840")
    pygame.draw.polygon(surface, ribbon, [(x - 8, y - 24), (x - 1, y - 24), (x + 3, y - 8), (x - 4, y - 8)])
    pygame.draw.polygon(surface, ribbon, [(x + 8, y - 24), (x + 1, y - 24), (x - 3, y - 8), (x + 4, y - 8)])
    pygame.draw.circle(surface, INK, centre, 14)
    pygame.draw.circle(surface, rim, centre, 13)
    pygame.draw.circle(surface, disc, centre, 11)
    if is_earned:
        pygame.draw.circle(surface, "#ffe6a0", (x - 4, y - 4), 3)
        star = [pygame.Vector2(0, -7 if i % 2 == 0 else -3).rotate(36 * i) + centre for i in range(10)]
        pygame.draw.polygon(surface, "#7a4a14", star)
