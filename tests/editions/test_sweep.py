"""When a process clears away what a document left behind."""

import subprocess
import sys

SCRIPT = """
import gc, weakref
from milaff.editions.sweep import sweep

class Box:
    def __init__(self):
        self.self = self

def document():
    sweep()
    left.append(weakref.ref(Box()))

left = []
document()
first = gc.get_freeze_count()
document()
second = gc.get_freeze_count()
for _ in range(5):
    document()
print(first, second > 1000, gc.get_freeze_count() <= second, [box() is None for box in left])
"""


def test_each_document_is_gone_before_the_next_and_what_is_kept_is_set_aside_once() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"0 True True {[True] * 6 + [False]}"
