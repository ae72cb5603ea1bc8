"""Prints what a page, found by its title, tells assistive technology: a line for each thing with a name or a text of its own.

    role [language] name

The last line says on which side of their words the choices stand, which tells the direction: Firefox has no word for it.
"""

import sys

import pyatspi


def descendants(node):
    for child in node:
        if child is not None:
            yield child
            yield from descendants(child)


def text_of(node):
    """The text interface and the text without what is embedded in it, or nothing."""
    try:
        text = node.queryText()
    except NotImplementedError:
        return None, ""
    return text, text.getText(0, -1).replace("\ufffc", "").strip()


def language_of(text):
    attributes = dict(pair.split(":", 1) for pair in text.getDefaultAttributes().split(";") if ":" in pair)
    return attributes.get("language", "none")


def left_of(node):
    return node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).x


title = sys.argv[1]
documents = (
    node
    for application in pyatspi.Registry.getDesktop(0)
    if application is not None
    for node in descendants(application)
    if node.getRole() == pyatspi.ROLE_DOCUMENT_WEB and node.name == title
)
document = next(documents)

sides = set()


def look(node, around):
    """Prints a thing and what is in it. `around`: what was printed of that in which it is."""
    text, own = text_of(node)
    name = " ".join((node.name or own).split())
    role = node.getRoleName()
    if role in ("radio button", "check box"):
        words = next((n for n in descendants(node.parent) if text_of(n)[1]), None)
        if words is not None:
            sides.add("left" if left_of(node) < left_of(words) else "right")
    # Chromium has texts once more below what they belong to; labels have the words of their choices.
    again = role == "static" and any(name in more for more in around)
    if name and role != "label" and not again:
        print(f"{role} [{language_of(text)}] {name}" if text else f"{role} {name}")
    for child in node:
        if child is not None:
            look(child, [*around, name])


look(document, [])
print("choices stand on the", " and the ".join(sorted(sides)) or "nowhere")
