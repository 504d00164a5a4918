#!/usr/bin/env python3
"""Extracts reports on a Spark cluster and writes Parquet, partitioned by province and year.

    spark-submit extract.py --output FOLDER [--baogao PROGRAM] INPUT…

INPUT is a report, a folder, a glob, a file of JSON lines {"id", "path"} or {"id", "text"} (.ndjson, .jsonl), or @FILE
for a file that names one INPUT a line. FOLDER must not be there yet. It gets the data sets

    reports, observations, tasks    in province=…/year=…/*.parquet, both those of the report
    errors                          a row for each input that gave no report: id, path, message

The columns are those that `baogao extract` prints, but observations count from 1 in each report, so that `of` and a
task's `observations` mean the same however the work was parted; `written` has numbers that end in zeros (2.50) as
text. slice.sql takes a part of them back to the shell. Paths and FOLDER must name the same files on every
worker; the workers' Python needs pyarrow, pandas and duckdb, and each worker the program.

How rows are neither lost nor doubled: `baogao extract -` is asked for one document at a time, so a document that ends
it is known; it is asked once more in a new process and then becomes a row of errors. What a task writes lies in a
folder of its own until Spark has taken that attempt's result, and only then is moved to its place. A file's rows are
counted against what its reports say they hold.
"""

import argparse
import contextlib
import glob
import itertools
import json
import os
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
import uuid

# ---- The extractor, in a worker


class Failed(Exception):
    """A document gave no answer."""


class Extractor:
    """`baogao extract -`, asked for one document at a time and started again after one that ended it."""

    def __init__(self, program, seconds):
        self.command = [program, "extract", "-"]
        self.seconds = seconds
        self.process = None

    def answer(self, request):
        """The report of a request line, and all lines about it."""
        for is_last in (False, True):
            if self.process is None:
                self.process = subprocess.Popen(
                    self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, pipesize=1 << 20
                )
                os.set_blocking(self.process.stdin.fileno(), False)
            try:
                return self.exchange(request)
            except TimeoutError:
                self.stop()
                raise Failed(f"the extractor gave no answer in {self.seconds} s") from None
            except ValueError as error:
                self.stop()
                raise Failed(f"the extractor printed something else than its lines: {error}") from None
            except EOFError:
                # Perhaps the machine ended it, so another try; a document that ends two is to blame.
                status = self.stop()
                if is_last:
                    how = f"was killed by signal {-status}" if status < 0 else f"ended with status {status}"
                    raise Failed(f"the extractor {how}") from None

    def exchange(self, request):
        deadline = time.monotonic() + self.seconds
        source, target = self.process.stdout.fileno(), self.process.stdin.fileno()
        waiting = memoryview(request + b"\n")
        while waiting:
            self.wait(target, select.POLLOUT, deadline)
            try:
                waiting = waiting[os.write(target, waiting) :]
            except BrokenPipeError:
                raise EOFError from None
        lines, found, wanted = b"", 0, None
        while wanted is None or found < wanted:
            self.wait(source, select.POLLIN, deadline)
            part = os.read(source, 1 << 20)
            if not part:
                raise EOFError
            lines += part
            found += part.count(b"\n")
            if wanted is None and found:
                # The first line says how many follow.
                report = json.loads(lines[: lines.index(b"\n")])
                wanted = 1 + report.get("observations", 0) + report.get("tasks", 0)
        if found > wanted:
            raise ValueError(f"{found} lines where {wanted} were announced")
        return report, lines

    @staticmethod
    def wait(file, event, deadline):
        poll = select.poll()
        poll.register(file, event)
        if not poll.poll(max(0, deadline - time.monotonic()) * 1000):
            raise TimeoutError

    def stop(self):
        """Ends the process; its status."""
        if self.process is None:
            return 0
        process, self.process = self.process, None
        process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(1)
        process.kill()
        process.stdout.close()
        return process.wait()


DOCUMENTS = "province string, year int, id string, error string, printed long, observations long, tasks long, "
DOCUMENTS += "size long, lines binary"


