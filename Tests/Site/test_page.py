"""The standing pages of the example ward: their order, and the links between a page and those below it."""

import json

import pytest
import yaml


@pytest.fixture(scope="module")
def written(example):
    found = {}
    for file in sorted((example.root / "content/approved/gioi-thieu").glob("*.md")):
        keys = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
        if "page" in keys:
            found[keys["id"]] = keys | {"path": f"gioi-thieu/{keys['date'].year}/{file.stem}/"}
    return found


def links(example, keys):
    page = example.pages[keys["path"]]
    found = page.tree.xpath("//section[@class='blocks']//a")
    return [("".join(link.itertext()), link.get("href").split("/phuong-vi-du/")[-1]) for link in found]


def test_the_list_has_the_pages_in_their_order(example, written):
    titles = []
    for number in range(1, 5):
        page = example.pages["gioi-thieu/" + (f"trang/{number}/" if number > 1 else "")]
        titles += ["".join(cell.itertext()) for cell in page.tree.xpath("//section[@class='register']//tbody/tr/th")]
    assert len(titles) >= 10
    assert titles == [keys["title"] for keys in sorted(written.values(), key=lambda keys: keys["page"]["order"])]


def test_a_page_links_to_those_below_it_and_they_link_back(example, written):
    seen = 0
    for keys in written.values():
        children = [written[id] for id in keys["page"].get("children", [])]
        below = [(child["title"], child["path"]) for child in children]
        assert links(example, keys)[-len(below):] == below if below else True
        for child in children:
            assert (keys["title"], keys["path"]) in links(example, child)
            seen += 1
    assert seen == 9


def test_the_data_name_the_children(example, written):
    data = json.loads((example.output / "gioi-thieu/du-lieu.json").read_text(encoding="utf-8"))
    assert {r["id"]: r["page"].get("children", []) for r in data["records"]} == {
        id: keys["page"].get("children", []) for id, keys in written.items()
    }
