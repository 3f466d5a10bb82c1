"""The farm: the work of prover and fuzzer on any `concurrent.futures.Executor`: here, on the cores of this machine, on a cluster.

A task carries all that it needs, the level too, so that a worker on another machine wants no files.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from functools import lru_cache
from importlib import import_module
from multiprocessing import get_context
from typing import Any, NamedTuple, TypeVar

from game.core.scenery import WHITE, Scenery
from game.tiled.load import Level

Task = TypeVar("Task")
Result = TypeVar("Result")

CONNECT_SECONDS = 10
PACKING = 1
"""zlib's quickest level: what travels is read once."""
KEPT_LEVELS = 4
BARE = Scenery((), {}, (), (), WHITE, 0, 0, {})
"""What a level without pictures has in their place."""


class FarmError(Exception):
    """A farm that cannot be used; its text is a sentence for the user."""


class Farm(NamedTuple):
    """Where work is done: an executor, and how many tasks at once keep it busy."""

    executor: Executor
    width: int


class Here(Executor):
    """Does the work at once, in this process: the same seed then always gives the same result."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Call `fn` now."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # a future holds whatever its work raised
            future.set_exception(error)
        return future


@contextmanager
def open_farm(workers: int = 1, address: str = "") -> Iterator[Farm]:
    """A farm of processes, or the Dask cluster at `address`. One worker works in this process. Raises FarmError."""
    if address:
        yield from _cluster(address)
    elif workers == 1:
        yield Farm(Here(), 1)
    else:
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as executor:
            try:
                yield Farm(executor, workers)
            finally:
                executor.shutdown(wait=False, cancel_futures=True)


def _cluster(address: str) -> Iterator[Farm]:
    try:
        distributed: Any = import_module("distributed")
    except ImportError:
        raise FarmError("a cluster wants Dask; install the extra: pip install 'smert-spionam[farm]'") from None
    try:
        client = distributed.Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise FarmError(f"there is no Dask scheduler at {address}: {error}") from None
    with client:
        width = sum(client.nthreads().values())
        if not width:
            raise FarmError(f"the Dask cluster at {address} has no workers")
        yield Farm(client.get_executor(pure=False), width)


def stream(farm: Farm, function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
    """The results of `function` for each task, as they come. Tasks are drawn only when a worker is free for them."""
    source = iter(tasks)
    running: set[Future[Result]] = set()
    try:
        while True:
            while len(running) < farm.width:
                task = next(source, None)
                if task is None:
                    break
                running.add(farm.executor.submit(function, task))
            if not running:
                return
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()
    finally:
        for future in running:
            future.cancel()


def pack(value: Any) -> bytes:
    """A value as few bytes, for the way to a worker or for keeping thousands."""
    return zlib.compress(pickle.dumps(value, pickle.HIGHEST_PROTOCOL), PACKING)


def unpack(blob: bytes) -> Any:
    """What was packed."""
    return pickle.loads(zlib.decompress(blob))


def pack_level(level: Level) -> bytes:
    """All of a level that its rules need: no pictures, no files."""
    return pack(level._replace(scenery=BARE, files=()))


@lru_cache(KEPT_LEVELS)
def unpack_level(blob: bytes) -> Level:
    """The level that was packed; the same one for the same bytes."""
    level: Level = unpack(blob)
    return level