def extract(batches, program, seconds):
    """Batches of request lines to batches of DOCUMENTS: one row a document, all its lines packed."""
    import pyarrow

    schema = pyarrow.schema(
        [("province", "string"), ("year", "int32"), ("id", "string"), ("error", "string")]
        + [("printed", "int64"), ("observations", "int64"), ("tasks", "int64"), ("size", "int64"), ("lines", "binary")]
    )
    extractor = Extractor(program, seconds)
    try:
        for batch in batches:
            rows = [document(extractor, line) for line in batch.column(0).to_pylist() if line.strip()]
            yield pyarrow.RecordBatch.from_pylist(rows, schema)
    finally:
        extractor.stop()


def document(extractor, line):
    import pyarrow

    try:
        report, lines = extractor.answer(line.encode())
        if report["type"] == "report":
            # The extractor counts observations through all that it is asked.
            first = re.match(rb'[^\n]*\n{"type":"observation","id":(\d+),', lines)
            return {
                "province": report["province"],
                "year": report["year"],
                "id": report["id"],
                "printed": int(first[1]) - 1 if first else 0,
                "observations": report["observations"],
                "tasks": report["tasks"],
                "size": len(lines),
                "lines": pyarrow.compress(lines, "lz4", asbytes=True),
            }
        # The extractor counts the lines that this process was sent.
        message = re.sub(r"^line \d+: ", "", report["message"])
    except Failed as failure:
        message = str(failure)
    # An input so broken that it has no id is told by how it begins.
    try:
        request = json.loads(line)
        name = str(request["id"])
    except (ValueError, LookupError, TypeError):
        request, name = {}, line[:80]
    return {"id": name, "error": json.dumps({"id": name, "path": request.get("path"), "message": message})}


# ---- Parquet, in a worker

TEXT, WHOLE, NUMBER, TEXTS = "VARCHAR", "BIGINT", "DOUBLE", "VARCHAR[]"
FIGURES = 'STRUCT("role" VARCHAR, "start" BIGINT, "end" BIGINT, "value" DOUBLE, "unit" VARCHAR, "bound" VARCHAR)[]'
CUES = 'STRUCT("field" VARCHAR, "rule" VARCHAR, "words" VARCHAR)[]'
REPORT = {
    **dict.fromkeys(["id", "path", "title", "area", "city", "county", "issuer", "published", "kind"], TEXT),
    **dict.fromkeys(["plan_year", "observations", "tasks"], WHOLE),
}
OBSERVATION = {
    "id": WHOLE,
    **dict.fromkeys(["report", "area", "indicator", "label", "period", "status"], TEXT),
    **{"value": NUMBER, "value_high": NUMBER, "bound": TEXT, "unit": TEXT, "amount": NUMBER, "base_unit": TEXT},
    **{"growth": NUMBER, "growth_high": NUMBER, "growth_bound": TEXT, "change": NUMBER, "change_unit": TEXT},
    **{"rank": WHOLE, "rank_scope": TEXT, "of": WHOLE, "office": TEXTS, "section": TEXTS},
    **{"figures": FIGURES, "spelled": FIGURES, "cues": CUES, "written": "MAP(VARCHAR, VARCHAR)", "printed": WHOLE},
}
TASK = {
    **{"report": TEXT, "area": TEXT, "section": TEXTS, "title": TEXT, "text": TEXT, "offices": TEXTS},
    **{"observations": "BIGINT[]", "printed": WHOLE},
}
ERROR = dict.fromkeys(["id", "path", "message"], TEXT)

# For each data set the columns of its JSON lines, and what is made of them.
DATASETS = {
    "reports": (REPORT, "*"),
    "observations": (OBSERVATION, '* EXCLUDE (printed) REPLACE (id - printed AS id, "of" - printed AS "of")'),
    "tasks": (TASK, "* EXCLUDE (printed) REPLACE ([number - printed FOR number IN observations] AS observations)"),
    "errors": (ERROR, "*"),
}
FILES = "dataset string, place string, path string, rows long"
# Bytes of JSON lines that become a file of each data set.
CHUNK = 256 << 20


def write(batches, folder):
    """Sorted batches of DOCUMENTS to files in a folder of this attempt; batches of FILES that say which."""
    import duckdb
    import pyarrow

    schema = pyarrow.schema([("dataset", "string"), ("place", "string"), ("path", "string"), ("rows", "int64")])
    folder = os.path.join(folder, uuid.uuid4().hex)
    os.makedirs(folder)
    rows = (row for batch in batches for row in batch.to_pylist())
    with duckdb.connect(config={"threads": 1}) as connection:
        for (is_error, province, year), group in itertools.groupby(
            rows, lambda row: (row["error"] is not None, row["province"], row["year"])
        ):
            place = "" if is_error else f"province={folder_name(province)}/year={folder_name(year)}"
            for chunk in chunks(group):
                found = [{**file, "place": place} for file in files(connection, chunk, folder)]
                for file in found:
                    # What DuckDB could not read has become an error.
                    if file["dataset"] == "errors":
                        file["place"] = ""
                yield pyarrow.RecordBatch.from_pylist(found, schema)


