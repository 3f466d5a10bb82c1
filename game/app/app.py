"""The application: one loop, a stack of scenes, and what the scenes share."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.app.devices import Devices
from game.app.loop import Pacer, Tempo
from game.app.profile import Profile
from game.app.scene import Scene
from game.app.sound import Sound
from game.app.transition import Transition
from game.app.window import Window


class App:
    """Runs the scenes in a window until the last one has gone or the window is closed."""

    def __init__(self, window: Window, profile: Profile, devices: Devices, sound: Sound, *, pacer: Pacer | None = None) -> None:
        self.window = window
        self.profile = profile
        self.devices = devices
        self.sound = sound
        settings = profile.settings
        fault = devices.bind(settings.keys, settings.pad)
        if fault:
            profile.trouble = f"{profile.trouble} {fault}".strip()
            self.keep_bindings()
        self.frames = 0
        self.fps = 60.0
        """Frames a second, smoothed."""
        self.status = 0
        """The exit status."""
        self._pacer = pacer or Pacer()
        self._tempo = Tempo()
        self._scenes: list[Scene] = []
        self._transition: Transition | None = None
        self._is_running = False

    def keep_bindings(self) -> None:
        """Let the settings hold what keys and buttons stand for now."""
        self.profile.settings.keys = self.devices.keyboard.kept()
        self.profile.settings.pad = self.devices.pad.kept()

    # The stack

    @property
    def scene(self) -> Scene | None:
        """The uppermost scene."""
        return self._scenes[-1] if self._scenes else None

    def push(self, scene: Scene) -> None:
        """Put a scene on top."""
        self._scenes.append(scene)
        scene.entered()

    def pop(self) -> None:
        """Take the uppermost scene away."""
        self._scenes.pop().closed()
        if self._scenes:
            self._scenes[-1].entered()

    def go(self, make: Callable[[], Scene], kind: str = "iris") -> None:
        """Put one scene in the place of all, behind a transition; `make` is called in its dark middle."""
        if self._transition is None:
            self._transition = Transition(lambda: self.put(make), kind)

    def put(self, make: Callable[[], Scene]) -> None:
        """Put one scene in the place of all, at once; it is made when the others are closed."""
        self._close_all()
        self.push(make())
        self._pacer.restart()

    def quit(self) -> None:
        """End the game after this frame."""
        self._is_running = False

    def _close_all(self) -> None:
        while self._scenes:
            self._scenes.pop().closed()

    # The loop

    def run(self, first: Callable[[], Scene], ticks: int | None = None) -> int:
        """Run from the scene that `first` makes; `ticks`: leave after so many. Returns the exit status."""
        self._is_running = True
        self.push(first())
        self._pacer.restart()
        lived = 0
        try:
            while self._is_running and self._scenes:
                passed = 1 if self.frames == 0 else self._pacer.wait()
                self.handle_events()  # after the wait, so that what is pressed now counts now
                self.fps += (60.0 / passed - self.fps) / 60
                for _ in range(passed):
                    self.tick()
                    lived += 1
                    if ticks is not None and lived >= ticks:
                        self._is_running = False
                        break
                self.draw()
                self.frames += 1
                if passed == 1 and self.scene is not None:
                    self.scene.prepare()
        finally:
            self._close_all()
            self.sound.close()
            self.profile.save()
        return self.status

    def handle_events(self) -> None:
        """Hand out what has happened to the window and the devices."""
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                self._is_running = False
            elif event.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED):
                self.window.resized()
            elif event.type == pygame.KEYDOWN and _asks_for_fullscreen(event):
                self.toggle_fullscreen()
            else:
                if event.type == pygame.KEYDOWN and self.scene is not None and self._transition is None:
                    self.scene.key(event.key)
                self.devices.handle(event)

    def toggle_fullscreen(self) -> None:
        """Between a window and the whole screen; remembered."""
        self.window.toggle_fullscreen()
        self.profile.settings.fullscreen = self.window.is_fullscreen
        self._pacer.restart()

    def tick(self) -> None:
        """A sixtieth of a second passes."""
        presses = self.devices.take_presses()
        if self._transition is not None:
            self._transition.tick()
            if self._transition.is_over:
                self._transition = None
            if self._transition is not None:
                return  # scenes rest while the curtain moves
        for press in presses:
            if self.scene is not None and self._transition is None:
                self.scene.press(press)
        scene = self.scene
        if scene is not None and self._transition is None:
            for _ in range(self._tempo.ticks(1, scene.speed)):
                scene.tick(self.devices.take_buttons(scene.toggles))
                scene.ticks += 1
                if self.scene is not scene:
                    break
        self.sound.update()

    def draw(self) -> None:
        """Draw the uppermost scene (an overlay over the scene that carries it), and show the picture."""
        canvas = self.window.canvas
        if self._scenes:
            if self._scenes[-1].IS_OVERLAY:
                next(scene for scene in reversed(self._scenes) if not scene.IS_OVERLAY).draw(canvas)
            self._scenes[-1].draw(canvas)
        if self._transition is not None:
            self._transition.draw(canvas)
        self.window.present()


def _asks_for_fullscreen(event: pygame.event.Event) -> bool:
    return bool(event.key == pygame.K_F11 or (event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT))
