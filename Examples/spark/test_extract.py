"""Tests of extract.py and slice.sql at their surface: what they write against what `baogao extract` prints."""

import collections
import contextlib
import glob
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
import unittest

import duckdb
import pyspark

HERE = pathlib.Path(__file__).parent
REPORTS = HERE.parent / "reports"
BAOGAO = os.environ["BAOGAO"]
SPARK = pathlib.Path(pyspark.__file__).parent
CORES = len(os.sched_getaffinity(0))
ENVIRONMENT = {
    **os.environ,
    "SPARK_HOME": str(SPARK),
    "SPARK_LOCAL_IP": "127.0.0.1",
    "PYSPARK_PYTHON": sys.executable,
    "PYSPARK_DRIVER_PYTHON": sys.executable,
}


def submit(output, *inputs, master="local[2]", baogao=BAOGAO, settings=(), options=()):
    """The command that runs extract.py."""
    command = [SPARK / "bin/spark-submit", "--master", master, "--conf", "spark.ui.enabled=false"]
    command += ["--conf", "spark.driver.host=127.0.0.1", "--driver-java-options", "-XX:TieredStopAtLevel=1"]
    for setting in settings:
        command += ["--conf", setting]
    command += [HERE / "extract.py", "--output", output, "--baogao", baogao, *options, *inputs]
    return [str(word) for word in command]


def run(*words, **settings):
    """What extract.py prints."""
    result = subprocess.run(submit(*words, **settings), env=ENVIRONMENT, capture_output=True, text=True)
    if result.returncode:
        raise AssertionError(result.stderr[-4000:])
    return result.stdout


def canonical(row):
    """A row as a text in which 3 and 3.0, and the order of columns, are the same."""

    def plain(value):
        if isinstance(value, bool) or value is None or isinstance(value, str):
            return value
        if isinstance(value, dict):
            return {name: plain(item) for name, item in sorted(value.items())}
        if isinstance(value, list):
            return [plain(item) for item in value]
        return float(value)

    return json.dumps(plain(row), ensure_ascii=False)


def printed(*inputs):
    """The rows of each data set as one process of the extractor prints them; observations counted in each report."""
    result = subprocess.run([BAOGAO, "extract", *map(str, inputs)], capture_output=True, text=True)
    rows = {"reports": collections.Counter(), "observations": collections.Counter(), "tasks": collections.Counter()}
    before = count = 0
    for line in result.stdout.splitlines():
        row = json.loads(line)
        kind = row.pop("type")
        if kind == "report":
            before, count = count, count + row["observations"]
            report = row
        else:
            row |= {"province": report["province"], "year": report["year"]}
        if kind == "observation":
            row["id"] -= before
            row["of"] = row["of"] and row["of"] - before
        if kind == "task":
            row["observations"] = [number - before for number in row["observations"]]
        rows[kind + "s"][canonical(row)] += 1
    return rows


def written(output, dataset):
    """The rows of a data set."""
    files = glob.glob(f"{output}/{dataset}/**/*.parquet", recursive=True)
    if not files:
        return []
    with duckdb.connect() as connection:
        result = connection.execute("FROM read_parquet(?, hive_partitioning = true)", [files])
        names = [column[0] for column in result.description]
        return [dict(zip(names, row)) for row in result.fetchall()]


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.output = self.folder / "out"

    def corpus(self, count):
        folder = self.folder / "corpus"
        subprocess.run([sys.executable, HERE / "corpus.py", folder, str(count)], check=True)
        return folder

    def script(self, name, text):
        path = self.folder / name
        path.write_text("#!/bin/bash\n" + text)
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    def check_rows(self, expected, output=None):
        """As many rows, and the same ones, as the extractor prints."""
        output = output or self.output
        for dataset, rows in expected.items():
            found = collections.Counter()
            for row in written(output, dataset):
                row.pop("written", None)
                found[canonical(row)] += 1
            self.assertEqual(list((rows - found).items())[:2], [], f"{dataset}: lost")
            self.assertEqual(list((found - rows).items())[:2], [], f"{dataset}: doubled, or unlike")
        self.assertTrue((output / "_SUCCESS").exists())
        self.assertFalse((output / "_temporary").exists())


