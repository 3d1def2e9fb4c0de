"""A real cluster: the same bytes as anywhere, nothing lost with a worker, and one line where it cannot be used."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import mkdtemp

import pytest

pytest.importorskip("distributed", reason="the extra milaff[cluster] is not installed")

from tools.bench.local_cluster import LocalCluster, local_cluster

from milaff.cluster import open_cluster
from milaff.cluster.dress import pack
from milaff.cluster.there import Kit, do_there
from milaff.cluster.versions import installed
from milaff.editions.order import Job
from milaff.editions.pool import WorkerDied
from milaff.problems import Problems
from milaff.workspace import Workspace
from tests.cluster import jobs
from tests.demo_worlds import digests
from tests.support import ROOT, run, run_fresh


def test_one_process_two_processes_and_a_cluster_make_the_same_bytes(
    cluster: LocalCluster, world: Path, tmp_path: Path
) -> None:
    made = []
    for words in (("--jobs", "1"), ("--jobs", "2"), ("--cluster", cluster.address)):
        root = tmp_path / words[1].rpartition("/")[2]
        shutil.copytree(world, root)
        ran = run_fresh("build", "--all", *words, cwd=root, environ={"PYTHONWARNINGS": "default"})
        assert ran.code == 0, ran.err
        assert ran.err.count("edition 1 issued") == 3
        made.append(digests(root))
    assert len([name for name in made[0] if name.endswith(".pdf")]) == 6
    assert made[0] == made[1] == made[2]


def test_all_of_fifty_come_out_where_a_worker_is_killed_and_the_late_one_is_dressed_too(
    cluster: LocalCluster, world: Path
) -> None:
    with open_cluster(cluster.address, Workspace(world)) as executor:
        assert executor.count == 2
        victim = executor.submit(jobs.process, 0).result(timeout=60)
        futures = [executor.submit(jobs.number, n) for n in range(50)]
        futures[8].result(timeout=60)
        os.kill(victim, signal.SIGKILL)
        assert [future.result(timeout=120) for future in futures] == list(range(50))
        cluster.wait_for(2)  # the nanny has started another
        job = Job("a", "", "en", (), world)
        told = {executor.submit(jobs.place, job) for _ in range(8)}
        places = {future.result(timeout=60) for future in told}
    assert victim not in {process for process, _, _ in places}
    assert len({place for _, place, _ in places}) == 2
    assert all(not Path(place).is_relative_to(world) and files > 50 for _, place, files in places)


def test_temporary_files_lie_in_the_folder_of_the_worker_that_dask_removes(cluster: LocalCluster, world: Path) -> None:
    with open_cluster(cluster.address, Workspace(world)) as executor:
        made = Path(executor.submit(mkdtemp).result(timeout=60))
        (_, place, _) = executor.submit(jobs.place, Job("a", "", "en", (), world)).result(timeout=60)
    assert made.parent.name == "scratch"
    assert made.parents[2].parent == Path(place).parents[2]  # the folders of the workers lie side by side


def test_dossiers_come_out_whole_where_a_worker_is_killed_in_the_middle_of_a_build(
    cluster: LocalCluster, world: Path, tmp_path: Path
) -> None:
    root = tmp_path / "killed"
    shutil.copytree(world, root)
    with open_cluster(cluster.address, Workspace(world)) as executor:
        victim = executor.submit(jobs.process, 1).result(timeout=60)
    command = [sys.executable, "-m", "milaff", "build", "--all", "--cluster", cluster.address]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as build:
        while build.poll() is None and not list((root / "reports/editions").glob("*/1.json")):
            time.sleep(0.05)
        os.kill(victim, signal.SIGKILL)
        _, err = build.communicate(timeout=300)
    assert build.returncode == 0, err
    assert err.count("edition 1 issued") == 3


def test_a_job_that_kills_every_worker_is_given_up_and_the_others_are_done(world: Path) -> None:
    with local_cluster(2) as own, open_cluster(own.address, Workspace(world)) as executor:
        bad = executor.submit(jobs.deadly, 3)
        with pytest.raises(WorkerDied, match="4 in turn"):
            bad.result(timeout=180)
        others = [executor.submit(jobs.deadly, n) for n in (4, 5)]
        assert [future.result(timeout=60) for future in others] == [4, 5]


def test_workers_with_another_version_are_refused_in_one_line_each(
    cluster: LocalCluster, world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = os.getpid()

    def newer() -> dict[str, str]:
        return {**installed(), **({"milaff": "9.9.9"} if os.getpid() == own else {})}

    monkeypatch.setattr("milaff.cluster.connect.installed", newer)
    with pytest.raises(Problems) as found, open_cluster(cluster.address, Workspace(world)):
        pytest.fail("it was opened")
    assert len(found.value.problems) == 2
    said = str(found.value.problems[0])
    assert said.startswith("tcp://")
    assert "milaff is " in said
    assert "there and 9.9.9 here" in said


def test_a_worker_that_joins_later_with_another_version_renders_nothing(cluster: LocalCluster, world: Path) -> None:
    with open_cluster(cluster.address, Workspace(world)) as executor:
        other = Kit(pack(Workspace(world)), {**installed(), "pango": "0.0.0"})
        with pytest.raises(Problems, match=r"pango is .* there and 0\.0\.0 here"):
            executor._client.submit(do_there, jobs.number, other, 1, pure=False).result(timeout=60)


def test_a_scheduler_that_is_lost_is_told_in_one_line(world: Path) -> None:
    with local_cluster(1) as own, open_cluster(own.address, Workspace(world)) as executor:
        future = executor.submit(jobs.wait_for, world)
        assert own.scheduler
        own.scheduler.kill()
        with pytest.raises(Problems, match="the connection to the scheduler was lost"):
            future.result(timeout=120)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense", "foo://127.0.0.1:8786", "tls://127.0.0.1:1"])
def test_a_scheduler_that_does_not_answer_is_one_line_and_exit_code_1_within_seconds(world: Path, address: str) -> None:
    begun = time.monotonic()
    ran = run("build", "--all", "--cluster", address, cwd=world)
    assert ran.code == 1
    assert time.monotonic() - begun < 15
    first, *rest = ran.err.splitlines()
    assert first.startswith(f"{address}: no scheduler can be used there (")
    assert rest == ["1 problem; nothing was written."]


def test_a_scheduler_without_workers_is_told(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("milaff.cluster.connect.FIRST_WORKER", 0.5)
    with local_cluster(0) as own, pytest.raises(Problems, match=r"has no worker.*dask worker"):  # noqa: SIM117
        with open_cluster(own.address, Workspace(world)):
            pytest.fail("it was opened")


def test_the_option_goes_without_jobs_and_needs_the_extra(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--cluster goes without --jobs" in run("build", "--cluster", "tcp://a:1", "--jobs", "2", cwd=world).err
    for name in [name for name in sys.modules if name.startswith("milaff.cluster")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "distributed", None)
    ran = run("build", "--cluster", "tcp://a:1", cwd=world)
    assert ran.code == 2
    assert "pip install milaff[cluster]" in ran.err
    assert (ROOT / "docs/cluster.md").is_file()
