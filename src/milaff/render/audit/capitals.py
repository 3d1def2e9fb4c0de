"""Letters that a style sheet has printed as capitals or small letters: ``text-transform``, as CSS Text 3 has it."""

from collections.abc import Callable, Iterator
from typing import Any, Final

_CASES: Final[dict[str, Callable[[str], str]]] = {"uppercase": str.upper, "lowercase": str.lower}


def transform(root: Any, css: str) -> None:  # noqa: ANN401 -- elements of HTML
    """Change the case of the texts below ``root`` in place, as the rules of a style sheet ask; later rules win.

    Only rules outside ``@media`` count: those within are for screens.
    """
    import cssselect2  # type: ignore[import-untyped]

    cases: dict[Any, Callable[[str], str]] = {}
    rules = list(_rules(css))
    for wrapper in cssselect2.ElementWrapper.from_html_root(root).iter_subtree() if rules else ():
        for selectors, case in rules:
            if any(wrapper.matches(selector) for selector in selectors):
                cases[wrapper.etree_element] = case
    for element, case in cases.items():
        for inner in element.iter():
            inner.text = case(inner.text) if inner.text else inner.text
            if inner is not element and inner.tail:
                inner.tail = case(inner.tail)


def _rules(css: str) -> Iterator[tuple[list[Any], Callable[[str], str]]]:
    """Give the selectors and the case of each rule that sets one."""
    import cssselect2
    import tinycss2  # type: ignore[import-untyped]

    for rule in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True):
        if rule.type != "qualified-rule" or "text-transform" not in tinycss2.serialize(rule.content):
            continue
        for declaration in tinycss2.parse_blocks_contents(rule.content):
            if declaration.type == "declaration" and declaration.lower_name == "text-transform":
                case = _CASES.get(tinycss2.serialize(declaration.value).strip().lower())
                if case:
                    yield cssselect2.compile_selector_list(rule.prelude), case