class LocalTests(Case):
    def test_rows_are_those_of_one_process(self):
        corpus = self.corpus(300)
        for report in REPORTS.glob("*.txt"):
            shutil.copy(report, corpus)
        (corpus / "zeros.txt").write_text("柏埠镇2022年工作总结\n财政总收入2.50亿元，增长5.0%。", "utf-8")
        expected = printed(corpus)
        summary = run(self.output, corpus)
        total = sum(expected["observations"].values())
        self.assertRegex(summary, f"^311 reports, {total} observations, .* 0 errors in ")
        self.check_rows(expected)
        self.assertTrue((self.output / "observations/province=浙江省/year=2016").is_dir())
        zeros = [row["written"] for row in written(self.output, "observations") if row["report"] == "zeros"]
        self.assertEqual(zeros, [{"value": "2.50", "growth": "5.0"}])
        # The same from texts in JSON lines, and from paths in a file.
        lines = self.folder / "texts.ndjson"
        with lines.open("w") as file:
            for path in corpus.glob("0000*.txt"):
                print(json.dumps({"id": path.stem, "text": path.read_text("utf-8")}), file=file)
        names = self.folder / "names.txt"
        names.write_text("\n".join(map(str, corpus.glob("0001*.txt"))))
        other = self.folder / "other"
        run(other, lines, f"@{names}", f"{corpus}/0002*.txt")
        expected = printed(*corpus.glob("000[0-2]*.txt"))
        paths = {row["id"]: row["path"] for row in written(other, "reports")}
        self.assertEqual(len(paths), sum(expected["reports"].values()))
        self.assertIsNone(paths["000001"])
        self.check_rows({name: expected[name] for name in ("observations", "tasks")}, other)


class PoisonTests(Case):
    def test_a_poisoned_document_costs_itself_only(self):
        corpus = self.corpus(60)
        expected = printed(corpus)
        bad = self.folder / "bad"
        (bad / "folder.txt").mkdir(parents=True)
        (bad / "empty.txt").write_bytes(b"")
        (bad / "noise.txt").write_bytes(random.Random(1).randbytes(5000))
        requests = [{"id": name, "path": str(bad / name)} for name in ("empty.txt", "noise.txt", "folder.txt", "gone")]
        requests += [{"id": "killer", "text": "财政总收入2亿元"}, {"id": "hanging", "text": "财政总收入2亿元"}]
        requests += [{"id": "babbling", "text": "财政总收入2亿元"}, {"id": "neither"}]
        requests += [{"id": path.stem, "path": str(path)} for path in sorted(corpus.iterdir())]
        lines = [json.dumps(request) for request in requests] + ["no JSON", ""]
        # The poison stands among the others.
        (self.folder / "all.ndjson").write_text("\n".join(lines[-2:] + lines[8:30] + lines[:8] + lines[30:-2]))
        wrapper = self.script(
            "wrapper",
            f"""exec 3> >(exec {BAOGAO} "$@")
            while IFS= read -r line; do
                case $line in
                *'"killer"'*) kill -9 $$ ;;
                *'"hanging"'*) exec sleep 20 ;;
                *'"babbling"'*) echo '{{"type":"report","id":"babbling","province":null,"year":1,"observations":1,"tasks":0}}'
                    echo 'no observation' ;;
                *) printf '%s\\n' "$line" >&3 ;;
                esac
            done
            """,
        )
        summary = run(self.output, self.folder / "all.ndjson", baogao=wrapper, options=["--seconds", "3"])
        self.assertRegex(summary, "^60 reports, .* 9 errors in ")
        self.check_rows(expected)
        errors = {row["id"]: row["message"] for row in written(self.output, "errors")}
        self.assertEqual(errors["killer"], "the extractor was killed by signal 9")
        self.assertEqual(errors["hanging"], "the extractor gave no answer in 3 s")
        self.assertIn("what the extractor printed", errors["babbling"])
        self.assertIn("is empty", errors["empty.txt"])
        self.assertIn("is not text", errors["noise.txt"])
        self.assertEqual(errors["no JSON"], "this is no JSON object")
        self.assertEqual(set(errors), {"killer", "hanging", "babbling", "empty.txt", "noise.txt", "folder.txt", "gone", "neither", "no JSON"})

    def test_a_missing_program_ends_the_job(self):
        with self.assertRaisesRegex(AssertionError, "No such file or directory: '/no/baogao'"):
            run(self.output, REPORTS, baogao="/no/baogao")
        self.assertFalse((self.output / "_SUCCESS").exists())