def chunks(rows):
    chunk, size = [], 0
    for row in rows:
        chunk.append(row)
        size += row["size"] or 0
        if size > CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def folder_name(value):
    """The value in a partition's name, as Hive and Spark write it."""
    if value is None:
        return "__HIVE_DEFAULT_PARTITION__"
    return re.sub(r"[\x00-\x1f\"#%'*/:=?\\\x7f{\[\]^]", lambda match: f"%{ord(match[0]):02X}", str(value))


def files(connection, rows, folder):
    """Writes documents of one province and year; one that DuckDB cannot read becomes an error."""
    import duckdb

    try:
        return convert(connection, rows, folder)
    except duckdb.Error as error:
        if len(rows) > 1:
            half = len(rows) // 2
            return files(connection, rows[:half], folder) + files(connection, rows[half:], folder)
        if rows[0]["error"]:
            raise
        message = {"id": rows[0]["id"], "path": None, "message": f"what the extractor printed: {error}"}
        return convert(connection, [{**rows[0], "error": json.dumps(message)}], folder)


# A number that ends in zeros behind its point, perhaps.
ZEROS = rb"\.\d*0[,}]"


def with_written(lines):
    """Adds to observations how their numbers were written, where a number alone would not say: 2.50, 5.0."""
    result = []
    for line in lines.splitlines():
        if re.search(ZEROS, line):
            row = json.loads(line, parse_float=str)
            row["written"] = {
                name: value
                for name, value in row.items()
                if OBSERVATION[name] == NUMBER and isinstance(value, str) and value.endswith("0")
            }
            line = json.dumps(row, ensure_ascii=False).encode()
        result.append(line + b"\n")
    return b"".join(result)


def convert(connection, rows, folder):
    """A file of each data set that these documents have rows of, as many as their reports say."""
    import pyarrow

    expected = dict.fromkeys(DATASETS, 0)
    result = []
    with tempfile.TemporaryDirectory() as own:
        sources = {name: os.path.join(own, f"{name}.ndjson") for name in DATASETS}
        with contextlib.ExitStack() as stack:
            lines = {name: stack.enter_context(open(path, "wb")) for name, path in sources.items()}
            for row in rows:
                if row["error"]:
                    lines["errors"].write(row["error"].encode() + b"\n")
                    expected["errors"] += 1
                    continue
                text = pyarrow.decompress(row["lines"], row["size"], "lz4", asbytes=True)
                observations = text.index(b"\n") + 1
                tasks = text.find(b'\n{"type":"task",') + 1 or len(text)
                printed = b'{"printed":%d,' % row["printed"]
                lines["reports"].write(text[:observations])
                # A quotation mark inside a text is escaped, so these are the starts of lines.
                part = text[observations:tasks].replace(b'{"type":"observation",', printed)
                lines["observations"].write(with_written(part) if re.search(ZEROS, part) else part)
                lines["tasks"].write(text[tasks:].replace(b'{"type":"task",', printed))
                expected["reports"] += 1
                expected["observations"] += row["observations"]
                expected["tasks"] += row["tasks"]
        for name, (columns, selection) in DATASETS.items():
            if not expected[name]:
                continue
            path = os.path.join(folder, f"{uuid.uuid4()}.parquet")
            types = ", ".join(f"""'{column}': '{kind.replace("'", "''")}'""" for column, kind in columns.items())
            source = f"SELECT {selection} FROM read_json('{sources[name]}', format = 'newline_delimited', "
            source += f"maximum_object_size = {1 << 28}, columns = {{{types}}})"
            count = connection.execute(f"COPY ({source}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)").fetchone()[0]
            if count != expected[name]:
                raise RuntimeError(f"{count} rows of {name} where {expected[name]} were expected")
            result.append({"dataset": name, "path": path, "rows": count})
    return result


# ---- The driver

