"""XML as elements that know their file and line. DOCTYPEs are refused, and files too large to be a map."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from xml.parsers import expat

from game.tiled.errors import Finding, MapError

MAX_BYTES = 32 << 20
"""A larger file is no map of ours."""
MAX_DEPTH = 100


class Node(ET.Element):
    """An element with the place where it begins."""

    line: int = 0
    file: str = ""

    def number(self, name: str, default: float = 0) -> float:
        """A numeric attribute. Raises MapError for what is no finite number."""
        text = self.get(name)
        if text is None:
            return default
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not abs(value) < float("inf"):
            raise MapError([self.fault(f"<{self.tag}> has {name}={text!r}, which is no number", "format")])
        return value

    def integer(self, name: str, default: int = 0) -> int:
        """A whole-number attribute. Raises MapError for anything else."""
        value = self.number(name, default)
        if value != int(value):
            raise MapError([self.fault(f"<{self.tag}> has {name}={self.get(name)!r}, which is no whole number", "format")])
        return int(value)

    def fault(self, message: str, rule: str, hint: str = "") -> Finding:
        """A finding at this element."""
        return Finding(self.file, self.line, message, rule, hint)


def parse(path: Path) -> Node:
    """Read an XML file of Tiled's. Raises MapError for one that is missing, unreadable, too large or no XML."""
    file = str(path)

    def refuse(line: int, message: str, hint: str = "") -> MapError:
        return MapError([Finding(file, line, message, "xml", hint)])

    try:
        if path.stat().st_size > MAX_BYTES:
            raise refuse(1, f"is larger than {MAX_BYTES >> 20} MiB")
        data = path.read_bytes()
    except FileNotFoundError:
        raise refuse(1, "no such file") from None
    except (OSError, ValueError) as error:
        raise refuse(1, f"cannot be read: {error}") from None
    parser = expat.ParserCreate()
    depth = 0
    parser.buffer_text = True
    builder = ET.TreeBuilder(element_factory=Node)

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise refuse(parser.CurrentLineNumber, f"is nested more than {MAX_DEPTH} deep")
        node = builder.start(tag, attributes)
        assert isinstance(node, Node)
        node.line, node.file = parser.CurrentLineNumber, file

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag)

    def no_doctype(*_: object) -> None:
        raise refuse(parser.CurrentLineNumber, "has a DOCTYPE, which Tiled never writes", "take the line out")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = no_doctype
    try:
        parser.Parse(data, True)
    except (LookupError, ValueError) as error:
        raise refuse(1, f"has an encoding that cannot be read: {error}", "save it as UTF-8") from None
    except expat.ExpatError as error:
        hint = "the file looks cut off or merged badly; save it again in Tiled"
        raise refuse(error.lineno, f"is no valid XML: {expat.ErrorString(error.code)}", hint) from None
    root = builder.close()
    assert isinstance(root, Node)
    return root
