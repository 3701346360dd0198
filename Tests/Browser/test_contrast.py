"""The colours of the theme: ratios by the formula of WCAG 2.2, and what remains when the system puts its own in their place."""

import re

import pytest

# Text on a ground, as the style sheet pairs them.
TEXT = [
    *((text, ground) for text in ("ink", "soft", "link", "visited") for ground in ("bg", "wash", "mark")),
    ("on-brand", "brand"), ("on-brand", "bar"), ("tint", "brand"),
    ("on-note", "note"), ("on-draft", "draft"), ("on-alert", "alert"),
]
# What tells where a field, a focus or a choice is.
SIGNS = [
    ("soft", "bg"), ("soft", "wash"), ("rule", "bg"), ("rule", "wash"), ("ink", "bg"), ("link", "bg"),
    ("gold", "brand"), ("gold", "bar"), ("on-brand", "brand"), ("on-note", "note"), ("on-alert", "alert"),
]
SCHEMES = [("light", "no-preference"), ("dark", "no-preference"), ("light", "more"), ("dark", "more")]


def luminance(colour: str) -> float:
    digits = colour.strip().removeprefix("#")
    assert re.fullmatch("[0-9a-f]{3}|[0-9a-f]{6}", digits), colour
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    channels = [int(digits[place:place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_gives_the_known_ratios():
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777", "#fff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("scheme, preference", SCHEMES)
def test_colours_stand_out_from_their_grounds(visit, scheme, preference):
    page = visit("", color_scheme=scheme, contrast=preference)
    names = sorted({name for pair in TEXT + SIGNS for name in pair})
    tokens = page.evaluate("""names => {
        const style = getComputedStyle(document.documentElement);
        return Object.fromEntries(names.map(name => [name, style.getPropertyValue('--' + name)]));
    }""", names)
    # Who asks for more contrast gets the ratio of level AAA.
    least = 7 if preference == "more" else 4.5
    weak = [(*pair, round(contrast(*(tokens[name] for name in pair)), 2)) for pair in TEXT
            if contrast(*(tokens[name] for name in pair)) < least]
    weak += [(*pair, round(contrast(*(tokens[name] for name in pair)), 2)) for pair in SIGNS
             if contrast(*(tokens[name] for name in pair)) < 3]
    assert weak == []


BORDERLESS = """() => [...document.querySelectorAll('button, input:not([type=checkbox]), select')]
    .filter(part => part.offsetParent)
    .filter(part => {
        const style = getComputedStyle(part);
        return !['Top', 'Bottom', 'Left'].every(side => parseFloat(style[`border${side}Width`]) > 0
            && style[`border${side}Style`] !== 'none' && style[`border${side}Color`] !== style.backgroundColor);
    })
    .map(part => part.outerHTML)"""


def test_colours_of_the_system_leave_every_border_and_focus(visit, served):
    page = visit("", forced_colors="active")
    for path in served.tour(page):
        assert page.evaluate(BORDERLESS) == [], path
        current = page.locator(".menu [aria-current]:visible").first
        if current.count():
            assert current.evaluate("part => getComputedStyle(part).outlineStyle") == "solid", path
    page.goto(served.base)
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate("""() => {
            const style = getComputedStyle(document.activeElement);
            return [style.outlineStyle, parseFloat(style.outlineWidth), style.outlineColor !== style.backgroundColor];
        }""")
        assert outline[0] == "solid" and outline[1] >= 2 and outline[2]