ENDINGS = {"txt", "text", "md", "markdown", "htm", "html", "shtml", "xhtml", "docx", "pdf"}


def expand(inputs):
    """Pairs of an id and a path for files, folders and globs. The id is the path below the folder, without ending."""
    found = {}
    for word in inputs:
        for path in [word] if os.path.exists(word) else sorted(glob.glob(word)) or [word]:
            base = path if os.path.isdir(path) else os.path.dirname(path)
            for file in reports(path):
                found[os.path.abspath(file)] = os.path.relpath(file, base or ".")
    stems = {}
    for path, name in found.items():
        stems.setdefault(os.path.splitext(name)[0], []).append(path)
    for stem, paths in stems.items():
        for path in paths:
            # Names that only their folder or ending tells apart keep both.
            yield (stem if len(paths) == 1 else path), path


def reports(path):
    if not os.path.isdir(path):
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.rsplit(".", 1)[-1].lower() in ENDINGS and "." in name:
                yield os.path.join(folder, name)


def requests(spark, inputs):
    """Request lines as a data frame of one column, in parts of a few seconds' work."""
    lists = [word for word in inputs if word.lower().endswith((".ndjson", ".jsonl"))]
    paths = list(expand([word for word in inputs if word not in lists]))
    frames = []
    if paths:
        lines = [json.dumps({"id": name, "path": path}, ensure_ascii=False) for name, path in paths]
        count = parts(spark, len(lines))
        frames.append(spark.sparkContext.parallelize(lines, count).map(lambda line: (line,)).toDF("value string"))
    for path in lists:
        frame = spark.read.text(path)
        if not any('"text"' in row.value for row in frame.take(10)):
            # Lines that name files are short: a split of the file would hold far too many.
            frame = frame.repartition(parts(spark, frame.count()))
        frames.append(frame)
    result = frames[0]
    for frame in frames[1:]:
        result = result.union(frame)
    return result


def parts(spark, documents):
    return max(1, min(documents, max(3 * spark.sparkContext.defaultParallelism, documents // 2000)))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, fromfile_prefix_chars="@"
    )
    parser.add_argument("--output", required=True, help="a new folder that all workers see")
    parser.add_argument("--baogao", default="baogao", help="the program on the workers")
    parser.add_argument("--seconds", type=int, default=120, help="after which a document counts as failed (120)")
    parser.add_argument("input", nargs="+")
    options = parser.parse_args()
    output = os.path.abspath(options.output)
    if os.path.exists(output) and os.listdir(output):
        sys.exit(f"{output} is there already; name a new folder")

    from pyspark.sql import SparkSession

    spark = (
        SparkSession.builder.appName("baogao extract")
        # Small batches keep a worker's memory small: a batch of texts is a thousandth of the stream.
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 500)
        .config("spark.sql.files.maxPartitionBytes", 16 << 20)
        # Documents are packed to a seventh of their lines.
        .config("spark.sql.adaptive.advisoryPartitionSizeInBytes", 16 << 20)
        # Java only hands out work here: the compiler that starts fast is enough.
        .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1")
        .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1")
        .getOrCreate()
    )
    program, seconds = options.baogao, options.seconds
    attempts = os.path.join(output, "_temporary")
    os.makedirs(attempts, exist_ok=True)
    counts = dict.fromkeys(DATASETS, 0)
    start = time.monotonic()
    written = (
        requests(spark, options.input)
        .mapInArrow(lambda batches: extract(batches, program, seconds), DOCUMENTS)
        # A province and year comes into few files; Spark parts a large one and joins small ones.
        .hint("rebalance", "province", "year")
        .sortWithinPartitions("province", "year", "id")
        .mapInArrow(lambda batches: write(batches, attempts), FILES)
        .collect()
    )
    for dataset, place, path, rows in written:
        target = os.path.join(output, dataset, place)
        os.makedirs(target, exist_ok=True)
        os.rename(path, os.path.join(target, os.path.basename(path)))
        counts[dataset] += rows
    shutil.rmtree(attempts)
    open(os.path.join(output, "_SUCCESS"), "w").close()
    print(", ".join(f"{counts[name]} {name}" for name in DATASETS), f"in {time.monotonic() - start:.1f} s")
    spark.stop()
    return 1 if counts["errors"] and not counts["reports"] else 0


if __name__ == "__main__":
    sys.exit(main())
