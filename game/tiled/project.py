"""The files by which Tiled knows the game: project, object types, templates. All of them are written from the code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from game.tiled.schema import ClassType, classes, enum_name, tiled_type, tiled_value

PROJECT = "smert.tiled-project"
OBJECT_TYPES = "objecttypes.xml"
TEMPLATES = "templates"
COMPATIBILITY = 1100
DEFAULT_SIZE = 48
"""Edge of a template that the designer will resize, px."""
PYTHON = "python"

COMMANDS = (
    ("Play this map", "play %mapfile", "F5"),
    ("Play from the selected object", "play %mapfile --at-object %objectid", "Shift+F5"),
    ("Check this map", "check %mapfile", "F6"),
    ("Check all maps", "check", "Shift+F6"),
    ("Prove this map", "prove %mapfile", "F7"),
)


def project_files() -> dict[str, str]:
    """Every generated file's text by its path below `levels`."""
    types = classes()
    files = {PROJECT: _project(types), OBJECT_TYPES: _object_types(types)}
    for class_type in types:
        if "object" in class_type.use_as:
            files[f"{TEMPLATES}/{class_type.name}.tx"] = _template(class_type)
    return files


def stale_files(levels: Path) -> list[str]:
    """The generated files that are not as the code wants them, and templates of classes that are gone."""
    wanted = project_files()
    stale = [name for name, text in wanted.items() if not _is_same(levels / name, text)]
    kept = {levels / name for name in wanted}
    return stale + [str(path.relative_to(levels)) for path in sorted((levels / TEMPLATES).glob("*.tx")) if path not in kept]


def write_project(levels: Path) -> list[str]:
    """Write what is stale; return its names."""
    wanted = project_files()
    stale = stale_files(levels)
    for name in stale:
        if name in wanted:
            (levels / name).parent.mkdir(parents=True, exist_ok=True)
            (levels / name).write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            (levels / name).unlink()
    return stale


def _is_same(path: Path, text: str) -> bool:
    try:
        return path.read_text(encoding="utf-8") == text
    except (OSError, UnicodeDecodeError):
        return False


def _project(types: list[ClassType]) -> str:
    number = 0
    property_types: list[dict[str, Any]] = []
    enums: dict[str, tuple[str, ...]] = {}
    for class_type in types:
        for field in class_type.members:
            if field.kind == "enum":
                enums[enum_name(class_type.name, field)] = field.choices
    for name, choices in sorted(enums.items()):
        number += 1
        property_types.append(
            {"id": number, "name": name, "storageType": "string", "type": "enum", "values": list(choices), "valuesAsFlags": False}
        )
    for class_type in types:
        number += 1
        members = []
        for field in class_type.members:
            entry: dict[str, Any] = {"name": field.name, "type": tiled_type(field), "value": tiled_value(field)}
            if field.kind == "enum":
                entry["propertyType"] = enum_name(class_type.name, field)
            members.append(entry)
        property_types.append(
            {
                "color": "#ff" + class_type.colour.lstrip("#"),
                "drawFill": True,
                "id": number,
                "members": members,
                "name": class_type.name,
                "type": "class",
                "useAs": list(class_type.use_as),
            }
        )
    commands = [
        {
            "arguments": f"main.py {arguments}",
            "command": PYTHON,
            "enabled": True,
            "name": name,
            "saveBeforeExecute": True,
            "shortcut": shortcut,
            "showOutput": True,
            "workingDirectory": "%projectpath/..",
        }
        for name, arguments, shortcut in COMMANDS
    ]
    project = {
        "automappingRulesFile": "",
        "commands": commands,
        "compatibilityVersion": COMPATIBILITY,
        "extensionsPath": "extensions",
        "folders": ["."],
        "objectTypesFile": OBJECT_TYPES,
        "properties": [],
        "propertyTypes": property_types,
    }
    return json.dumps(project, indent=4, ensure_ascii=False, sort_keys=True) + "\n"


def _object_types(types: list[ClassType]) -> str:
    """Colours and defaults for Tiled 1.8, which knows no classes for objects."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<objecttypes>"]
    for class_type in types:
        if "object" not in class_type.use_as:
            continue
        lines.append(f" <objecttype name={quoteattr(class_type.name)} color={quoteattr(class_type.colour)}>")
        for field in class_type.members:
            kind = f' propertytype="{enum_name(class_type.name, field)}"' if field.kind == "enum" else ""
            default = quoteattr(_text(tiled_value(field)))
            lines.append(f'  <property name="{field.name}" type="{tiled_type(field)}"{kind} default={default}/>')
        lines.append(" </objecttype>")
    return "\n".join([*lines, "</objecttypes>", ""])


def _template(class_type: ClassType) -> str:
    width, height = (edge or DEFAULT_SIZE for edge in class_type.size)
    shape = f' width="{width}" height="{height}"/>'
    if class_type.corners:
        shape = f'><polyline points="{" ".join(f"{x},{y}" for x, y in class_type.corners)}"/></object>'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<template>\n <object type="{class_type.name}"{shape}\n</template>\n'


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else f"{value:g}" if isinstance(value, float) else str(value)