class ClusterTests(Case):
    """A standalone master and two workers on this machine, one of which is killed."""

    def setUp(self):
        super().setUp()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.master = f"spark://127.0.0.1:{port}"
        self.start("master.Master", "--port", str(port))
        self.workers = [
            self.start("worker.Worker", "--cores", "1", "--memory", "1g", "-d", str(self.folder / f"w{n}"), self.master)
            for n in range(2)
        ]

    def start(self, name, *words):
        process = subprocess.Popen(
            [SPARK / "bin/spark-class", f"org.apache.spark.deploy.{name}", "--host", "127.0.0.1", "--webui-port", "0", *words],
            env=ENVIRONMENT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.addCleanup(process.wait)
        self.addCleanup(self.kill, process)
        return process

    @staticmethod
    def kill(process):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)

    def run_and_kill(self, moment):
        """Kills a worker with all it runs when `moment` has come; there were tasks of it then."""
        corpus = self.corpus(400)
        expected = printed(corpus)
        mark = self.folder / "answered"
        wrapper = self.script(
            "slow",
            f"""exec 3> >(exec {BAOGAO} "$@")
            while IFS= read -r line; do sleep 0.01; echo >>{mark}; printf '%s\\n' "$line" >&3; done
            """,
        )
        settings = ["spark.sql.adaptive.enabled=false", "spark.sql.shuffle.partitions=12", "spark.executor.memory=512m"]
        job = subprocess.Popen(
            submit(self.output, corpus, master=self.master, baogao=wrapper, settings=settings),
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        deadline = time.monotonic() + 300
        while not moment(mark) and time.monotonic() < deadline and job.poll() is None:
            time.sleep(0.005)
        self.assertIsNone(job.poll(), "the job ended too soon")
        self.kill(self.workers[0])
        output, errors = job.communicate(timeout=600)
        self.assertEqual(job.returncode, 0, errors[-4000:])
        self.assertRegex(output, "^400 reports, .* 0 errors in ")
        self.assertIn("Lost executor", errors)
        # Some were extracted twice, and are there once.
        self.assertGreater(len(mark.read_text()), 400)
        self.check_rows(expected)

    def test_a_worker_killed_while_it_extracts(self):
        self.run_and_kill(lambda mark: mark.exists() and len(mark.read_text()) > 150)

    def test_a_worker_killed_while_it_writes(self):
        self.run_and_kill(lambda mark: glob.glob(f"{self.output}/_temporary/*/*.parquet"))


class RoundTripTests(Case):
    """From Parquet back to the shell: its answers are those on the reports themselves."""

    QUERIES = [
        "observations",
        "filter area = 柏埠镇 and status = actual | sort growth desc | take 5",
        "compare 固定资产投资, 财政总收入 in 2023",
        "growth 财政总收入",
        "plan vs actual in 2024",
        "plan vs actual in 2024 scorecard",
        "group area, status n = count()",
        "filter office ~ 办 | select area, indicator, office, section",
        "filter of is not null | select indicator, of",
        "audit",
    ]

    def answer(self, query, *paths):
        result = subprocess.run(
            [BAOGAO, "--format", "json", "-c", query, *map(str, paths)], capture_output=True, text=True
        )
        return result.returncode, result.stdout, result.stderr

    def slice(self, statement):
        with duckdb.connect() as connection:
            connection.execute((HERE / "slice.sql").read_text())
            connection.execute(statement)

    def test_all_rows(self):
        reports = self.folder / "reports"
        shutil.copytree(REPORTS, reports)
        (reports / "枫泾乡-2023.txt").write_text("枫泾乡2023年工作总结\n财政总收入2.50亿元，增长5.0%。", "utf-8")
        run(self.output, reports)
        csv, lines = self.folder / "slice.csv", self.folder / "slice.ndjson"
        self.slice(f"COPY (FROM slice('{self.output}')) TO '{csv}'")
        self.slice(f"COPY (FROM lines('{self.output}')) TO '{lines}' (FORMAT json)")
        for query in self.QUERIES:
            expected = self.answer(query, reports)
            self.assertEqual(expected[0], 0, expected)
            self.assertEqual(self.answer(query, csv), expected, f"{query} on CSV")
            self.assertEqual(self.answer(query, lines), expected, f"{query} on JSON lines")
        for query in ("tasks", "reports | select id, title, area, county, issuer, published, year, kind"):
            self.assertEqual(self.answer(query, lines), self.answer(query, reports), query)

    def test_a_province_and_some_indicators(self):
        corpus = self.corpus(24)
        run(self.output, corpus)
        csv = self.folder / "slice.csv"
        self.slice(f"COPY (FROM slice('{self.output}') WHERE province = '浙江省') TO '{csv}'")
        reports = sorted(corpus.iterdir())[::6]
        for query in ("compare 固定资产投资, 财政总收入 across status", "group indicator n = count() | sort n desc"):
            expected = self.answer(query, *reports)
            self.assertEqual(expected[0], 0, expected)
            self.assertEqual(self.answer(query, csv), expected, query)
        self.slice(
            f"COPY (FROM slice('{self.output}') WHERE indicator IN ('固定资产投资', '财政总收入')) TO '{csv}'"
        )
        query = "filter indicator = 财政总收入 | select report, period, status, value, unit, growth"
        self.assertEqual(self.answer(query, csv), self.answer(query, corpus))


class MeasureTests(Case):
    """What the cluster costs beside the extractor itself, on as many cores."""

    def test_overhead(self):
        count = 20_000
        corpus = self.corpus(count)
        lines = self.folder / "direct.ndjson"
        start = time.monotonic()
        with lines.open("wb") as file:
            subprocess.run([BAOGAO, "extract", corpus], stdout=file, check=True)
        direct = time.monotonic() - start
        start = time.monotonic()
        with duckdb.connect(config={"threads": CORES}) as connection:
            for kind in ("report", "observation", "task"):
                connection.execute(
                    f"COPY (FROM read_json('{lines}', format = 'newline_delimited', sample_size = 20000) "
                    f"WHERE type = '{kind}') TO '{self.folder / kind}.parquet' (FORMAT parquet, COMPRESSION zstd)"
                )
        parquet = time.monotonic() - start
        start = time.monotonic()
        summary = run(self.output, corpus, master=f"local[{CORES}]")
        whole = time.monotonic() - start
        job = float(summary.split(" in ")[1].split()[0])
        print(f"\n{CORES} cores, {count} reports, {summary.strip()}")
        print(f"direct: extract {direct:.1f} s, then DuckDB to Parquet {parquet:.1f} s; Spark {job:.1f} s,")
        print(f"with its start {whole:.1f} s: {job / (direct + parquet):.2f} times both, {job / direct:.2f} times extract")
        self.assertRegex(summary, f"^{count} reports, .* 0 errors in ")
        self.assertLess(job, 1.3 * (direct + parquet), "Spark costs more than a third of the same work without it")


if __name__ == "__main__":
    unittest.main()
