"""The command line: one command a file, found by name. Results go to stdout, progress to stderr.

A command module has `HELP` (a line), `register(parser)` and `run(options) -> int`. Exit status: 0 good, 1 the thing checked
is not good, 2 the call is wrong or a file cannot be read. A CommandError becomes its sentence and status 2.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # stdout is for results

DEFAULT_COMMAND = "play"
BAD_CALL = 2
INTERRUPTED = 130


class CommandError(Exception):
    """A call that cannot be carried out; its text is a sentence for the user."""


def at_least(lowest: int) -> Callable[[str], int]:
    """The type of an argument that is a whole number, and no smaller one than `lowest`."""

    def number(text: str) -> int:
        try:
            found = int(text)
        except ValueError:
            found = lowest - 1
        if found < lowest:
            raise argparse.ArgumentTypeError(f"is a whole number and at least {lowest}, not {text}")
        return found

    return number


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints name --help and are one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call and leave with status 2."""
        self.exit(BAD_CALL, f"{self.prog}: {message}; see {self.prog} --help\n")


def command_names() -> list[str]:
    """Every command, as it is typed."""
    return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def _is_present(argument: str) -> bool:
    """Tiled leaves variables it cannot fill as they are: `%objectid` counts as absent."""
    return not argument.startswith("%")


def _without_absent(argv: Sequence[str]) -> list[str]:
    """The arguments without those that begin with %, and without the options whose value they are."""
    kept: list[str] = []
    for argument in argv:
        if _is_present(argument):
            kept.append(argument)
        elif kept and kept[-1].startswith("--") and "=" not in kept[-1]:
            kept.pop()
    return kept


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status. Without a command: play."""
    arguments = _without_absent(sys.argv[1:] if argv is None else argv)
    names = command_names()
    if not arguments or (arguments[0] not in names and arguments[0] not in ("-h", "--help", "--version")):
        if arguments and not arguments[0].startswith("-"):
            print(f"main.py: there is no command {arguments[0]!r}; see main.py --help", file=sys.stderr)
            return BAD_CALL
        arguments = [DEFAULT_COMMAND, *arguments]
    wanted = names if arguments[0] not in names else [arguments[0]]
    parser = Parser(prog="main.py", description="SMERT SPIONAM, an unofficial fan game, and its level tools.")
    from game import __version__

    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser, metavar="COMMAND")
    modules = {}
    for name in wanted:
        module = modules[name] = importlib.import_module(f"{__name__}.{name.replace('-', '_')}")
        module.register(commands.add_parser(name, help=module.HELP, description=module.HELP))
    options = parser.parse_args(arguments)
    try:
        return int(modules[options.command].run(options))
    except CommandError as error:
        print(error, file=sys.stderr)
        return BAD_CALL
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return 0
