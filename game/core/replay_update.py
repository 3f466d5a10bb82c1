"""Digests written anew into a replay's text. Comments, empty lines and the order of things stay as they are."""

from __future__ import annotations

from game.core.replay import CHECK_TICKS, Replay, parse
from game.core.replay_run import Result, Status, play
from game.core.world import World

BYTE_ORDER_MARK = "\ufeff"


def updated(text: str, name: str, world: World, map_digest: str, *, add_checks: bool = False) -> tuple[str, Result]:
    """The text with the digests that hold now, and how the run went; the text is unchanged when anything but a digest failed.

    `world` is fresh. `add_checks`: also write a digest every CHECK_TICKS. Raises ReplayError.
    """
    replay = parse(text, name)
    wanted = {check.tick for check in replay.checks}
    if add_checks:
        wanted |= set(range(CHECK_TICKS, replay.ticks + 1, CHECK_TICKS))
    found = {0: world.digest()}

    def note(seen: World) -> None:
        if seen.tick in wanted:
            found[seen.tick] = seen.digest()

    result = play(_without_digests(replay), world, each_tick=note)
    if result.status != Status.SUCCESS:
        return text, result
    late = next((check for check in replay.checks if check.tick not in found), None)
    if late is not None:
        message = f"line {late.line}: the stage is over at tick {result.tick}, before this digest: take it out"
        return text, result._replace(status=Status.DESYNC, message=message)
    digests = {check.line: found[check.tick] for check in replay.checks}
    digests |= {expectation.line: result.digest for expectation in replay.expectations if expectation.kind == "digest"}
    mark = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else ""
    lines = text.removeprefix(mark).splitlines(keepends=True)
    for line, digest in digests.items():
        lines[line - 1] = _with_last_word(lines[line - 1], digest)
    lines = [_with_last_word(line, map_digest) if _words(line)[:1] == ["map_digest"] else line for line in lines]
    if add_checks:
        there = {check.tick for check in replay.checks}
        lines = _with_checks(lines, {tick: digest for tick, digest in found.items() if tick and tick not in there})
    return mark + "".join(lines), result


def _without_digests(replay: Replay) -> Replay:
    kept = tuple(expectation for expectation in replay.expectations if expectation.kind != "digest")
    return replay._replace(map_digest="", checks=(), expectations=kept)


def _words(line: str) -> list[str]:
    """What stands in a line before its comment."""
    return line.partition("#")[0].split()


def _with_last_word(line: str, word: str) -> str:
    """The line with another last word before its comment."""
    old = _words(line)[-1]
    start = line.partition("#")[0].rindex(old)
    return f"{line[:start]}{word}{line[start + len(old) :]}"


def _with_checks(lines: list[str], digests: dict[int, str]) -> list[str]:
    """The lines with a `digest` at each of these ticks; an action that goes on beyond one is cut in two."""
    written: list[str] = []
    tick = 0
    for line in lines:
        words = _words(line)
        if not words or not words[0].isdigit():
            written.append(line)
            continue
        content = line.rstrip("\r\n")
        ending = line[len(content) :] or "\n"
        end = tick + int(words[0])
        for cut in [at for at in digests if tick < at <= end]:
            written += [_lasting(content, cut - tick) + ending, f"digest {digests[cut]}{ending}"]
            tick, content = cut, content.partition("#")[0].rstrip()
        if tick < end:
            written.append(_lasting(content, end - tick) + line[len(line.rstrip("\r\n")) :])
            tick = end
    return written


def _lasting(action: str, ticks: int) -> str:
    """The action's line with another number of ticks, in the same columns."""
    old = action.split(maxsplit=1)[0]
    end = action.index(old) + len(old)
    return f"{ticks:{end}d}{action[end:]}"
