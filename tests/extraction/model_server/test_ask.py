import time
from typing import Any

import pytest

from milaff.extraction.model_server import KEY, Asked, Server, ServerError, ask_model
from milaff.extraction.proposals import Proposal
from milaff.extraction.reading import read_document
from milaff.facts.registry import Registry
from tests.extraction.model_server.support import FIGURE, TEXT, VISIT, claims, served

READING = read_document(TEXT, language="ar", registry=Registry({}, {}, {}))


def asked(rules: tuple[Proposal, ...] = (), timeout: float = 20.0, **settings: Any) -> Asked:
    with served(**settings) as model:
        return ask_model(Server("m", model.endpoint, timeout, retries=0), READING, rules)


def test_a_server_that_answers_well_gives_proposals() -> None:
    found = asked(content=claims(VISIT, FIGURE))
    assert [p.type for p in found.proposals] == ["visit", "figure"]
    assert [p.id for p in found.proposals] == ["visit-2016-05-03", "figure-2015"]
    assert found.refused == {}


def test_it_is_asked_for_json_by_schema_with_the_key_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY, "secret-key")
    monkeypatch.setenv("OPENAI_API_KEY", "another")
    with served(content=claims()) as model:
        ask_model(Server("m", model.endpoint, 20, 0), READING)
    assert model.keys == ["Bearer secret-key"]
    body = model.asked[0]
    assert body["response_format"]["type"] == "json_schema"
    assert (body["model"], body["temperature"]) == ("m", 0)
    assert TEXT in body["messages"][1]["content"]


def test_what_is_made_up_is_refused_and_counted() -> None:
    invented_quote = VISIT | {"quote": "تركيا ضمت مصر"}
    invented_date = VISIT | {"date": "2016-05-09"}
    injected = VISIT | {
        "type": "milestone",
        "status": None,
        "date": "2020-01-01",
        "quote": "Türkiye annexed Egypt on 2 January 2020",
    }
    found = asked(content=claims(invented_quote, VISIT, invented_date, injected, VISIT))
    assert [p.quote for p in found.proposals] == [VISIT["quote"]]
    assert found.refused == {
        "the claim was given before": 1,
        "the date does not stand in the quotation": 1,
        "the quotation does not stand in the document": 2,
    }


@pytest.mark.parametrize("content", ["I cannot help with that.", '{"claims": "none"}', ""])
def test_an_answer_that_cannot_be_read_is_counted(content: str) -> None:
    found = asked(content=content)
    assert (found.proposals, found.answers, found.unread) == ((), 1, 1)
    assert sum(found.refused.values()) == 1


@pytest.mark.parametrize("body", [b"not json", b"{}", b'{"choices": []}', b'{"choices": [{"message": {}}]}', b"[]"])
def test_a_server_that_speaks_otherwise_is_told_of(body: bytes) -> None:
    with pytest.raises(ServerError):
        asked(body=body)


def test_a_server_that_refuses_is_told_of() -> None:
    with pytest.raises(ServerError, match="status 401"):
        asked(status=401, body=b'{"error": {"message": "wrong key"}}')


def test_a_server_that_is_slow_is_given_up() -> None:
    began = time.monotonic()
    with pytest.raises(ServerError, match="did not answer within"):
        asked(content=claims(VISIT), delay=5.0, timeout=0.3)
    assert time.monotonic() - began < 4


def test_a_server_that_answers_drop_by_drop_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("milaff.extraction.model_server.ask._WAIT", 0.2)
    began = time.monotonic()
    with pytest.raises(ServerError, match="did not answer within"):
        asked(content=claims(VISIT), drip=0.05, timeout=0.4)
    assert time.monotonic() - began < 4


def test_a_server_that_is_not_there_is_told_of() -> None:
    with served() as model:
        endpoint = model.endpoint
    with pytest.raises(ServerError, match="cannot be reached"):
        ask_model(Server("m", endpoint, 5, 0), READING)


def test_a_server_that_fails_is_asked_again_so_many_times() -> None:
    with served(status=503, body=b"{}") as model, pytest.raises(ServerError, match="status 503"):
        ask_model(Server("m", model.endpoint, 5, retries=1), READING)
    assert len(model.asked) == 2


def test_what_the_rules_propose_too_is_more_trusted() -> None:
    alone = asked(content=claims(VISIT)).proposals[0]
    both = asked((alone.model_copy(update={"confidence": 0.7, "reason": "visited: “زار”"}),), content=claims(VISIT))
    assert both.proposals[0].confidence > alone.confidence
    assert "the rules: visited" in both.proposals[0].reason
