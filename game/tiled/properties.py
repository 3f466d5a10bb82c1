"""Custom properties of Tiled as Python values."""

from __future__ import annotations

from typing import Any

from game.tiled.errors import MapError
from game.tiled.tree import Node


def value_of(node: Node) -> Any:
    """A <property>'s value: bool, int, float or str. Class and list properties are refused.

    Raises MapError where the value is not of the type it says.
    """
    kind, text = node.get("type", "string"), node.get("value", node.text or "")
    try:
        match kind:
            case "bool":
                return {"true": True, "false": False}[text]
            case "int" | "object":
                return int(text)
            case "float":
                return float(text)
            case "class" | "list":
                raise MapError(
                    [node.fault(f"property {node.get('name')!r} is a {kind}; members are single values here", "property-type")]
                )
    except (KeyError, ValueError):
        raise MapError([node.fault(f"property {node.get('name')!r} says {kind} but holds {text!r}", "property-type")]) from None
    return text


def properties_of(node: Node) -> dict[str, Any]:
    """The properties that hang directly on an element."""
    holder = node.find("properties")
    if holder is None:
        return {}
    return {child.get("name", ""): value_of(child) for child in holder.findall("property") if isinstance(child, Node)}
